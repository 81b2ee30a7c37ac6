/** Months of a language by their names. */
import type { MonthForms } from './language.ts'

/**
 * @param names from January on, in the form that dates have
 * @param further other forms, each with its number
 */
export const createMonths = (names: readonly string[], further: Readonly<Record<string, number>> = {}): MonthForms => {
  const numbers = new Map([
    ...names.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
    ...Object.entries(further),
  ])
  return { names, numberOf: (name) => numbers.get(name.toLowerCase()) }
}
