/** Lines that run from right to left, in the order in which they are read. */
import type { Language } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'
import { raised } from '../../notation/marks.ts'
import { marksBack } from './marks.ts'
import { NextNote } from './next-note.ts'
import { finished, NoteStack } from './note-stack.ts'
import { numbersBack } from './numbers.ts'
import { edit, inReadingOrder, withHead } from './order.ts'
import { areMarks, rowsOf, type ReadRow, type Row } from './rows.ts'

/** The rows of a text as they are read. Where numbers of notes are left over at its end, none of them are moved, so that none are lost. */
function rowsRead(text: string): ReadRow[] {
  const stack = new NoteStack()
  const read = readRows(text, stack)
  return stack.leave().length > 0 ? readRows(text) : read
}

/** The rows of a text as they are read; notes are told by their numbers, and stand apart. */
function readRows(text: string, stack?: NoteStack): ReadRow[] {
  const notes = new NextNote()
  /** The last row of a note that lacks its full stop. */
  let open: Row | undefined
  const rows = rowsOf(text)
  return rows.map((row, i): ReadRow => {
    const { start, end, pieces, isApart, isHead } = row
    const gone = { row, read: '', edits: [edit(start, Math.min(end + 1, text.length), '')] }
    if (areMarks(pieces)) return gone
    const left = (isHead && stack?.leave()) || []
    if (stack?.takes(row, rows[i + 1], notes)) return gone
    const number = stack?.noteAt(row)
    const { read, edits } = inReadingOrder(text, pieces, {
      start,
      end,
      due: number === undefined ? notes.at(row) : undefined,
    })
    stack?.pass(read)
    if (number !== undefined) {
      const head = `${raised(number)} `
      notes.pass(head + read)
      open = finished.test(read) ? undefined : row
      return { row, read: head + read, edits: withHead(edits, `\n${head}`) }
    }
    if (left.length > 0) return { row, read, edits: withHead(edits, `${left.join(' ')}\n`) }
    const begins = notes.pass(read)
    const above = begins || isHead ? undefined : open
    open = (begins || above) && !finished.test(read) ? row : undefined
    // The number of a note, being smaller, makes a line of its own for the program: a blank one stands below it.
    if (above && isApart) return { row, read, edits: [edit(above.end, start, '\n'), ...edits] }
    // A blank line shows that a note begins: on the page a rule stands above the first, and a gap above others.
    return { row, read, edits: begins && !isApart ? withHead(edits, '\n') : edits }
  })
}

/** What puts the pieces of each line in reading order. */
export const readLeftward = (text: string, language: Language): Edit[] =>
  numbersBack(marksBack(text, rowsRead(text)), language).flatMap(({ edits }) => edits)
