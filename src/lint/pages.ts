/** On which page of the source a place stands. */
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { startOf } from '../tree/range.ts'

/** Finds the 1-based page of an offset; undefined where the channel has no pages. */
export const createPager = (document: Document): ((offset: number) => number | undefined) => {
  const starts: { offset: number; page: number }[] = []
  const collect = (node: AnyNode): void => {
    if (node.type === 'pageBreak') {
      for (const child of node.children) collect(child)
      if (node.page !== undefined) starts.push({ offset: node.position.end.offset ?? 0, page: node.page })
      return
    }
    if ('page' in node && node.page !== undefined) starts.push({ offset: startOf(node), page: node.page })
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(document)
  return (offset) => starts.findLast((start) => start.offset <= offset)?.page
}
