/**
 * Marks that a program put on a row of their own, being raised above the line: on the row before that line, or behind the last of a page.
 *
 *          8
 *     المعاهدة التي تنص على ذلك   ->   المعاهدة⁸ التي تنص على ذلك
 */
import { plainMark, raised, RAISED } from '../../notation/marks.ts'
import { edit, withInside } from './order.ts'
import { columnOf, numberAlone, type ReadRow, type Row } from './rows.ts'

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

/** So many marks may be missing before one that goes on. */
const missing = 2

/** The marks of a row that go on from one, up to another. */
function marksIn(read: string, from: number, to: number = Infinity): Marks {
  let last = from
  let end = 0
  for (const { 0: found, index } of read.matchAll(mark)) {
    const number = Number(plainMark(found))
    if (number <= last || number > last + 1 + missing || number >= to) continue
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

/** A number on a row of numbers, and the column after it. */
interface Alone {
  readonly number: number
  readonly until: number
}

/** The numbers of a row that holds nothing else, from the right. */
function numbersOf(text: string, { start, pieces }: Row): Alone[] {
  const numbers = pieces.map((piece): Alone | undefined => {
    const number = numberAlone(piece)
    return number === undefined ? undefined : { number: Number(number), until: columnOf(text, start, piece.end) }
  })
  return numbers.every((number) => number !== undefined) ? numbers.toReversed() : []
}

/** A line with marks put into it; undefined where they are not those that are due. */
function withMarks(text: string, line: ReadRow, numbers: readonly Alone[], last: number): ReadRow | undefined {
  let found = line
  let before = last
  for (const { number, until } of numbers) {
    const marks = marksIn(found.read, before, number)
    const place = placeOf(found, until, marks.end)
    if (marks.last !== number - 1 || place === undefined) return undefined
    found = withInside(text, found, place, raised(String(number)))
    before = number
  }
  return found
}

/** @returns the rows with each mark behind its word */
export function marksBack(text: string, rows: readonly ReadRow[]): readonly ReadRow[] {
  const found = [...rows]
  let last = 0
  for (const [i, { row }] of rows.entries()) {
    const { read } = found[i] as ReadRow
    const numbers = numbersOf(text, row)
    const below = rows[i + 1]
    const isLast = below === undefined || below.row.isApart || below.row.isHead
    const at = isLast ? i - 1 : i + 1
    const line = found[at]
    const isBeside = line !== undefined && !(isLast && row.isApart) && !note.test(line.read)
    const marked = isBeside && numbers.length > 0 ? withMarks(text, line, numbers, last) : undefined
    if (marked) {
      found[at] = marked
      found[i] = { row, read: '', edits: [edit(row.start, Math.min(row.end + 1, text.length), '')] }
      if (isLast) last = numbers.at(-1)?.number ?? last
    } else if (!note.test(read)) last = marksIn(read, last).last
  }
  return found
}
