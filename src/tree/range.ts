/** Ranges of the source. */
import type { AnyNode, Position } from '../../grammar/ast.ts'
import { countWhile } from '../../grammar/positions.ts'

/** Half-open range of the source in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A node, or what was made of one, with its place in the source. */
interface Placed {
  readonly position: Position
}

/** Where a node begins, as an offset. Positions of a parsed tree always carry offsets. */
export const startOf = ({ position }: Placed): number => position.start.offset ?? 0

/** Where a node ends, as an offset. */
export const endOf = ({ position }: Placed): number => position.end.offset ?? 0

/** The whole node as a range. */
export const rangeOf = (node: Placed): Range => ({ start: startOf(node), end: endOf(node) })

/** From the first to the last of some characters `[start, end)`, by where in the source a single one stands. */
export const spanOf = (offsetAt: (index: number) => number, start: number, end: number): Range => {
  const from = offsetAt(start)
  const to = end > start ? offsetAt(end - 1) + 1 : from
  return { start: Math.min(from, to), end: Math.max(from, to) }
}

/** Position of the last of the ascending `values` that is not above `limit`, or -1. */
export const lastAtMost = (values: readonly number[], limit: number): number =>
  countWhile(values.length, (index) => (values[index] ?? 0) <= limit) - 1

/** Whether a node holds the character at an offset. */
export const holds = (node: Placed, offset: number): boolean => startOf(node) <= offset && offset < endOf(node)

/** The one of some nodes, in the order of the source, that holds the character at an offset. */
export const nodeAt = (nodes: readonly AnyNode[], offset: number): AnyNode | undefined => {
  const begun = countWhile(nodes.length, (index) => startOf(nodes[index] as AnyNode) <= offset)
  const node = nodes[begun - 1]
  return node && holds(node, offset) ? node : undefined
}
