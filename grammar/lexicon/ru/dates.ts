/** Dates in Russian: `4 декабря 2023 года`, `18–20 апреля 2016 года`; in a masthead in English. */
import type { DateForms, MonthForms } from '../language.ts'
import { createMonths, englishMonths, numbered } from '../month-names.ts'

/** Makes the months of Russian, in the genitive that dates have; mastheads bear the English names. */
export const createRussianMonths = (): MonthForms =>
  createMonths(`января февраля марта апреля мая июня июля августа сентября октября ноября декабря`.split(' '), {
    ...numbered(`январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь`.split(' ')),
    ...numbered(englishMonths),
  })

/** Makes the parts of a Russian date from the names of months. */
export const createDates = ({ names }: MonthForms): DateForms => ({
  month: `(?:${names.join('|')})`,
  day: String.raw`(\d{1,2})`,
  between: String.raw`\s+`,
  // A mark whose superscript was lost may be glued to the year: `20151`. The word for the year stands after it.
  year: String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))(?:\s+года(?![а-я])|\s?г\.)?`,
  link: String.raw`(?:\s+(?:по|и)\s+|\s*[–—-]\s*)`,
  likely: /\s(?:1[89]|2[01])\d\d/,
})
