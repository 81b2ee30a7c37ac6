/**
 * Line ends written out, as a data set keeps a text in one field: `The General Assembly,\n\nRecalling ...`.
 */
import type { Edit } from './edit.ts'

const written = /(?:\\r)?\\n/g

/** A text of many lines has real line ends; a few written ones in it are part of what it says. */
const fewLines = 4

export function lineEnds(text: string): Edit[] {
  if (!text.includes('\\n') || text.trim().split('\n', fewLines + 1).length > fewLines) return []
  return [...text.matchAll(written)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    text: '\n',
    kind: 'line-end',
  }))
}
