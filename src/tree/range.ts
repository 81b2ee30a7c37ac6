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
