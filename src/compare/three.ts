/** Two texts that both come from a third: who changed what, and where both changed the same paragraph. */
import type { Comparison, Row, Side } from './comparison.ts'
import { startOf } from '../tree/range.ts'
import { addTo } from './group.ts'
import { isChanged } from './tally.ts'

/** `both`: they made the same change; `conflict`: each made another one. */
export type Who = 'a' | 'b' | 'both' | 'conflict'

/** A paragraph that somebody changed. */
export interface ThreeRow {
  readonly who: Who
  /** Absent for what somebody put in. */
  readonly base?: Side
  /** What became of it in either text; absent where it stayed as it was there, or is not there. */
  readonly a?: Row
  readonly b?: Row
}

/** Three texts compared. */
export interface ThreeWay {
  readonly a: Comparison
  readonly b: Comparison
  /** In the order of the base; what was put in stands after what it follows. */
  readonly rows: readonly ThreeRow[]
}

/** What is to be read in a row once its changes are made. */
const outcome = ({ kind, new: fresh, items, moved, level }: Row): string =>
  kind === 'deleted' ? '' : JSON.stringify([fresh?.text.toLowerCase(), items.map(outcome), moved, level])

const whoOf = (a: Row | undefined, b: Row | undefined): Who => {
  if (!b) return 'a'
  if (!a) return 'b'
  return outcome(a) === outcome(b) ? 'both' : 'conflict'
}

/** Rows of one text by the base paragraph that they speak of, and what was put in by the base paragraph that it follows. */
const byBase = ({ clauses }: Comparison): { rows: Map<string, Row>; added: Map<string, Row[]>; order: Side[] } => {
  const rows = new Map<string, Row>()
  const added = new Map<string, Row[]>()
  const order: Side[] = []
  let last = ''
  for (const row of clauses) {
    if (row.old && row.kind !== 'split') {
      rows.set(row.old.id, row)
      order.push(row.old)
      if (!row.moved) last = row.old.id
    } else addTo(added, last, row)
  }
  order.sort((one, other) => startOf(one) - startOf(other))
  return { rows, added, order }
}

const changed = (row: Row | undefined): Row | undefined => (row && isChanged(row) ? row : undefined)

const threeRow = (who: Who, base: Side | undefined, a: Row | undefined, b: Row | undefined): ThreeRow => ({
  who,
  ...(base && { base }),
  ...(a && { a }),
  ...(b && { b }),
})

/** What both put in at one place: alike, or each another text. */
const additions = (as: readonly Row[], bs: readonly Row[]): ThreeRow[] => {
  const left = [...bs]
  const rows = as.map((a): ThreeRow => {
    const index = left.findIndex((b) => outcome(b) === outcome(a))
    const [b] = index < 0 ? [] : left.splice(index, 1)
    return threeRow(b ? 'both' : 'a', undefined, a, b)
  })
  return [...rows, ...left.map((b) => threeRow('b', undefined, undefined, b))]
}

/**
 * Puts two comparisons with the same base together.
 * @param a the base against the one text
 * @param b the base against the other
 */
export const threeWay = (a: Comparison, b: Comparison): ThreeWay => {
  const [one, other] = [byBase(a), byBase(b)]
  const behind = (id: string): ThreeRow[] => additions(one.added.get(id) ?? [], other.added.get(id) ?? [])
  const rows = one.order.flatMap((base): ThreeRow[] => {
    const [left, right] = [changed(one.rows.get(base.id)), changed(other.rows.get(base.id))]
    const own = left || right ? [threeRow(whoOf(left, right), base, left, right)] : []
    return own.concat(behind(base.id))
  })
  return { a, b, rows: [...behind(''), ...rows] }
}
