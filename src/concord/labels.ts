/** Labels of paragraphs and sub-paragraphs, as languages write them. */
import type { Cell } from './cells.ts'

/** What a label may stand for: `(a)`, `a)`, `а)` and `أ)` are the first letter. */
const readingsOf = ({ passage: { label = '' }, language }: Cell): readonly string[] =>
  language.labels
    .readings(label)
    .map(({ style, ordinal, inserted }) => `${style.replace('Stop', '')} ${ordinal}${inserted ? ' bis' : ''}`)

/** Labels that are written otherwise mean the same where one reading is shared. */
export const labelsDiffer = (one: Cell, other: Cell): boolean => {
  if (one.passage.label === other.passage.label) return false
  if (one.passage.label === undefined || other.passage.label === undefined) return true
  const readings = new Set(readingsOf(other))
  const own = readingsOf(one)
  return own.length > 0 && readings.size > 0 && !own.some((reading) => readings.has(reading))
}
