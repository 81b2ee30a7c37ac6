/** Ranges of the source, and points from offsets. */
import type { AnyNode, Point } from '../../grammar/ast.ts'

/** Half-open range of the source in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where a node begins, as an offset. Positions of a parsed tree always carry offsets. */
export const startOf = (node: AnyNode): number => node.position.start.offset ?? 0

/** Where a node ends, as an offset. */
export const endOf = (node: AnyNode): number => node.position.end.offset ?? 0

/** The whole node as a range. */
export const rangeOf = (node: AnyNode): Range => ({ start: startOf(node), end: endOf(node) })

/** Finds line and column (1-based) of offsets of `text`; lines end with LF, CR or CRLF. */
export const createLocator = (text: string): ((offset: number) => Required<Point>) => {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}
