/** Lines that run from right to left, in the order in which they are read. */
import type { Language } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'
import { NextNote } from './next-note.ts'
import { numbersBack } from './numbers.ts'
import { edit, inReadingOrder, withHead } from './order.ts'
import { rowsOf, wordsOf, type ReadRow, type Row } from './rows.ts'

const marksAlone = /^\s*\p{M}+\s*$/u
const finished = /[.!?][)"\u201c\u201d]*$/

/** The rows of a text as they are read; notes are told by their numbers, and stand apart. */
function readRows(text: string): ReadRow[] {
  const notes = new NextNote()
  /** The last row of a note that lacks its full stop. */
  let open: Row | undefined
  return rowsOf(text).map((row): ReadRow => {
    const { start, end, pieces, isApart, isHead } = row
    if (pieces.every((piece) => marksAlone.test(wordsOf(piece))))
      return { row, read: '', edits: [edit(start, Math.min(end + 1, text.length), '')] }
    const { read, edits } = inReadingOrder(text, pieces, { start, end, due: notes.at(row) })
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
  numbersBack(readRows(text), language).flatMap(({ edits }) => edits)
