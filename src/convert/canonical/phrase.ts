/**
 * The words of one block in the notation: clean text with emphasis and note marks put back in.
 */
import type { AnyNode, Emphasis, FootnoteReference, Opener, Strong } from '../../../grammar/ast.ts'
import { cleanText, type CleanText, type Words } from '../../tree/clean.ts'
import { endOf, startOf } from '../../tree/range.ts'

/**
 * How a block is set: as the document has it, without emphasis, or wholly in italics (the organ line). Without emphasis an
 * asterisk can be nothing but a mark and needs no braces.
 */
export type Setting = 'kept' | 'plain' | 'italic'

interface Span {
  readonly sign: '*' | '**'
  readonly start: number
  readonly end: number
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `1` -> `¹`, `*` -> `^{*}`. */
export const writtenMark = (label: string): string =>
  /^\d+$/.test(label) ? label.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit) : `^{${label}}`

interface Found {
  readonly emphasis: (Emphasis | Strong | Opener)[]
  readonly references: FootnoteReference[]
}

/** Emphasis and marks of the block itself: not of the notes and sub-paragraphs that stand in it. */
function search(node: AnyNode, found: Found): void {
  if (node.type === 'footnoteDefinition' || node.type === 'subparagraph') return
  if (node.type === 'footnoteReference') found.references.push(node)
  if (node.type === 'emphasis' || node.type === 'strong' || (node.type === 'opener' && node.italic === 'none')) {
    found.emphasis.push(node)
  }
  if ('children' in node) for (const child of node.children) search(child, found)
}

function leaves(node: AnyNode): AnyNode[] {
  if (node.type === 'text') return [node]
  if (node.type === 'pageBreak' || !('children' in node)) return []
  return node.children.flatMap(leaves)
}

/** Where a node's words stand in the clean text, without the spaces at their edges. */
function spanOf(node: AnyNode, clean: CleanText): { start: number; end: number } {
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
function joined(spans: readonly Span[], text: string): Span[] {
  const all: Span[] = []
  /** Where the last span of each sign stands. */
  const lasts = new Map<Span['sign'], number>()
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const at = lasts.get(span.sign)
    const last = at === undefined ? undefined : all[at]
    if (at !== undefined && last && text.slice(last.end, span.start).trim() === '') {
      all[at] = { sign: span.sign, start: last.start, end: Math.max(last.end, span.end) }
    } else lasts.set(span.sign, all.push(span) - 1)
  }
  return all
}

/**
 * Writes the words of a block.
 * @param nodes its phrasing content
 * @returns one line; empty when there are no words
 */
export function phrase(nodes: readonly AnyNode[], words: Words, setting: Setting = 'kept'): string {
  const clean = cleanText(nodes, words)
  const found: Found = { emphasis: [], references: [] }
  for (const node of nodes) search(node, found)
  const spans: Span[] =
    setting === 'italic'
      ? [{ sign: '*', start: 0, end: clean.text.length }]
      : found.emphasis.map((node) => {
          const { start, end } = spanOf(node, clean)
          return { sign: node.type === 'strong' ? '**' : '*', start, end }
        })
  const insertions: { at: number; rank: number; text: string }[] = []
  if (setting !== 'plain') {
    for (const { sign, start, end } of joined(spans, clean.text)) {
      if (end <= start) continue
      insertions.push({ at: start, rank: 2, text: sign }, { at: end, rank: 0, text: sign })
    }
  }
  for (const reference of found.references) {
    const { label } = reference
    let at = clean.indexAt(startOf(reference))
    while (at > 0 && clean.text[at - 1] === ' ') at--
    insertions.push({ at, rank: 1, text: setting === 'plain' && label.startsWith('*') ? label : writtenMark(label) })
  }
  let line = ''
  let from = 0
  for (const { at, text } of insertions.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    // Marks side by side are separated by a comma (manual, Footnotes IX.B).
    const apart = at === from && /[⁰¹²³⁴-⁹]$/u.test(line) && /^[⁰¹²³⁴-⁹]/u.test(text) ? ',' : ''
    line += clean.text.slice(from, at) + apart + text
    from = at
  }
  return line + clean.text.slice(from)
}
