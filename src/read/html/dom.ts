/** The tree of a page as parse5 builds it: what a browser would show of any text, however it is tagged. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { ReadError } from '../error.ts'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node): node is Element => 'tagName' in node

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** The value of an attribute; empty where it is absent. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? ''

export const has = (element: Element, name: string): boolean => element.attrs.some((each) => each.name === name)

/** The names in `class`. */
export const classesOf = (element: Element): readonly string[] =>
  attribute(element, 'class').split(/\s+/).filter(Boolean)

/** Everything that stands in a node as text. */
export const textOf = (node: Node): string =>
  node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : childrenOf(node).map(textOf).join('')

/** The parent, where that is an element. */
export const parentOf = (node: Node): Element | undefined => {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent && isElement(parent) ? parent : undefined
}

/** Deeper than any page of words, shallow enough for functions that call themselves. */
const depthLimit = 500

/**
 * The elements below a node, in order.
 * @throws ReadError for a page that is nested beyond all measure
 */
export function elementsOf(node: Node): Element[] {
  const found: Element[] = []
  const collect = (parent: Node, depth: number): void => {
    if (depth > depthLimit)
      throw new ReadError('This web page is nested too deeply to be read. Save its text as .docx or plain text.')
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue
      found.push(child)
      collect(child, depth + 1)
    }
  }
  collect(node, 0)
  return found
}
