/** Words between quotation marks, whatever stands before them: `the programme “Wells for all”`. */
import type { AnyNode } from '../../../grammar/ast.ts'
import { lastAtMost, startOf, type Range } from '../../tree/range.ts'

const closings: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‘': '’' }

/** Marks that may open or close a quotation. An apostrophe stands between letters or behind the s of a plural. */
const mark = /[“”„«»"]|(?<![\p{L}\d])‘(?=\S)|(?<![sS\s])’(?![\p{L}\d])/gu

const found = new WeakMap<AnyNode, { ranges: readonly Range[]; starts: readonly number[] }>()

/** The outermost pairs of quotation marks in a block; a mark without its partner quotes nothing. */
const pairsIn = (block: AnyNode): readonly Range[] => {
  const ranges: Range[] = []
  const open: { mark: string; at: number }[] = []
  const close = (closing: string, at: number): void => {
    const index = open.findLastIndex((other) => closings[other.mark] === closing || other.mark === closing)
    const opening = open[index]
    if (!opening) return
    open.length = index
    while ((ranges.at(-1)?.start ?? -1) > opening.at) ranges.pop()
    ranges.push({ start: opening.at, end: at + 1 })
  }
  const search = (node: AnyNode): void => {
    if ('value' in node && typeof node.value === 'string') {
      for (const { 0: sign, index } of node.value.matchAll(mark)) {
        const at = startOf(node) + index
        if (closings[sign] !== undefined) open.push({ mark: sign, at })
        else if (sign === '"' && !open.some((other) => other.mark === '"')) open.push({ mark: sign, at })
        else close(sign, at)
      }
    }
    if ('children' in node) for (const child of node.children) if (child.type !== 'pageBreak') search(child)
  }
  search(block)
  return ranges
}

/** Whether the character at a source offset stands between quotation marks that the block opens and closes. */
export const isBetweenMarks = (block: AnyNode, offset: number): boolean => {
  let known = found.get(block)
  if (!known) {
    const ranges = pairsIn(block)
    found.set(block, (known = { ranges, starts: ranges.map(({ start }) => start) }))
  }
  const range = known.ranges[lastAtMost(known.starts, offset)]
  return range !== undefined && offset < range.end
}
