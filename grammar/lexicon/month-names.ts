/** Months of a language by their names. */
import type { MonthForms } from './language.ts'

/** The months in English, as mastheads in Russian, Chinese and Arabic name them too. */
export const englishMonths: readonly string[] = Object.freeze(
  `January February March April May June July August September October November December`.split(' '),
)

/** Names of the months from January on, in small letters, each with its number. */
export const numbered = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name, index) => [name.toLowerCase(), index + 1]))

/**
 * Makes the months of a language.
 * @param names from January on, in the form that dates have
 * @param further other forms, each with its number
 */
export const createMonths = (names: readonly string[], further: Readonly<Record<string, number>> = {}): MonthForms => {
  const numbers = new Map(Object.entries({ ...numbered(names), ...further }))
  return { names, numberOf: (name) => numbers.get(name.toLowerCase()) }
}
