/** Places in a clean document at which defects are made. */
import type { AnyNode, Clause, Opener, OperativeParagraph, Subparagraph } from '../../grammar/ast.ts'
import { openerOf } from '../../src/tree/outline.ts'
import { endOf, rangeOf, startOf, type Range } from '../../src/tree/range.ts'
import { nodesOf } from '../../src/tree/visit.ts'
import type { CleanDocument, Defect } from './kind.ts'

/** Replaces a range. */
export const replace = ({ start, end }: Range, text: string): Defect => ({ edits: [{ start, end, text }] })

/** Puts text at an offset. */
export const insert = (offset: number, text: string): Defect => ({ edits: [{ start: offset, end: offset, text }] })

/** Takes a range out; the finding is expected where it stood. */
export const remove = (range: Range): Defect => replace(range, '')

/** A group of clauses that follow each other. */
export interface Neighbours<Of extends Clause> {
  before: Of | undefined
  clause: Of
  after: Of | undefined
}

/** The clauses of a type with the ones before and after, where no heading stands between them. */
export const neighbours = <Type extends Clause['type']>(
  { text, tree }: CleanDocument,
  type: Type,
): Neighbours<Extract<Clause, { type: Type }>>[] => {
  type Of = Extract<Clause, { type: Type }>
  const clauses: readonly Clause[] = nodesOf(tree, type)
  const follows = (one: Of | undefined, other: Of | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(endOf(one), startOf(other)).trim() === ''
  return (clauses as readonly Of[]).map((clause, index) => {
    const before = clauses[index - 1] as Of | undefined
    const after = clauses[index + 1] as Of | undefined
    return {
      before: follows(before, clause) ? before : undefined,
      clause,
      after: follows(clause, after) ? after : undefined,
    }
  })
}

export const preambular = ({ tree }: CleanDocument): Clause[] => nodesOf(tree, 'preambularParagraph')
export const operative = ({ tree }: CleanDocument): OperativeParagraph[] => nodesOf(tree, 'operativeParagraph')
export const subparagraphs = ({ tree }: CleanDocument): Subparagraph[] => nodesOf(tree, 'subparagraph')

/** Lists of sub-paragraphs that stand together. */
export const lists = ({ tree }: CleanDocument): Subparagraph[][] =>
  [...nodesOf(tree, 'operativeParagraph'), ...nodesOf(tree, 'subparagraph')]
    .map((node) => (node.children as AnyNode[]).filter((child) => child.type === 'subparagraph'))
    .filter((list) => list.length > 1)

/** The opening phrase of a clause with its place; none for a clause without one. */
export const opening = (clause: Clause): (Range & { phrase: string }) | undefined => {
  const opener: Opener | undefined = openerOf(clause)
  return opener && { ...rangeOf(opener), phrase: opener.phrase }
}

/** The italics around the opening phrase: `*Recalling also*`, asterisks included; none where it is set otherwise. */
export const openingItalics = (clause: Clause, { text }: CleanDocument): (Range & { phrase: string }) | undefined => {
  const found = opening(clause)
  if (!found) return undefined
  const start = text[found.start] === '*' ? found.start : found.start - 1
  const end = text[found.end - 1] === '*' ? found.end : found.end + 1
  return text.slice(start, end) === `*${found.phrase}*` ? { start, end, phrase: found.phrase } : undefined
}

/** The number of an operative paragraph: the digits before `. `. */
export const numberOf = (clause: OperativeParagraph, { text }: CleanDocument): Range | undefined => {
  const digits = /^\d+/.exec(text.slice(startOf(clause), startOf(clause) + 4))?.[0]
  return digits === String(clause.number) ? { start: startOf(clause), end: startOf(clause) + digits.length } : undefined
}

/** The label of a sub-paragraph with its brackets. */
export const labelOf = ({ position, label }: Subparagraph): Range => {
  const start = position.start.offset ?? 0
  return { start, end: start + label.length }
}

/** Where the last character of a clause stands that is no mark of a footnote: its punctuation. */
export const terminal = (clause: Clause | Subparagraph, { text }: CleanDocument): Range & { mark: string } => {
  const words = text.slice(startOf(clause), endOf(clause)).replace(/[\s⁰¹²³⁴-⁹]+$/, '')
  const end = startOf(clause) + words.length
  return { start: end - 1, end, mark: words.slice(-1) }
}

/** Where a sub-paragraph itself ends: before those that it holds. */
export const chapeauEnd = (clause: Clause | Subparagraph, { text }: CleanDocument): Range | undefined => {
  const first = (clause.children as AnyNode[]).find((child) => child.type === 'subparagraph')
  if (!first) return undefined
  const words = text.slice(startOf(clause), startOf(first)).trimEnd()
  const end = startOf(clause) + words.length
  return { start: end - 1, end }
}

/** What quotes others, or is a name or a number of its own: no wording is changed there. */
const closed: ReadonlySet<AnyNode['type']> = new Set([
  'quotation',
  'emphasis',
  'strong',
  'documentSymbol',
  'resolutionCitation',
  'footnoteDefinition',
  'pageBreak',
])

/** Words of clauses that a pattern matches, quotations, citations, symbols and names of works left out. */
export const words = (
  document: CleanDocument,
  pattern: RegExp,
  in_: readonly Clause['type'][] = ['preambularParagraph', 'operativeParagraph'],
): (Range & { match: RegExpExecArray })[] => {
  const found: (Range & { match: RegExpExecArray })[] = []
  for (const clause of in_.flatMap((type): readonly Clause[] => nodesOf(document.tree, type))) {
    const shut: Range[] = []
    const collect = (node: AnyNode): void => {
      if (closed.has(node.type)) shut.push(rangeOf(node))
      else if ('children' in node) for (const child of node.children) collect(child)
    }
    collect(clause)
    const from = startOf(clause)
    const source = document.text.slice(from, endOf(clause))
    for (const match of source.matchAll(
      new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
    )) {
      const range = { start: from + match.index, end: from + match.index + match[0].length }
      if (!shut.some(({ start, end }) => range.start < end && start < range.end)) found.push({ ...range, match })
    }
  }
  return found
}

/** Replaces what a pattern matches in clauses. */
export const reword =
  (pattern: RegExp, text: string | ((match: RegExpExecArray) => string), in_?: readonly Clause['type'][]) =>
  (document: CleanDocument): Defect[] =>
    words(document, pattern, in_).map(({ start, end, match }) =>
      replace({ start, end }, typeof text === 'string' ? text : text(match)),
    )

/** Only in texts that somebody wrote: adopted ones are known from print, where hyphens and spaces come and go. */
export const inAuthored =
  (sites: (document: CleanDocument) => Defect[]) =>
  (document: CleanDocument): Defect[] =>
    document.profile.stage === 'adopted' ? [] : sites(document)
