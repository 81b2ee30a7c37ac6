/**
 * Lines of `pdftotext` that run from right to left: each piece of a line stands between U+202B and U+202C, each run of figures and Latin
 * letters in it between U+202A and U+202C. The pieces stand as they are seen, the first from the right being the last.
 */
import type { Part } from './runs.ts'

/** A part of a piece, with the signs about it that say how it runs; offsets are those of the text. */
export interface PlacedPart extends Part {
  readonly start: number
  readonly end: number
}

/** A piece of a line. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly parts: readonly PlacedPart[]
}

/** Before a piece, before a run in it, and after each. */
const [opens, runs, closes] = ['\u202b', '\u202a', '\u202c'] as const

const piece = new RegExp(
  `${opens}?(?:[^${opens}${runs}${closes}\\n]+|${runs}[^${opens}${runs}${closes}\\n]*${closes}?)+${closes}?|${opens}${closes}`,
  'g',
)
const part = new RegExp(`${runs}([^${closes}]*)${closes}?|[^${opens}${runs}${closes}]+`, 'g')

/** Whether a text has such lines. */
export const hasPieces = (text: string): boolean => text.includes(opens)

/** @returns the pieces of a line from left to right; undefined for a line that runs from left to right */
export function piecesOf(line: string, start: number): Piece[] | undefined {
  if (!line.includes(opens)) return undefined
  return [...line.matchAll(piece)]
    .filter(([text]) => /\S/.test(text))
    .map(({ 0: text, index }) => ({
      start: start + index,
      end: start + index + text.length,
      parts: partsOf(text, start + index),
    }))
}

function partsOf(text: string, start: number): PlacedPart[] {
  const parts: PlacedPart[] = []
  for (const { 0: whole, 1: run, index } of text.matchAll(part)) {
    const found = {
      text: run ?? whole,
      seen: run !== undefined,
      start: start + index,
      end: start + index + whole.length,
    }
    const before = parts.at(-1)
    const brackets = found.seen && before?.seen === false ? (/[()[\]]+$/.exec(before.text)?.[0] ?? '') : ''
    if (before && brackets !== '') {
      // Brackets that stand right of a run may belong to the words in it.
      const end = before.end - brackets.length
      parts.pop()
      if (end > before.start) parts.push({ ...before, text: before.text.slice(0, -brackets.length), end })
      parts.push({ ...found, text: found.text + brackets.split('').toReversed().join(''), start: end })
    } else parts.push(found)
  }
  return parts
}
