/** Walking a tree once, with entering and leaving. */
import type { AnyNode, NodeOf } from '../../grammar/ast.ts'

/** What to do at each node. `parents` are its ancestors, outermost first; the array is only valid during the call. */
export interface Walker {
  /** Returning `'skip'` leaves the node's children out; the node itself is still left. */
  enter?: (node: AnyNode, parents: readonly AnyNode[]) => 'skip' | void
  leave?: (node: AnyNode, parents: readonly AnyNode[]) => void
}

/** Visits every node of `tree` in the order of the text. */
export const walk = (tree: AnyNode, { enter, leave }: Walker): void => {
  const parents: AnyNode[] = []
  const visit = (node: AnyNode): void => {
    if (enter?.(node, parents) !== 'skip' && 'children' in node) {
      parents.push(node)
      for (const child of node.children) visit(child)
      parents.pop()
    }
    leave?.(node, parents)
  }
  visit(tree)
}

/** Every node of one type in the order of the text. */
export const nodesOf = <Type extends AnyNode['type']>(tree: AnyNode, type: Type): NodeOf<Type>[] => {
  const found: NodeOf<Type>[] = []
  const search = (node: AnyNode): void => {
    if (node.type === type) found.push(node as NodeOf<Type>)
    if ('children' in node) for (const child of node.children) search(child)
  }
  search(tree)
  return found
}
