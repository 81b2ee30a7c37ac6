/** Which note is due in a text that is read line by line. */
import { plainMark, RAISED } from '../../notation/marks.ts'
import type { Row } from './rows.ts'
import type { Due } from './runs.ts'

/** How many lines after the last note the next one may begin. */
const reach = 3
const noteHead = new RegExp(`^${RAISED}`)

/** The number of the note that is due. */
export class NextNote {
  private next = 1
  private lines = reach

  /** @returns the note that may begin with a row */
  at({ isHead, isApart }: Row): Due | undefined {
    if (isHead) return undefined
    return { number: String(this.next), glued: this.next > 1 && (isApart || this.lines < reach) }
  }

  /** Whether a number is that of the next note. */
  isDue(number: number): boolean {
    return number === this.next
  }

  /**
   * @param line as it is read
   * @returns whether a note begins with it
   */
  pass(line: string): boolean {
    const number = noteHead.exec(line)?.[0]
    this.lines++
    if (number === undefined) return false
    this.next = Number(plainMark(number)) + 1
    this.lines = 0
    return true
  }
}
