/** Names of months in English (conventions 2.6, `date-format`). */
import type { MonthForms } from '../language.ts'
import { createMonths, englishMonths } from '../month-names.ts'

/** From January to December. */
export const MONTHS: readonly string[] = englishMonths

/** Months by name and by number. */
export const months: MonthForms = createMonths(MONTHS)

/** `August` -> 8; any case; undefined for what is no month. */
export const monthNumber: MonthForms['numberOf'] = months.numberOf
