/** Dates in Spanish: `4 de diciembre de 2023`, `1 de julio de 2014`, `del 18 al 20 de abril de 2016`. */
import type { DateForms, MonthForms } from '../language.ts'
import { createMonths } from '../month-names.ts'

/** Makes the months of Spanish, named in small letters. */
export const createSpanishMonths = (): MonthForms =>
  createMonths(
    `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`.split(' '),
    // The other spelling, of Peru and Uruguay.
    { setiembre: 9 },
  )

/** Makes the parts of a Spanish date from the names of months. */
export const createDates = ({ names }: MonthForms): DateForms => ({
  month: `(?:${names.join('|')}|setiembre)(?![a-z])`,
  day: String.raw`(\d{1,2})[º°]?`,
  between: String.raw`\s+del?\s+`,
  // A mark whose superscript was lost may be glued to the year: `20151`.
  year: String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))`,
  link: String.raw`(?:\s+(?:al|a|y)\s+|\s*[–—-]\s*)`,
  likely: /\s(?:1[89]|2[01])\d\d/,
})
