/** What is said of three texts, the same in every format. */
import type { Row } from '../../../compare/comparison.ts'
import type { ThreeRow, ThreeWay, Who } from '../../../compare/three.ts'
import { count, list } from '../../words.ts'
import type { ShowOptions } from '../../show-options.ts'
import { nameOf } from '../summary.ts'

/** Three texts with the names of their files. */
export interface ThreeNamed {
  readonly basePath: string
  readonly aPath: string
  readonly bPath: string
  readonly three: ThreeWay
}

/** Shows three texts; what it returns ends with a line break. */
export type ThreeFormat = (named: ThreeNamed, options: ShowOptions) => string

/** Which of the two texts. */
export type Shown = 'a' | 'b'

const of = (rows: readonly ThreeRow[], ...who: readonly Who[]): readonly ThreeRow[] =>
  rows.filter((row) => who.includes(row.who))

/** The paragraph that a row speaks of, as people say it. */
export const placeOf = ({ base, a, b }: ThreeRow): string => (base ? nameOf(base) : nameOf(a?.new ?? b?.new))

/** `A changed 5 paragraphs, B 3, both alike 1. In conflict: OP 4 and OP 9.` */
export const threeSummary = ({ rows }: ThreeWay): string => {
  const conflicts = of(rows, 'conflict')
  const said = [
    `A changed ${count(of(rows, 'a', 'conflict').length, 'paragraph')}`,
    `B ${of(rows, 'b', 'conflict').length}`,
    `both alike ${of(rows, 'both').length}`,
  ]
  const clash =
    conflicts.length === 0
      ? 'No paragraph is changed by both in different ways'
      : `Changed by both in different ways: ${list(conflicts.map(placeOf))}`
  return `${said.join(', ')}. ${clash}.`
}

/** Who changed a paragraph, in words. */
export const whoWords: Readonly<Record<Who, string>> = {
  a: 'A',
  b: 'B',
  both: 'A and B alike',
  conflict: 'A and B differently',
}

/** What is shown of a row: one text, or both where they are not alike. */
export const shownOf = ({ who, a, b }: ThreeRow): (readonly [Shown, Row])[] => {
  const sides: (readonly [Shown, Row | undefined])[] =
    who === 'conflict'
      ? [
          ['a', a],
          ['b', b],
        ]
      : a
        ? [['a', a]]
        : [['b', b]]
  return sides.flatMap(([name, row]) => (row ? [[name, row] as const] : []))
}

/** Rows with all that changed in their sub-paragraphs. */
export const flat = (row: Row): Row[] => [row, ...row.items.filter(({ kind }) => kind !== 'same').flatMap(flat)]
