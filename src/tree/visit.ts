/** Nodes of a type. What else is to be done with a tree, `unist-util-visit` does. */
import type { AnyNode, Document, NodeOf } from '../../grammar/ast.ts'

/** Every node of one type in or below `tree`, in the order of the text. */
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

/**
 * Every node of one type of a whole document, in the order of the text. The document is read once for all types, so it must
 * not change between two calls.
 */
export const everyNode = <Type extends AnyNode['type']>(document: Document, type: Type): readonly NodeOf<Type>[] => {
  let index = indexed.get(document)
  if (!index) indexed.set(document, (index = byType(document)))
  return (index.get(type) ?? []) as readonly NodeOf<Type>[]
}
