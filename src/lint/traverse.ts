/** The one traversal in which all rules see a document. */
import type { AnyNode } from '../../grammar/ast.ts'

/** What to do at a node. `parents` are its ancestors, outermost first; the array is only valid during the call. */
export type Visitor = (node: AnyNode, parents: readonly AnyNode[]) => void

/** Calls `enter` at every node of a tree in the order of the text, and `leave` after its children. */
export const traverse = (tree: AnyNode, enter: Visitor, leave?: Visitor): void => {
  const parents: AnyNode[] = []
  const visit = (node: AnyNode): void => {
    enter(node, parents)
    if ('children' in node) {
      parents.push(node)
      for (const child of node.children) visit(child)
      parents.pop()
    }
    leave?.(node, parents)
  }
  visit(tree)
}
