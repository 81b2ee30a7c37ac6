/**
 * Paragraphs of a text under negotiation that stand in brackets as a whole. The bracket begins before the number, and may hold
 * several: `[3. Decides …;` / `4. Requests ….]`
 */
import type { AnyNode, Clause, Subparagraph } from '../ast.ts'
import { isParent } from '../ast.ts'

/** Square brackets with their fellows, `[start, end)` in source offsets. */
function pairsIn(
  source: string,
  clauses: readonly (Clause | Subparagraph)[],
): readonly { start: number; end: number }[] {
  const open: number[] = []
  const pairs: { start: number; end: number }[] = []
  for (const { position } of clauses)
    for (let at = position.start.offset ?? 0; at < (position.end.offset ?? 0); at++) {
      const sign = source[at]
      if (sign === '[') open.push(at)
      else if (sign === ']') {
        const start = open.pop()
        if (start !== undefined) pairs.push({ start, end: at + 1 })
      }
    }
  return pairs
}

const notes = /[[({][^[\](){}]{0,240}[\])}]/g

/** The clauses and sub-paragraphs that a bracket holds which begins before their words. */
function heldIn(source: string, clauses: readonly (Clause | Subparagraph)[]): ReadonlySet<AnyNode> {
  const pairs = pairsIn(
    source,
    clauses.filter(({ type }) => type !== 'subparagraph'),
  )
  return new Set(
    clauses.filter(({ children: [first], position }) => {
      const words = first?.position.start.offset ?? 0
      const last = position.end.offset ?? 0
      // Notes may stand behind the bracket.
      return pairs.some(
        ({ start, end }) => start < words && end > words && !/\p{L}/u.test(source.slice(end, last).replace(notes, '')),
      )
    }),
  )
}

/**
 * @param clauses those among the blocks, and their sub-paragraphs, in the order of the text
 * @returns the same blocks, with those clauses marked that a bracket holds which begins before their words
 */
export function withBracketed<Block extends AnyNode>(
  blocks: readonly Block[],
  source: string,
  clauses: readonly (Clause | Subparagraph)[],
): Block[] {
  const held = heldIn(source, clauses)
  const marked = <Node extends AnyNode>(node: Node): Node => {
    if (!isParent(node)) return node
    const children = (node.children as readonly AnyNode[]).map(marked)
    return { ...node, children, ...(held.has(node) ? { bracketed: true } : {}) }
  }
  return blocks.map(marked)
}
