/** The rows of a text that runs from right to left: its lines, and where a program cut a line into several, what was printed as one. */
import type { Edit } from '../edit.ts'
import { piecesOf, type Piece } from './segments.ts'

/** A line of a text, or several that were printed as one. */
export interface Row {
  readonly start: number
  end: number
  /** From left to right. */
  pieces: readonly Piece[]
  /** Whether it is the first of its page, which no note begins. */
  readonly isHead: boolean
  /** Whether a blank line stands before it. */
  readonly isApart: boolean
  /** The column of its first character, and the one after its last. */
  column: number
  until: number
}

type Line = Pick<Row, 'pieces' | 'column' | 'until'>

/** A row as it is read. */
export interface ReadRow {
  readonly row: Row
  readonly read: string
  readonly edits: readonly Edit[]
}

const controls = /[\u202a-\u202c]/g

/** The characters of a piece as they stand in the text, without the signs of direction. */
export const wordsOf = ({ parts }: Piece): string => parts.map(({ text }) => text).join('')

const endsWithin = /(?:^|\s)\p{M}+\s*$/u
const ended = /[.:;\u060c\u061b]\s*$/

/** Whether a vowel sign without room above its letter parted what was printed as one line. */
const isParted = (pieces: readonly Piece[]): boolean => pieces.some((piece) => endsWithin.test(wordsOf(piece)))

const marksAlone = /^\s*\p{M}+\s*$/u

/** Whether nothing but vowel signs stands in a row. */
export const areMarks = (pieces: readonly Piece[]): boolean => pieces.every((piece) => marksAlone.test(wordsOf(piece)))

/** Letters of a line are not equally wide. */
const slack = 3

/** Whether the end of a printed line, and what stands below it, are no longer together than the longest line. */
const fits = (above: Row, column: number, until: number, longest: number): boolean => {
  const words = above.pieces.map(wordsOf).join('')
  return /\p{L}/u.test(words) && !ended.test(words) && above.until + until - column <= longest + slack
}

/** How a line belongs to the row above: it is read first or last of what was printed as one; undefined for another row. */
function partOf(row: Row, { pieces, column, until }: Line, longest: number): 'first' | 'last' | undefined {
  if ([row.pieces, pieces].some(areMarks)) return undefined
  const [last] = row.pieces
  // What stands below fills the room at the end of the row.
  if (last && endsWithin.test(wordsOf(last)) && until <= row.column + slack) return 'last'
  const isRight = column >= row.until - 1 && isParted([...row.pieces, ...pieces])
  return isRight || (isParted(pieces) && fits(row, column, until, longest)) ? 'first' : undefined
}

/** The column of an offset of a line that begins at `start`. */
export const columnOf = (text: string, start: number, offset: number): number =>
  text.slice(start, offset).replace(controls, '').length

/** The number that a piece consists of: of a note, or a mark that is raised above its line. */
export function numberAlone({ parts: [part, ...others] }: Piece): string | undefined {
  if (others.length > 0 || part?.seen !== true) return undefined
  return /^\s*(\d{1,3})\s*$/.exec(part.text)?.[1]
}

/** Rows of a text; a line that runs from left to right, or a blank one, is none. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let start = 0
  let row: Row | undefined
  let isApart = true
  const lines = text.split('\n')
  const longest = lines.reduce((most, line) => Math.max(most, line.replace(controls, '').length), 0)
  for (const line of lines) {
    const feeds = /^\f*/.exec(line)?.[0].length ?? 0
    const end = start + line.length
    const pieces = piecesOf(line, start)
    if (pieces && pieces.length > 0) {
      const column = line.length - line.trimStart().length
      const until = line.replace(controls, '').length
      const part = row && feeds === 0 ? partOf(row, { pieces, column, until }, longest) : undefined
      if (row && part) {
        row.pieces = part === 'last' ? [...pieces, ...row.pieces] : [...row.pieces, ...pieces]
        row.column = column
        if (part === 'first') row.until = until
        row.end = end
      } else rows.push((row = { start: start + feeds, end, pieces, isHead: feeds > 0, isApart, column, until }))
    } else row = undefined
    isApart = line.trim() === ''
    start = end + 1
  }
  return rows
}
