/**
 * Fields (page numbers, links, dates): Word keeps their code and what they last showed. Only what they showed is text.
 */

/** Follows the signs that begin, divide and end the fields of one paragraph; they may stand in one another. */
export class Fields {
  readonly #open: ('code' | 'result')[] = []

  /** @param sign `begin`, `separate` or `end` */
  meet(sign: string | undefined): void {
    if (sign === 'begin') this.#open.push('code')
    else if (sign === 'separate' && this.#open.pop()) this.#open.push('result')
    else if (sign === 'end') this.#open.pop()
  }

  /** Whether the place is inside the code of any field. */
  get inCode(): boolean {
    return this.#open.includes('code')
  }
}
