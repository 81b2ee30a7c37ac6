/** The words of a text as names have them: compounds and possessives are one. */
import type { Vocabulary, WordRow } from '../../../tree/vocabulary.ts'

/** A word with what stands between it and the next one. */
export interface NameWord {
  word: string
  /** `,` where a comma stands after it, anything else that is no space. */
  behind: string
}

/** The same in a text. */
export interface Token extends NameWord {
  start: number
  end: number
}

const isJoining = (sign: string): boolean => sign === '-' || sign === '’' || sign === "'"

/** The words of a text, named by the run of letters that they begin with. Each is made where it is asked for: names stand in few places. */
export class Tokens {
  private readonly text: string
  private readonly words: readonly string[]
  private readonly row: WordRow

  constructor(text: string, { words }: Vocabulary, row: WordRow) {
    this.text = text
    this.words = words
    this.row = row
  }

  /** Whether a run goes on a word that another begins: `Parliamentary` of `Inter-Parliamentary`. */
  isJoined(run: number): boolean {
    const before = (this.row.starts[run] ?? 0) - 1
    return run > 0 && isJoining(this.text.charAt(before)) && this.endOf(run - 1) === before
  }

  /** The word before or after that which begins with a run; -1 or one past the last run where there is none. */
  beside(run: number, step: 1 | -1): number {
    let other = run + step
    while (other > 0 && other < this.row.starts.length && this.isJoined(other)) other += step
    return other
  }

  at(run: number): Token | undefined {
    const { ids, starts } = this.row
    const start = starts[run]
    if (start === undefined) return undefined
    const next = this.beside(run, 1)
    const end = this.endOf(next - 1)
    const isWhole = next === run + 1
    return {
      word: isWhole ? (this.words[ids[run] as number] as string) : this.text.slice(start, end).replace("'", '’'),
      start,
      end,
      behind: this.between(end, starts[next]),
    }
  }

  private endOf(run: number): number {
    const { ids, starts } = this.row
    return (starts[run] as number) + (this.words[ids[run] as number] as string).length
  }

  private between(end: number, next: number | undefined): string {
    if (next === undefined) return '.'
    return next === end + 1 && this.text.charCodeAt(end) === 32 ? '' : this.text.slice(end, next).trimEnd()
  }
}
