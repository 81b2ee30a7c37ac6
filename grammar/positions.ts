/**
 * Offsets to unist points, and the leaf that most nodes end in.
 */
import type { Point, Position, Text } from './ast.ts'

/** Finds lines and columns (1-based) of offsets (UTF-16, 0-based) in one text. */
export interface Locator {
  point: (offset: number) => Point
  position: (start: number, end: number) => Position
}

/** How many of `length` indexes something holds for, where it holds up to one of them and for none from there on. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) from = middle + 1
    else to = middle
  }
  return from
}

/** Offsets at which the lines begin. */
function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/**
 * Finds lines and columns in one text.
 * @param text a text whose lines end with LF, CR or CRLF
 * @returns functions from offsets (UTF-16 code units) to 1-based lines and columns
 */
export function createLocator(text: string): Locator {
  const starts = lineStarts(text)
  let last = 0
  const rowOf = (offset: number): number => {
    if ((starts[last] ?? 0) <= offset) {
      while (last + 1 < starts.length && (starts[last + 1] ?? 0) <= offset) last++
      return last
    }
    last = Math.max(0, countWhile(last + 1, (row) => (starts[row] ?? 0) <= offset) - 1)
    return last
  }
  const point = (offset: number): Point => {
    const row = rowOf(offset)
    return { line: row + 1, column: offset - (starts[row] ?? 0) + 1, offset }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

/** The text node of the source from `start` to `end`, offsets in UTF-16 code units. */
export function textNode(source: string, locator: Locator, start: number, end: number): Text {
  return { type: 'text', value: source.slice(start, end), position: locator.position(start, end) }
}
