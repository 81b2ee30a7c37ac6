/**
 * Line ends of other kinds: signs of Unicode, and line ends written out, as a data set keeps a text in one field.
 *
 *     The General Assembly,<U+2028>Recalling ...     The General Assembly,\n\nRecalling ...
 */
import type { Edit } from './edit.ts'

const separators = /[\v\u0085\u2028\u2029]/g

/** Edits that make line ends of vertical tabs, next-line signs and line separators, and empty lines of paragraph separators. */
export function unicodeLineEnds(text: string): Edit[] {
  // Four quick looks for what hardly any text holds.
  if (!['\v', '\u0085', '\u2028', '\u2029'].some((sign) => text.includes(sign))) return []
  return [...text.matchAll(separators)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + 1,
    text: sign === '\u2029' ? '\n\n' : '\n',
    kind: 'line-end',
  }))
}

const written = /(?:\\r)?\\n/g

/** A text of many lines has real line ends; a few written ones in it are part of what it says. */
const fewLines = 4

/** Edits that make line ends of those that are written out (`\n`). */
export function writtenLineEnds(text: string): Edit[] {
  if (!text.includes('\\n') || text.trim().split('\n', fewLines + 1).length > fewLines) return []
  return [...text.matchAll(written)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    text: '\n',
    kind: 'line-end',
  }))
}
