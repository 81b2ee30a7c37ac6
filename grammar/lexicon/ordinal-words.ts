/** Ordinals in words, as sessions are counted, by what a language writes for each number. */
import type { OrdinalForms } from './language.ts'

/** Sessions and meetings are counted in words up to here. */
const highest = 199

/** Hyphens and spaces may be lost at a line end. */
const letters = (words: string): string => words.toLowerCase().replace(/[\s\u00ad\u2010\u2011-]+/g, '')

/**
 * Makes the ordinals of a language, up to 199.
 * @param wordsOf what a number may be written as, the usual form first
 * @param figures an ordinal in figures, with these as its group: `79e`
 */
export function createOrdinals(wordsOf: (value: number) => readonly string[], figures: RegExp): OrdinalForms {
  const values = new Map<string, number>()
  for (let value = 1; value <= highest; value++) for (const words of wordsOf(value)) values.set(letters(words), value)
  return {
    valueOf: (words) => {
      const number = figures.exec(words)?.[1]
      return number === undefined ? values.get(letters(words)) : Number(number)
    },
    inWords: (value) => (value >= 1 && value <= highest ? wordsOf(value)[0] : undefined),
  }
}
