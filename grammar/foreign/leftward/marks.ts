/**
 * Marks that a program put on a row of their own, being raised above the line: on the row before that line, or behind the last of a page.
 *
 *          8
 *     المعاهدة التي تنص على ذلك   ->   المعاهدة⁸ التي تنص على ذلك
 */
import { plainMark, raised, RAISED } from '../../notation/marks.ts'
import { edit, withInside } from './order.ts'
import { numberAlone, type ReadRow } from './rows.ts'

/** A mark behind a word. */
const mark = new RegExp(`(?<=\\S)${RAISED}`, 'g')
const note = new RegExp(`^${RAISED}`)
/** Behind a word; a mark leaves a gap before punctuation. */
const wordEnd = /(?<=[\p{L}\p{M}\d)])(?=\s(?<gap>[\u060c\u061b.:])?|[\u060c\u061b.:]|$)/gu
/** A gap is worth so many columns. */
const nearer = 4

interface Marks {
  readonly last: number
  /** Where the last of them ends. */
  readonly end: number
}

/** The marks of a row that go on from one, up to another. */
function marksIn(read: string, from: number, to: number = Infinity): Marks {
  let last = from
  let end = 0
  for (const { 0: found, index } of read.matchAll(mark)) {
    const number = Number(plainMark(found))
    if (number !== last + 1 || number >= to) continue
    last = number
    end = index + found.length
  }
  return { last, end }
}

/** Where on a row a mark stands whose column is known: behind the word that ends next to it. */
function placeOf({ row, read }: ReadRow, column: number, from: number): number | undefined {
  const about = row.until - column
  const distance = ({ index, groups }: RegExpExecArray): number =>
    Math.abs(index - about) - (groups?.['gap'] === undefined ? 0 : nearer)
  const [nearest] = [...read.matchAll(wordEnd)]
    .filter(({ index }) => index >= from)
    .toSorted((a, b) => distance(a) - distance(b))
  return nearest?.index
}

/** @returns the rows with each mark behind its word */
export function marksBack(text: string, rows: readonly ReadRow[]): readonly ReadRow[] {
  const found = [...rows]
  let last = 0
  for (const [i, { row, read }] of rows.entries()) {
    if (note.test(read)) continue
    const number = numberAlone(row)
    if (number === undefined || Number(number) <= last) {
      last = marksIn(read, last).last
      continue
    }
    const below = rows[i + 1]
    const isLast = below === undefined || below.row.isApart || below.row.isHead
    const at = isLast ? i - 1 : i + 1
    const line = found[at]
    if (!line || (isLast && row.isApart) || note.test(line.read)) continue
    const marks = marksIn(line.read, last, Number(number))
    const place = placeOf(line, row.until, marks.end)
    if (marks.last !== Number(number) - 1 || place === undefined) continue
    found[at] = withInside(text, line, place, raised(number))
    found[i] = { row, read: '', edits: [edit(row.start, Math.min(row.end + 1, text.length), '')] }
    if (isLast) last = Number(number)
  }
  return found
}
