/**
 * Numbers of notes that a program put above each other, before the words of all: it takes them for a column of their own.
 *
 *     3                   3 القرار 70/1.
 *     4               ->
 *     القرار 70/1.        4 القرار 71/2.
 *     القرار 71/2.
 */
import type { NextNote } from './next-note.ts'
import { numberAlone, wordsOf, type Row } from './rows.ts'

/** How the last line of a note ends. */
export const finished: RegExp = /[.!?][)"\u201c\u201d]*$/

/** The number of a row that holds no more; else not a number. */
const numberOf = ({ pieces: [piece, ...others] }: Row): number =>
  Number(piece && others.length === 0 ? numberAlone(piece) : undefined)

/** The numbers that wait for the words of their notes. */
export class NoteStack {
  private waiting: string[] = []
  private last = 0
  /** Whether a number of the page stood by itself, so that those after it do. */
  private isOpen = false
  /** Whether the note above has its full stop, so that the next may begin. */
  private isFree = true

  /**
   * @param below the row that follows
   * @returns whether a row is one of the numbers, and is kept for the words
   */
  takes(row: Row, below: Row | undefined, notes: NextNote): boolean {
    const number = numberOf(row)
    const goesOn = this.isOpen && number === this.last + 1
    const isApart = below !== undefined && !below.isHead && (below.isApart || numberOf(below) === number + 1)
    if (!goesOn && !(notes.isDue(number) && isApart)) return false
    if (!this.isOpen) this.isFree = true
    this.isOpen = true
    this.waiting.push(String(number))
    this.last = number
    return true
  }

  /** @returns the number whose note begins with a row; no note begins with what has no letters, such as a job number */
  noteAt({ pieces }: Row): string | undefined {
    if (!this.isFree || !pieces.some((piece) => /\p{L}/u.test(wordsOf(piece)))) return undefined
    const number = this.waiting.shift()
    if (number !== undefined) this.isFree = false
    return number
  }

  /** @param read a row as it is read */
  pass(read: string): void {
    this.isFree ||= finished.test(read)
  }

  /** @returns the numbers whose words do not stand on their page */
  leave(): readonly string[] {
    this.isOpen = false
    return this.waiting.splice(0)
  }
}
