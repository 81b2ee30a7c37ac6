/** Showing only some rows of a comparison. */
import { byPart, type Comparison, type Row } from './comparison.ts'
import type { Selectable } from './names.ts'
import { isChanged, verdictOf } from './tally.ts'

const isWanted = (row: Row, wanted: ReadonlySet<string>): boolean => {
  const verdict = verdictOf(row)
  if (verdict === 'unchanged') return false
  return (
    wanted.has('changed') ||
    wanted.has(verdict) ||
    (row.moved !== undefined && wanted.has('moved')) ||
    (row.level !== undefined && wanted.has(row.level))
  )
}

const withItems = (row: Row, items: readonly Row[]): Row => ({ ...row, items })

/** A comparison with the wanted rows alone; what is told of the whole is to be told before. */
export const selecting = (comparison: Comparison, names: readonly Selectable[]): Comparison => {
  const wanted: ReadonlySet<string> = new Set(names)
  const rows = (all: readonly Row[]): Row[] =>
    all.filter((row) => isWanted(row, wanted)).map((row) => withItems(row, row.items.filter(isChanged)))
  return { ...comparison, ...byPart((part) => rows(comparison[part])) }
}
