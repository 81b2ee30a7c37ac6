/**
 * Lines that run from right to left, as `pdftotext` writes them: in the order in which they are read.
 *
 *     <U+202B>تقرر أن تبقي المسألة<U+202C>      <U+202B><U+202A>-1<U+202C><U+202C>   ->   1- تقرر أن تبقي المسألة
 */
import type { Language } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'
import { NextNote } from './next-note.ts'
import { numbersBack } from './numbers.ts'
import { edit, inReadingOrder } from './order.ts'
import { rowsOf, wordsOf, type ReadRow, type Row } from './rows.ts'
import { hasPieces, type Piece } from './segments.ts'

const marksAlone = /^\s*\p{M}+\s*$/u
const jobNumber = /^\d{2}-\d{5}$/
const folio = /^(\d{1,2})\/(\d{1,2})$/

/** `3/1` near the job number is page 1 of 3: its two numbers are set one after the other, from the right. */
function withFolio(row: Row, beside: readonly (Row | undefined)[]): readonly Piece[] {
  const isFolio = [row, ...beside].some((near) => near?.pieces.some((piece) => jobNumber.test(wordsOf(piece))))
  if (!isFolio) return row.pieces
  return row.pieces.map((piece) => ({
    ...piece,
    parts: piece.parts.map((part) => ({ ...part, text: part.text.replace(folio, '$2/$1') })),
  }))
}

const finished = /[.!?][)"\u201c\u201d]*$/

/** The rows of a text as they are read; notes are told by their numbers, and stand apart. */
function readRows(text: string): ReadRow[] {
  const notes = new NextNote()
  let above: Row | undefined
  return rowsOf(text).map((row, i, rows): ReadRow => {
    const { start, end, isApart } = row
    const pieces = withFolio(row, [rows[i - 1], rows[i + 1]])
    if (pieces.every((piece) => marksAlone.test(wordsOf(piece))))
      return { ...row, read: '', edits: [edit(start, Math.min(end + 1, text.length), '')] }
    const { read, edits } = inReadingOrder(text, pieces, { start, end, due: notes.at(row) })
    const begins = notes.pass(read)
    const goesOn = !begins && above !== undefined && !row.isHead
    const unfinished = goesOn && isApart ? above : undefined
    above = (begins || goesOn) && !finished.test(read) ? row : undefined
    // The number of a note, being smaller, makes a line of its own for the program: a blank one stands below it.
    if (unfinished) return { ...row, read, edits: [edit(unfinished.end, start, '\n'), ...edits] }
    const [head, ...others] = edits
    // A blank line shows that a note begins: on the page a rule stands above the first, and a gap above others.
    return {
      ...row,
      read,
      edits: begins && !isApart && head ? [{ ...head, text: `\n${head.text}` }, ...others] : edits,
    }
  })
}

/** Lines that run from right to left, in reading order. */
export const leftwardLines = (text: string, language: Language): Edit[] =>
  hasPieces(text) ? numbersBack(readRows(text), language).flatMap(({ edits }) => edits) : []
