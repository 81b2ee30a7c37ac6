/**
 * Paragraphs of a text under negotiation that stand in brackets as a whole. The bracket begins before the number, and may hold
 * several: `[3. Decides …;` / `4. Requests ….]`
 */
import type { Clause, Subparagraph } from '../ast.ts'

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

/**
 * Marks the clauses and sub-paragraphs that a bracket holds which begins before their words.
 *
 * @param clauses those of a document, in the order of the text
 */
export function markBracketed(source: string, clauses: readonly (Clause | Subparagraph)[]): void {
  const pairs = pairsIn(
    source,
    clauses.filter(({ type }) => type !== 'subparagraph'),
  )
  for (const clause of clauses) {
    const words = clause.children[0]?.position.start.offset ?? 0
    const last = clause.position.end.offset ?? 0
    // Notes may stand after the bracket.
    const isHeld = pairs.some(
      ({ start, end }) => start < words && end > words && !/\p{L}/u.test(source.slice(end, last).replace(notes, '')),
    )
    if (isHeld) clause.bracketed = true
  }
}
