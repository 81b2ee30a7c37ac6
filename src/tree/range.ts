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

/** The position of the last of some items, in the order of their places, whose place is not above `limit`; -1 where there is none. */
const lastBy = <Item>(items: readonly Item[], limit: number, placeOf: (item: Item) => number): number => {
  let low = -1
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (placeOf(items[middle] as Item) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

const itself = (value: number): number => value

/** Position of the last of the ascending `values` that is not above `limit`, or -1. */
export const lastAtMost = (values: readonly number[], limit: number): number => lastBy(values, limit, itself)

/** Whether a node holds the character at an offset. */
export const holds = (node: AnyNode, offset: number): boolean => startOf(node) <= offset && offset < endOf(node)

/** The one of some nodes, in the order of the source, that holds the character at an offset. */
export const nodeAt = (nodes: readonly AnyNode[], offset: number): AnyNode | undefined => {
  const node = nodes[lastBy(nodes, offset, startOf)]
  return node && holds(node, offset) ? node : undefined
}
