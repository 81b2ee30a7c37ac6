/** Names of months in English (conventions 2.6, `date-format`). */
import type { MonthForms } from '../language.ts'

/** From January to December. */
export const MONTHS: readonly string[] = Object.freeze([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
])

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((month, index) => [month, month.toLowerCase()].map((name) => [name, index + 1] as const)),
)

/** `August` -> 8; any case; undefined for what is no month. */
export const monthNumber = (name: string): number | undefined => NUMBERS.get(name) ?? NUMBERS.get(name.toLowerCase())

/** Months by name and by number. */
export const months: MonthForms = { names: MONTHS, numberOf: monthNumber }
