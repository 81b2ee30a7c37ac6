/** Lists of sub-paragraphs: the items that stand side by side below a clause or another sub-paragraph. */
import { readings } from '../../../grammar/english.ts'
import type { LabelReading } from '../../../grammar/index.ts'
import type { Clause, Subparagraph } from '../../../grammar/ast.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import { ownContent, type OwnContent } from '../../tree/text.ts'
import type { Lintable } from '../rule.ts'
import { parts, type PartKind } from './parts.ts'

/** One list. */
export interface SubparagraphList {
  kind: PartKind
  clause: Clause
  /** What the list stands below. */
  parent: Clause | Subparagraph
  /** 1 directly below a clause. */
  level: number
  /** What stands before the list. */
  chapeau: OwnContent['chapeau']
  items: readonly Subparagraph[]
  /** Whether text of the parent resumes after the item. */
  resumes: (item: Subparagraph) => boolean
  /** How its first label is read. */
  reading: LabelReading | undefined
}

const isEmpty = (nodes: OwnContent['chapeau']): boolean =>
  nodes.every((node) => node.type === 'pageBreak' || (node.type === 'text' && node.value.trim() === ''))

/** A list begins with its first label: `(i)` is a number there, `(c)` a letter whose fellows are lost. */
const firstReading = (label: string): LabelReading | undefined => {
  const found = readings(label)
  return found.find(({ ordinal }) => ordinal === 1) ?? found[0]
}

/** Every list of sub-paragraphs, outer ones before inner ones. A fact. */
export const subparagraphLists = (lintable: Lintable): readonly SubparagraphList[] => {
  const lists: SubparagraphList[] = []
  const collect = (parent: Clause | Subparagraph, clause: Clause, kind: PartKind, level: number): void => {
    const { chapeau, items } = ownContent(parent)
    const [first] = items
    if (!first) return
    lists.push({
      kind,
      clause,
      parent,
      level,
      chapeau,
      items: items.map(({ subparagraph }) => subparagraph),
      resumes: (item) => !isEmpty(items.find(({ subparagraph }) => subparagraph === item)?.resumed ?? []),
      reading: firstReading(first.subparagraph.label),
    })
    for (const { subparagraph } of items) collect(subparagraph, clause, kind, level + 1)
  }
  for (const { kind, clauses } of lintable.fact(parts)) for (const clause of clauses) collect(clause, clause, kind, 1)
  return lists
}

const letters = (ordinal: number): string =>
  String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(1 + Math.floor((ordinal - 1) / 26))

/**
 * The label that the United Nations writes: `(a)`, below it `(i)`, then `a.` and `i.`; after `(z)` comes `(aa)`.
 *
 * @param ordinal 1-based place in the list
 * @param level 1-based depth below the clause
 * @param roman writes a number in Roman numerals
 */
export const writeLabel = (ordinal: number, level: number, roman: (ordinal: number) => string): string => {
  const core = level % 2 === 1 ? letters(ordinal) : roman(ordinal).toLowerCase()
  return level <= 2 ? `(${core})` : `${core}.`
}

/**
 * Where the label stands in the source; undefined where it is broken by markup. Before it may stand the foot and the head of a
 * page, and the indent below them: item (c) of A/C.2/80/L.25 begins a page.
 */
export const labelRange = (item: Subparagraph, { text }: Lintable): Range | undefined => {
  const [first] = item.children
  const from = first?.type === 'pageBreak' ? endOf(first) : startOf(item)
  const content = item.children.find((child) => child !== first || child.type !== 'pageBreak')
  const index = text.slice(from, content ? startOf(content) : endOf(item)).indexOf(item.label)
  return index < 0 ? undefined : { start: from + index, end: from + index + item.label.length }
}
