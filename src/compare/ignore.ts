/** Leaving out of a comparison what somebody does not want to see. */
import { byPart, rowParts, type Comparison, type Row, type RowPart } from './comparison.ts'
import type { Ignorable } from './names.ts'
import { isSame } from './tally.ts'

const without = (row: Row, ignored: ReadonlySet<string>): Row => {
  const items = row.items.map((item) => without(item, ignored))
  const edits = row.edits.filter(({ kind }) => !ignored.has(kind))
  const { moved, ...rest } = row
  const isChanged = edits.length > 0 || !items.every(isSame)
  const hadEdits = row.edits.length > 0 || !row.items.every(isSame)
  const kind = row.kind === 'changed' && !isChanged && (hadEdits || ignored.has('moves')) ? 'same' : row.kind
  return { ...rest, ...(moved && !ignored.has('moves') ? { moved } : {}), kind, edits, items }
}

/** A comparison in which what is ignored counts as the same. */
export const ignoring = (comparison: Comparison, names: readonly Ignorable[]): Comparison => {
  const ignored: ReadonlySet<string> = new Set(names)
  const rows = (part: RowPart): Row[] => (ignored.has(part) ? [] : comparison[part].map((row) => without(row, ignored)))
  return {
    ...comparison,
    masthead: ignored.has('masthead') ? [] : comparison.masthead,
    sponsors: ignored.has('sponsors') ? { joined: [], left: [] } : comparison.sponsors,
    ...byPart(rows),
  }
}

/** Whether two documents say the same. */
export const isEqual = (comparison: Comparison): boolean => {
  const { masthead, sponsors } = comparison
  const others = masthead.length + sponsors.joined.length + sponsors.left.length
  return others === 0 && rowParts.every((part) => comparison[part].every(isSame))
}
