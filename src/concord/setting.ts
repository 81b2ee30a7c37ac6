/** How clauses of a row are set and opened: italics, opening phrases. */
import type { Opener } from '../../grammar/ast.ts'
import { nodesOf } from '../tree/visit.ts'
import type { Cell } from './cells.ts'
import type { Finding, FindingSide } from './concordance.ts'
import type { ConcordKind } from './names.ts'
import { areCounterparts } from './counterparts.ts'
import { nameOf } from './rows.ts'

type Row = readonly (Cell | undefined)[]

const openerNode = ({ passage: { content } }: Cell): Opener | undefined =>
  content[0] && nodesOf(content[0], 'opener')[0]

/** Whether the opening phrase of a clause is set in italics; undefined where it has none. */
export const isSet = (cell: Cell): boolean | undefined => {
  const opener = openerNode(cell)
  return opener && opener.italic !== 'none'
}

const finding = (kind: ConcordKind, row: Row, valuesOf: (cell: Cell) => readonly string[]): Finding => ({
  kind,
  id: nameOf(row),
  sides: row.map((cell, text): FindingSide => ({
    text,
    ...(cell && { id: cell.passage.id }),
    values: cell ? valuesOf(cell) : [],
    marks: [],
  })),
})

const phraseOf = ({ passage }: Cell, { end }: { end: number }): string => passage.text.slice(0, end)

/**
 * Opening phrases that are set in italics in one text and not in another.
 * @param carries whether italics came through in a text at all
 */
export const italicsFindings = (row: Row, carries: readonly boolean[]): Finding[] => {
  const asked = row.filter((cell) => cell !== undefined && carries[cell.text] === true) as Cell[]
  const set = asked.map(isSet)
  if (!set.includes(true) || !set.some((isItalic, index) => isItalic !== true && asked[index]?.opener)) return []
  return [
    finding('italics', row, (cell) =>
      isSet(cell) === true && cell.opener && carries[cell.text] === true ? [phraseOf(cell, cell.opener)] : [],
    ),
  ]
}

/** Opening phrases that do not stand for each other in issued resolutions. */
export const openerFindings = (row: Row): Finding[] => {
  const opened = row.filter((cell) => cell?.opener !== undefined) as Cell[]
  const [one, ...others] = opened
  const part = one?.passage.kind === 'preambular' ? 'preambular' : 'operative'
  const keyed = (cell: Cell): { code: string; key: string } => ({
    code: cell.language.code,
    key: cell.opener?.key ?? '',
  })
  if (!one || others.every((other) => areCounterparts(keyed(one), keyed(other), part) !== false)) return []
  return [finding('opener', row, (cell) => (cell.opener ? [phraseOf(cell, cell.opener)] : []))]
}
