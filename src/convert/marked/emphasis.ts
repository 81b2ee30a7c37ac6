/** What of a block's words is emphasized, and where the marks of its notes stand. */
import type { AnyNode, Emphasis, FootnoteReference, Opener, Strong } from '../../../grammar/ast.ts'
import type { CleanText } from '../../tree/clean.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** Characters `[start, end)` of a clean text that are set in bold type or in italics. */
export interface Emphasized {
  readonly bold: boolean
  readonly start: number
  readonly end: number
}

/** What stands in a block. */
interface Found {
  readonly emphasis: (Emphasis | Strong | Opener)[]
  readonly references: FootnoteReference[]
}

/** Emphasis and marks of the block itself: not of the notes and sub-paragraphs that stand in it. */
function search(node: AnyNode, found: Found, around?: 'strong' | 'opener'): void {
  if (node.type === 'footnoteDefinition' || node.type === 'subparagraph') return
  if (node.type === 'footnoteReference') found.references.push(node)
  // Bold type that begins with the opening phrase sets it off already; a part of the phrase in bold says nothing.
  const isOpener = node.type === 'opener' && node.italic === 'none' && around !== 'strong'
  const isBold = node.type === 'strong' && around !== 'opener'
  if (node.type === 'emphasis' || isBold || isOpener) found.emphasis.push(node)
  const inside = isOpener ? 'opener' : isBold ? 'strong' : around
  if ('children' in node) for (const child of node.children) search(child, found, inside)
}

function leaves(node: AnyNode): AnyNode[] {
  if (node.type === 'text') return [node]
  if (node.type === 'pageBreak' || !('children' in node)) return []
  return node.children.flatMap(leaves)
}

/** Where a node's words stand in the clean text, without the spaces at their edges. */
export function placeIn(clean: CleanText, node: AnyNode): { start: number; end: number } {
  const words = leaves(node)
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  let start = clean.indexAt(startOf(first))
  let end = clean.indexAt(endOf(last))
  while (start < end && clean.text[start] === ' ') start++
  while (end > start && clean.text[end - 1] === ' ') end--
  return { start, end }
}

/** Emphasis that a line or page break cut in two is one again. */
function joined(spans: readonly Emphasized[], text: string): Emphasized[] {
  const all: Emphasized[] = []
  /** Where the last span of bold type and of italics stands. */
  const lasts = new Map<boolean, number>()
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const at = lasts.get(span.bold)
    const last = at === undefined ? undefined : all[at]
    if (at !== undefined && last && text.slice(last.end, span.start).trim() === '') {
      all[at] = { bold: span.bold, start: last.start, end: Math.max(last.end, span.end) }
    } else lasts.set(span.bold, all.push(span) - 1)
  }
  return all
}

/** A mark, and the character of the clean text that it stands before; a space before it is none of the text. */
export interface Mark {
  readonly at: number
  readonly reference: FootnoteReference
}

/**
 * The emphasis of a block, opening phrases that lost theirs included, and its marks in the order in which they are read.
 * @param nodes the phrasing content of one block
 * @param clean the clean text of the same nodes
 */
export function setting(nodes: readonly AnyNode[], clean: CleanText): { emphasis: Emphasized[]; marks: Mark[] } {
  const found: Found = { emphasis: [], references: [] }
  for (const node of nodes) search(node, found)
  const spans = found.emphasis.map((node) => ({ bold: node.type === 'strong', ...placeIn(clean, node) }))
  const marks = found.references.map((reference) => {
    let at = clean.indexAt(startOf(reference))
    while (at > 0 && clean.text[at - 1] === ' ') at--
    return { at, reference }
  })
  return { emphasis: joined(spans, clean.text).filter(({ start, end }) => end > start), marks }
}
