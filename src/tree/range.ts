/** Ranges of the source. */
import type { AnyNode } from '../../grammar/ast.ts'

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

/** Position of the last of the ascending `values` that is not above `limit`, or -1. */
export const lastAtMost = (values: readonly number[], limit: number): number => {
  let low = -1
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
