/** Dates in English: `2 December 2004`, `18 to 20 April 2016`, `December 2, 2004` (conventions 2.6, `date-format`). */
import type { DateForms } from '../language.ts'
import { MONTHS } from './months.ts'

/** The parts of an English date. */
export const dates: DateForms = {
  month: `(?:${MONTHS.join('|')})`,
  day: String.raw`(\d{1,2})(?:st|nd|rd|th)?`,
  between: String.raw`\s+`,
  // A mark whose superscript was lost may be glued to the year: `20151`.
  year: String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))`,
  link: String.raw`(?:\s+(?:to|and|until)\s+|\s*[–—-]\s*)`,
  likely: /\s(?:1[89]|2[01])\d\d/,
}
