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

/** The nodes of a document, in the order of the text: all of them, and by type. */
interface Nodes {
  readonly all: readonly AnyNode[]
  readonly byType: ReadonlyMap<string, readonly AnyNode[]>
}

const read = new WeakMap<Document, Nodes>()

const readNodes = (document: Document): Nodes => {
  const all: AnyNode[] = []
  const byType = new Map<string, AnyNode[]>()
  const add = (node: AnyNode): void => {
    all.push(node)
    const others = byType.get(node.type)
    if (others) others.push(node)
    else byType.set(node.type, [node])
    if ('children' in node) for (const child of node.children) add(child)
  }
  add(document)
  return { all, byType }
}

const nodes = (document: Document): Nodes => {
  let known = read.get(document)
  if (!known) read.set(document, (known = readNodes(document)))
  return known
}

/** Every node of a whole document, in the order of the text. It is read once, so it must not change between two calls. */
export const allNodes = (document: Document): readonly AnyNode[] => nodes(document).all

/** Every node of one type of a whole document, in the order of the text; read once for all types. */
export const everyNode = <Type extends AnyNode['type']>(document: Document, type: Type): readonly NodeOf<Type>[] =>
  (nodes(document).byType.get(type) ?? []) as readonly NodeOf<Type>[]
