/**
 * Dates in words: `2 December 2004`, `18 to 20 April 2016`, `31 August and 1 September 2025`, `May 2023`. Forms:
 * conventions 2.6 (`date-format`).
 */
import type { DateText } from '../ast.ts'
import { daysInMonth, isoDate } from '../lexicon/calendar.ts'
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { regex } from '../notation/pattern.ts'
import type { Found } from './found.ts'
import { matchAt } from '../notation/sticky.ts'

/** `iso` is the first day of a range, `until` its last. */
export type DateMatch = Found<DateText>

/** The expressions of a language, put together from its parts of a date. */
const expressionsOf = perLanguage(({ dates: { month, day, between, year, link } }) => ({
  month: regex('g')`${month}`,
  daysBefore: regex()`(?:(?<![\d/.,-])(\d{1,2})${link})?(?<![\d/.-])${day}${between}$`,
  dayBefore: regex()`${day}${between}$`,
  yearAfter: regex('y')`${between}${year}`,
  americanAfter: regex('y')`${between}${day},${between}${year}`,
  rangeAfter: regex('y')`${link}${day}${between}(${month})${between}${year}`,
  whole: regex('y')`${day}${between}(${month})${between}${year}`,
}))

/** Longest `31 st and 30 th ` before a month, with room for a line break and its indentation. */
const LOOK_BACK = 60

const exists = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month)

interface Day {
  year: number
  month: number
  day: number
}

const single = (start: number, end: number, { year, month, day }: Day): DateMatch => {
  const facts: DateMatch['facts'] = { type: 'dateText', iso: isoDate(year, month, day) }
  if (!exists(year, month, day)) facts.invalid = true
  return { start, end, facts }
}

const range = (start: number, end: number, first: Day, last: Day): DateMatch => {
  const match = single(start, end, first)
  match.facts.until = isoDate(last.year, last.month, last.day)
  if (!exists(last.year, last.month, last.day)) match.facts.invalid = true
  return match
}

/** The day, month and year that stand at an offset: the date of a resolution that is cited. */
export const dateAt = (text: string, at: number, language: Language): DateMatch | undefined => {
  const match = matchAt(expressionsOf(language).whole, text, at)
  if (!match) return undefined
  const [whole, day, month = '', year] = match
  return single(at, at + whole.length, {
    year: Number(year),
    month: language.months.numberOf(month) ?? 0,
    day: Number(day),
  })
}

/** The date about a month that stands at an offset; nothing before `from` belongs to it. */
const readDate = (
  text: string,
  from: number,
  { index: at, 0: name }: RegExpExecArray,
  language: Language,
): DateMatch | undefined => {
  const { daysBefore, dayBefore, yearAfter, rangeAfter } = expressionsOf(language)
  const { numberOf } = language.months
  /** Length of the day just before the month, where the day before it is no part of the date. */
  const lastDayLength = (words: string): number => dayBefore.exec(words)?.[0].length ?? 0
  const after = at + name.length
  const month = numberOf(name) ?? 0
  const before = text.slice(Math.max(from, at - LOOK_BACK), at)
  const days = daysBefore.exec(before)
  const start = days ? at - (before.length - days.index) : at
  const [, firstDay, day] = days ?? []
  const yearMatch = matchAt(yearAfter, text, after)
  if (yearMatch) {
    const year = Number(yearMatch[1])
    const end = after + yearMatch[0].length
    if (day === undefined) return { start: at, end, facts: { type: 'dateText', iso: isoDate(year, month) } }
    const last = { year, month, day: Number(day) }
    if (firstDay !== undefined && Number(firstDay) < last.day) {
      return range(start, end, { year, month, day: Number(firstDay) }, last)
    }
    return single(firstDay === undefined ? start : at - lastDayLength(before), end, last)
  }
  if (day === undefined) return readAmerican(text, at, after, month, language)
  const further = matchAt(rangeAfter, text, after)
  if (!further) return undefined
  const [whole, lastDay, lastMonth = '', lastYear] = further
  const year = Number(lastYear)
  const last = { year, month: numberOf(lastMonth) ?? 0, day: Number(lastDay) }
  const dayStart = firstDay === undefined ? start : at - lastDayLength(before)
  return range(dayStart, after + whole.length, { year, month, day: Number(day) }, last)
}

/** `December 2, 2004` */
const readAmerican = (
  text: string,
  at: number,
  after: number,
  month: number,
  language: Language,
): DateMatch | undefined => {
  const match = matchAt(expressionsOf(language).americanAfter, text, after)
  if (!match) return undefined
  return single(at, after + match[0].length, { year: Number(match[2]), month, day: Number(match[1]) })
}

/** `2021年12月9日`, `2020年4月12日至13日`, `2016年3月31日至4月1日` */
const readYearFirst = ({ index, 0: whole, ...parts }: RegExpMatchArray): DateMatch => {
  const [year = 0, month = 0, day = 0] = [parts[1], parts[2], parts[3]].map(Number)
  const first = { year, month, day }
  const start = index ?? 0
  if (parts[5] === undefined) return single(start, start + whole.length, first)
  const last = { year, month: Number(parts[4] ?? month), day: Number(parts[5]) }
  return range(start, start + whole.length, first, last)
}

/** Finds the dates of a text, in order and without overlaps. */
export const scanDates = (text: string, language: Language): DateMatch[] => {
  const matches: DateMatch[] = []
  if (!language.dates.likely.test(text)) return matches
  const { yearFirst } = language.dates
  if (yearFirst) return [...text.matchAll(yearFirst)].map(readYearFirst)
  let from = 0
  const { month: name } = expressionsOf(language)
  name.lastIndex = 0
  for (let month = name.exec(text); month; month = name.exec(text)) {
    if (month.index < from) continue
    const match = readDate(text, from, month, language)
    if (!match) continue
    matches.push(match)
    from = match.end
  }
  return matches
}
