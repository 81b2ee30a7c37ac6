/** What refers to what: marks and their notes, `paragraph 5 above` and its paragraph. */
import type {
  Clause,
  FootnoteDefinition,
  OperativeParagraph,
  Resolution,
  Subparagraph,
  Title,
} from '../../grammar/ast.ts'
import { labelRange } from '../lint/facts/lists.ts'
import { numberRange } from '../lint/facts/numbers.ts'
import { paragraphReferences, type ParagraphReference } from '../lint/facts/references.ts'
import type { Lintable } from '../lint/rule.ts'
import { footnotesOf } from '../tree/footnotes.ts'
import { endOf, rangeOf, startOf, type Range } from '../tree/range.ts'
import { everyNode, nodesOf } from '../tree/visit.ts'
import { distance, touches } from './nodes.ts'
import type { View } from './view.ts'

/** What can be referred to. */
export type Target =
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'paragraph'; readonly block: Clause | Subparagraph; readonly resolution: Resolution }

/** Where a target is defined, and where it is referred to. */
export interface Occurrences {
  readonly definitions: readonly Range[]
  readonly uses: readonly Range[]
}

/** Marks that an extractor tore from their notes, by label, in the order of the text. */
const tornMarks = ({ document }: Lintable): ReadonlyMap<string, Range[]> => {
  const torn = new Map<string, Range[]>()
  for (const node of everyNode(document, 'detachedMarker')) {
    const label = node.value.trim()
    const start = startOf(node) + node.value.indexOf(label)
    if (node.of === 'footnoteDefinition')
      torn.set(label, [...(torn.get(label) ?? []), { start, end: start + label.length }])
  }
  return torn
}

/** The mark that a note begins with, or had before an extractor tore it away; where there is none, the note's first sign. */
export const noteMark = (note: FootnoteDefinition, { text, lintable }: View): Range => {
  const start = startOf(note)
  const [first] = note.children
  const head = text.slice(start, first ? startOf(first) : start).trimEnd()
  const torn = head === '' ? lintable.fact(tornMarks).get(note.label) : undefined
  return torn?.findLast((mark) => mark.end <= start) ?? torn?.[0] ?? { start, end: start + Math.max(head.length, 1) }
}

/** A label without brackets and stop: `(b)` -> `b`. */
export const bareLabel = (label: string): string => label.replaceAll(/[().\s]/g, '')

const childOf = (block: Clause | Subparagraph, letter: string): Subparagraph | undefined =>
  block.children.find(
    (child): child is Subparagraph => child.type === 'subparagraph' && bareLabel(child.label) === bareLabel(letter),
  )

/**
 * The paragraph that a reference speaks of, and the sub-paragraphs down to the one of its last letter; of several paragraphs with
 * its number the nearest on the side that it names. Nothing follows a letter that is not there.
 */
export const referredPath = (reference: ParagraphReference): readonly (Clause | Subparagraph)[] => {
  const { number, letters, resolution, clause, direction } = reference
  const own = nodesOf(resolution, 'operativeParagraph').filter((paragraph) => paragraph.number === number)
  const candidates: readonly Clause[] = number === undefined ? [clause] : own
  const here = startOf(clause)
  const found =
    direction === 'above'
      ? (candidates.findLast((each) => startOf(each) <= here) ?? candidates.at(-1))
      : (candidates.find((each) => startOf(each) >= here) ?? candidates[0])
  const path: (Clause | Subparagraph)[] = found ? [found] : []
  for (const [depth, letter] of letters.entries()) {
    const child = path[depth] && childOf(path[depth], letter)
    if (child) path.push(child)
  }
  return path
}

/** What a reference speaks of, where it is there. */
export const referredTo = (reference: ParagraphReference): Clause | Subparagraph | undefined =>
  referredPath(reference)[reference.letters.length]

/** Where the number or label of a block stands. */
export const headOf = (block: Clause | Subparagraph | Title, view: View): Range | undefined => {
  if (block.type === 'subparagraph') return labelRange(block, view.lintable)
  return block.type === 'operativeParagraph' ? numberRange(block, view.lintable) : undefined
}

const paragraphAt = (view: View, offset: number): { target: Target; range: Range } | undefined => {
  const spoken = view.lintable.fact(paragraphReferences).filter(({ phrase }) => touches(phrase, offset))
  // Of `paragraphs 3 and 4 above` each number leads to its own paragraph, the words before, between and after to the nearest.
  const [reference] = spoken.toSorted((a, b) => distance(a.range, offset) - distance(b.range, offset))
  const said = reference && referredTo(reference)
  if (said)
    return { target: { kind: 'paragraph', block: said, resolution: reference.resolution }, range: reference.range }
  for (const resolution of everyNode(view.tree, 'resolution')) {
    if (!touches(rangeOf(resolution), offset)) continue
    const blocks: (OperativeParagraph | Subparagraph)[] = [
      ...nodesOf(resolution, 'operativeParagraph'),
      ...nodesOf(resolution, 'subparagraph'),
    ]
    for (const block of blocks) {
      const range = headOf(block, view)
      if (range && touches(range, offset)) return { target: { kind: 'paragraph', block, resolution }, range }
    }
  }
  return undefined
}

/** What stands at an offset: a mark, a note's own mark, a reference to a paragraph, a paragraph's number or label. */
export const targetAt = (view: View, offset: number): { target: Target; range: Range } | undefined => {
  const { notes, references } = footnotesOf(view.tree)
  for (const { node, label } of references) {
    if (touches(rangeOf(node), offset)) return { target: { kind: 'note', label }, range: rangeOf(node) }
  }
  for (const { node, label } of notes) {
    const range = noteMark(node, view)
    if (touches(range, offset)) return { target: { kind: 'note', label }, range }
  }
  return paragraphAt(view, offset)
}

/** Every place of a target; of a paragraph, those that speak of one of its sub-paragraphs too. */
export const occurrencesOf = (view: View, target: Target): Occurrences => {
  if (target.kind === 'note') {
    const { notesByLabel, referencesByLabel } = footnotesOf(view.tree)
    return {
      definitions: (notesByLabel.get(target.label) ?? []).map(({ node }) => noteMark(node, view)),
      uses: (referencesByLabel.get(target.label) ?? []).map(({ node }) => rangeOf(node)),
    }
  }
  const { block } = target
  const head = headOf(block, view) ?? { start: startOf(block), end: startOf(block) }
  const uses = view.lintable.fact(paragraphReferences).filter((reference) => {
    const spoken = referredTo(reference)
    return spoken !== undefined && startOf(block) <= startOf(spoken) && endOf(spoken) <= endOf(block)
  })
  return { definitions: [head], uses: uses.map(({ range }) => range) }
}
