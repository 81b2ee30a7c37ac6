/** On which page of the source a place stands. */
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { endOf, lastAtMost, startOf } from '../tree/range.ts'

/** Finds the 1-based page of an offset; undefined where the channel has no pages. */
export const createPager = (document: Document): ((offset: number) => number | undefined) => {
  const starts: number[] = []
  const pages: number[] = []
  const begin = (offset: number, page: number | undefined): void => {
    if (page === undefined || page === pages[pages.length - 1]) return
    starts.push(offset)
    pages.push(page)
  }
  const collect = (node: AnyNode): void => {
    if (node.type !== 'pageBreak' && 'page' in node) begin(startOf(node), node.page)
    if ('children' in node) for (const child of node.children) collect(child)
    if (node.type === 'pageBreak') begin(endOf(node), node.page)
  }
  collect(document)
  return (offset) => pages[lastAtMost(starts, offset)]
}
