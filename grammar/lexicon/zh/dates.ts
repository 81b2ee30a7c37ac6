/** Dates in Chinese: `2021年12月9日`, `2020年4月12日至13日`; in a masthead in English. */
import type { DateForms, MonthForms } from '../language.ts'
import { createMonths, englishMonths, numbered } from '../month-names.ts'

/** Makes the months of Chinese, which are numbers; mastheads bear the English names. */
export const createChineseMonths = (): MonthForms =>
  createMonths(
    Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
    numbered(englishMonths),
  )

/** The parts of a Chinese date. White space stands about the figures where a text processor set it. */
export const dates: DateForms = {
  month: String.raw`(?:1[0-2]|[1-9])\s?月`,
  day: String.raw`(\d{1,2})\s*日`,
  between: String.raw`\s*`,
  year: String.raw`((?:1[89]|2[01])\d\d)\s*年`,
  link: String.raw`\s*(?:至|和|\u3001|[\u2013\u2014-])\s*`,
  likely: /\d\s*年/,
  yearFirst:
    /((?:1[89]|2[01])\d\d)\s*年\s*(1[0-2]|[1-9])\s*月\s*(\d{1,2})(?!\d)(?:\s*日?\s*(?:至|[\u2013\u2014-])\s*(?:(1[0-2]|[1-9])\s*月\s*)?(\d{1,2}))?\s*日/g,
}
