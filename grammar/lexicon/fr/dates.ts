/** Dates in French: `19 décembre 2016`, `1er juillet 2014`, `du 18 au 20 avril 2016`. */
import type { DateForms, MonthForms } from '../language.ts'
import { createMonths } from '../month-names.ts'

/** Makes the months of French, named in small letters. */
export const createFrenchMonths = (): MonthForms =>
  createMonths(
    `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(' '),
    // Accents that a typist left out.
    { fevrier: 2, aout: 8, decembre: 12 },
  )

/** Makes the parts of a French date from the names of months. */
export const createDates = ({ names }: MonthForms): DateForms => ({
  month: `(?:${names.join('|')})(?![a-z])`,
  day: String.raw`(\d{1,2})(?:\s?\^?\{?er\}?)?`,
  between: String.raw`\s+`,
  // A mark whose superscript was lost may be glued to the year: `20151`.
  year: String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))`,
  link: String.raw`(?:\s+(?:au|et)\s+|\s*[–—-]\s*)`,
  likely: /\s(?:1[89]|2[01])\d\d/,
})
