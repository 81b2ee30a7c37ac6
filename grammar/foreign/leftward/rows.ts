/** The rows of a text that runs from right to left: its lines, and where a program cut a line into several, what was printed as one. */
import type { Edit } from '../edit.ts'
import { piecesOf, type Piece } from './segments.ts'

/** A line of a text, or several that were printed as one. */
export interface Row {
  readonly start: number
  end: number
  readonly pieces: Piece[]
  /** Whether it is the first of its page, which no note begins. */
  readonly isHead: boolean
  /** Whether a blank line stands before it. */
  readonly isApart: boolean
  /** The column after its last character. */
  until: number
}

/** A row as it is read. */
export interface ReadRow {
  readonly row: Row
  readonly read: string
  readonly edits: readonly Edit[]
}

const controls = /[\u202a-\u202c]/g

/** The characters of a piece as they stand in the text, without the signs of direction. */
export const wordsOf = ({ parts }: Piece): string => parts.map(({ text }) => text).join('')

const endsWithin = /\s\p{M}+\s*$/u

/** Whether a vowel sign without room above its letter parted what was printed as one line. */
const isParted = (pieces: readonly Piece[]): boolean => pieces.some((piece) => endsWithin.test(wordsOf(piece)))

/** Rows of a text; a line that runs from left to right, or a blank one, is none. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let start = 0
  let row: Row | undefined
  let isApart = true
  for (const line of text.split('\n')) {
    const feeds = /^\f*/.exec(line)?.[0].length ?? 0
    const end = start + line.length
    const pieces = piecesOf(line, start)
    if (pieces && pieces.length > 0) {
      const column = line.length - line.trimStart().length
      const until = line.replace(controls, '').length
      if (row && feeds === 0 && column >= row.until - 1 && isParted([...row.pieces, ...pieces])) {
        row.pieces.push(...pieces)
        row.end = end
        row.until = until
      } else rows.push((row = { start: start + feeds, end, pieces, isHead: feeds > 0, isApart, until }))
    } else row = undefined
    isApart = line.trim() === ''
    start = end + 1
  }
  return rows
}
