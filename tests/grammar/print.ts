/**
 * The compact form in which the specification and the fixtures print a tree: a node a line, children indented, fields as
 * `name=value`, the value of a leaf in quotation marks; of what is foreign its kinds. Positions are left out: leaves are slices of the source, and the
 * conformance test holds where they stand.
 */
import { isParent, type AnyNode } from '../../grammar/ast.ts'

const apart = new Set(['type', 'children', 'position', 'value', 'foreign'])

const isLeaf = (node: AnyNode): boolean => !isParent(node) && 'value' in node

function fields(node: AnyNode): string[] {
  const kinds = node.type === 'document' ? new Set(node.foreign?.map(({ kind }) => kind)) : new Set<string>()
  const foreign = kinds.size > 0 ? [`foreign=${[...kinds].join(',')}`] : []
  const own = Object.entries(node)
    .filter(([name]) => !apart.has(name) || (name === 'value' && !isLeaf(node)))
    .map(
      ([name, value]) =>
        `${name}=${typeof value === 'string' && /^[\w.-]+$/.test(value) ? value : JSON.stringify(value)}`,
    )
  return [...own, ...foreign]
}

/** @returns the lines of a node and of everything in it, joined; no line end at the end */
export function printTree(node: AnyNode, depth = 0): string {
  const leaf = isLeaf(node) && 'value' in node ? [JSON.stringify(node.value)] : []
  const line = '  '.repeat(depth) + [node.type, ...fields(node), ...leaf].join(' ')
  const children = isParent(node) ? (node.children as AnyNode[]).map((child) => printTree(child, depth + 1)) : []
  return [line, ...children].join('\n')
}
