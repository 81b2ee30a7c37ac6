/** Nodes at a place of a text. */
import type { AnyNode } from '../../grammar/ast.ts'
import { endOf, startOf, type Range } from '../tree/range.ts'

/** Whether an offset lies in a range or at either end of it, as a cursor does. */
export const touches = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end

/** How far an offset is from a range; 0 in it and at either end. */
export const distance = ({ start, end }: Range, offset: number): number => Math.max(0, start - offset, offset - end)

/** Whether two ranges have a place in common. */
export const meet = (one: Range, other: Range): boolean => one.start <= other.end && other.start <= one.end

/**
 * The nodes that hold an offset, outermost first. Between two nodes the later one is taken, and where that is bare text, the
 * earlier one: a cursor after a mark is at the mark.
 */
export const pathAt = (tree: AnyNode, offset: number): AnyNode[] => {
  const path: AnyNode[] = [tree]
  for (let node: AnyNode | undefined = tree; node && 'children' in node;) {
    const held: AnyNode[] = (node.children as AnyNode[]).filter((child) =>
      touches({ start: startOf(child), end: endOf(child) }, offset),
    )
    const last: AnyNode | undefined = held.findLast(({ type }) => type !== 'text') ?? held.at(-1)
    if (last) path.push(last)
    node = last
  }
  return path
}

/** The innermost node of one of some types at an offset. */
export const innermostOf = <Type extends AnyNode['type']>(
  path: readonly AnyNode[],
  ...types: readonly Type[]
): Extract<AnyNode, { type: Type }> | undefined =>
  path.findLast((node): node is Extract<AnyNode, { type: Type }> => (types as readonly string[]).includes(node.type))
