/** A place in the first words of a paragraph, moved forward by the productions of the opener grammar. */
import type { Word, Words } from './words.ts'

/** State of the reader of one opening phrase; the productions move it forward. */
export interface Reading {
  readonly wordAt: Words['wordAt']
  /** Index of the next word. */
  at: number
  /** Index of the first word after the leads, which may end in a comma (`Also, in this regard, calls upon`). */
  head: number
  /** Words of the run's key, so far. */
  readonly key: string[]
  /** Base form of the verb just read, which decides what may complete it. */
  base?: string
  certainty: 'known' | 'likely'
  adverb?: 'also' | 'further'
  order?: 'before' | 'after' | 'within'
}

/** The next word, unless a comma stands before it: an opener ends at its first comma. */
export const peek = (reading: Reading, ahead = 0): Word | undefined => {
  const index = reading.at + ahead
  return index > reading.head && reading.wordAt(index - 1)?.comma ? undefined : reading.wordAt(index)
}

/** The text of the next word, in lower case; empty where there is none. */
export const peekText = (reading: Reading, ahead = 0): string => peek(reading, ahead)?.text ?? ''

/** Moves over `count` words and adds them to the key. */
export const advance = (reading: Reading, count = 1): void => {
  for (let step = 0; step < count; step++) {
    const word = reading.wordAt(reading.at++)
    if (word) reading.key.push(word.text)
  }
}

/** Whether a phrase stands here, whose first word is known to. */
const fits = (reading: Reading, phrase: readonly string[]): boolean => {
  for (let index = 1; index < phrase.length; index++) {
    if (peekText(reading, index) !== phrase[index]) return false
  }
  return true
}

/** The longest phrase of a table that stands here. */
export const findPhrase = (
  reading: Reading,
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly string[] | undefined => table.get(peekText(reading))?.find((phrase) => fits(reading, phrase))
