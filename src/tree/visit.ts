/** Walking a tree once, with entering and leaving. */
import type { AnyNode, Document, NodeOf } from '../../grammar/ast.ts'

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

const indexed = new WeakMap<Document, ReadonlyMap<string, readonly AnyNode[]>>()

const byType = (document: Document): ReadonlyMap<string, readonly AnyNode[]> => {
  const index = new Map<string, AnyNode[]>()
  const add = (node: AnyNode): void => {
    const others = index.get(node.type)
    if (others) others.push(node)
    else index.set(node.type, [node])
    if ('children' in node) for (const child of node.children) add(child)
  }
  add(document)
  return index
}

/** Every node of one type of a whole document, in the order of the text. The document is walked once for all types. */
export const everyNode = <Type extends AnyNode['type']>(document: Document, type: Type): readonly NodeOf<Type>[] => {
  let index = indexed.get(document)
  if (!index) indexed.set(document, (index = byType(document)))
  return (index.get(type) ?? []) as readonly NodeOf<Type>[]
}
