/**
 * Numbers of paragraphs that a program put behind the first lines of these: it takes the words, which are further left, for a column of
 * their own, and the number for the next.
 *
 *     تحث جميع الأطراف المعنية على      1- تحث جميع الأطراف المعنية على
 *     1-                           ->   النظر بجدية
 *     النظر بجدية
 */
import type { Language } from '../../lexicon/language.ts'
import { edit } from './order.ts'
import type { ReadRow } from './rows.ts'

const number = /^(?:\d{1,3}\s?-|\([\u0621-\u064a]{1,3}\))$/
const ended = /[.;:\u061b\u060c,]$/

/** Whether the number on a row belongs to the row above, where both stand between others. */
function belongsAbove(above: ReadRow, below: ReadRow | undefined, language: Language): boolean {
  if (number.test(above.read)) return false
  if (!ended.test(above.read)) return true
  // A paragraph of one line.
  const opens = (row: ReadRow | undefined): boolean =>
    row !== undefined && language.openers.match(row.read, 'operative')?.certainty === 'known'
  return opens(above) && !opens(below)
}

/** @returns the rows with each number before its words */
export function numbersBack(rows: readonly ReadRow[], language: Language): ReadRow[] {
  const found = [...rows]
  for (const [i, row] of rows.entries()) {
    const above = found[i - 1]
    const below = rows[i + 1]
    if (!above || row.isApart || row.isHead || !number.test(row.read)) continue
    if (below?.isApart === true || !belongsAbove(above, below, language)) continue
    const [head, ...others] = above.edits
    if (!head) continue
    found[i - 1] = {
      ...above,
      read: `${row.read} ${above.read}`,
      edits: [{ ...head, text: `${head.text}${row.read} ` }, ...others],
    }
    found[i] = { ...row, edits: [edit(above.end, row.end, '')] }
  }
  return found
}
