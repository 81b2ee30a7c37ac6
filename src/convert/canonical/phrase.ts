/**
 * The words of one block in the notation: clean text with emphasis and note marks put back in.
 */
import { regex, SUPERSCRIPT, writeMark } from '../../../grammar/index.ts'
import type { AnyNode } from '../../../grammar/ast.ts'
import { cleanText, type Words } from '../../tree/clean.ts'
import { setting } from '../marked/emphasis.ts'

/**
 * How a block is set: as the document has it, without emphasis, or wholly in italics (the organ line). Without emphasis an
 * asterisk can be nothing but a mark and needs no braces.
 */
export type Setting = 'kept' | 'plain' | 'italic'

const endsRaised = regex()`[${SUPERSCRIPT}]$`
const beginsRaised = regex()`^[${SUPERSCRIPT}]`

/**
 * Writes the words of a block.
 * @param nodes its phrasing content
 * @returns one line; empty when there are no words
 */
export function phrase(nodes: readonly AnyNode[], words: Words, how: Setting = 'kept'): string {
  const clean = cleanText(nodes, words)
  const { emphasis, marks } = setting(nodes, clean)
  const spans = how === 'italic' ? [{ bold: false, start: 0, end: clean.text.length }] : emphasis
  const insertions: { at: number; rank: number; text: string }[] = []
  if (how !== 'plain') {
    for (const { bold, start, end } of spans) {
      const text = bold ? '**' : '*'
      if (end > start) insertions.push({ at: start, rank: 2, text }, { at: end, rank: 0, text })
    }
  }
  for (const { at, reference } of marks) {
    const { label } = reference
    insertions.push({ at, rank: 1, text: how === 'plain' && label.startsWith('*') ? label : writeMark(label) })
  }
  let line = ''
  let from = 0
  for (const { at, text } of insertions.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    // Marks side by side are separated by a comma (manual, Footnotes IX.B).
    const apart = at === from && endsRaised.test(line) && beginsRaised.test(text) ? ',' : ''
    line += clean.text.slice(from, at) + apart + text
    from = at
  }
  return line + clean.text.slice(from)
}
