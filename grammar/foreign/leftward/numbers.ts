/**
 * Numbers of paragraphs that a program put behind the first lines of these: it takes the words, which are further left, for a column of
 * their own, and the number for the next.
 *
 *     تحث جميع الأطراف المعنية على      1- تحث جميع الأطراف المعنية على
 *     1-                           ->   النظر بجدية
 *     النظر بجدية
 */
import type { Language } from '../../lexicon/language.ts'
import { edit, withHead } from './order.ts'
import type { ReadRow } from './rows.ts'

const number = /^(?:\d{1,3}\s?-|\([\u0621-\u064a]{1,3}\))$/
const ended = /[.;:\u061b\u060c,]$/

/** Whether the number on a row belongs to the row above, where both stand between others. */
function belongsAbove(above: ReadRow, below: ReadRow | undefined, language: Language): boolean {
  if (number.test(above.read)) return false
  if (!ended.test(above.read)) return true
  // A paragraph of one line.
  const opens = (line: ReadRow | undefined): boolean =>
    line !== undefined && language.openers.match(line.read, 'operative')?.certainty === 'known'
  return opens(above) && !opens(below)
}

/** @returns the rows with each number before its words */
export function numbersBack(rows: readonly ReadRow[], language: Language): readonly ReadRow[] {
  const found = [...rows]
  for (const [i, { row, read }] of rows.entries()) {
    const above = found[i - 1]
    const below = rows[i + 1]
    if (!above || row.isApart || row.isHead || !number.test(read)) continue
    if (below?.row.isApart === true || !belongsAbove(above, below, language)) continue
    found[i - 1] = { ...above, read: `${read} ${above.read}`, edits: withHead(above.edits, `${read} `) }
    found[i] = { row, read: '', edits: [edit(above.row.end, row.end, '')] }
  }
  return found
}
