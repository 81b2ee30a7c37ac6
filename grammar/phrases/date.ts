/**
 * Dates in words: `2 December 2004`, `18 to 20 April 2016`, `31 August and 1 September 2025`, `May 2023`. Forms:
 * conventions 2.6 (`date-format`).
 */
import type { DateText } from '../ast.ts'
import { daysInMonth, isoDate, monthNumber, MONTHS } from '../lexicon/en/months.ts'
import type { Found } from './found.ts'
import { matchAt } from '../notation/sticky.ts'

/** `iso` is the first day of a range, `until` its last. */
export type DateMatch = Found<DateText>

const MONTH = `(?:${MONTHS.join('|')})`
/** A mark whose superscript was lost may be glued to the year: `20151`. */
const YEAR = String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const LINK = String.raw`(?:\s+(?:to|and|until)\s+|\s*[–—-]\s*)`

/** Every date ends in a year: a look that spares most texts the search for a month. */
const LIKELY = /\s(?:1[89]|2[01])\d\d/
const MONTH_NAME = new RegExp(MONTH, 'g')
const DAYS_BEFORE = new RegExp(String.raw`(?:(?<![\d/.,-])(\d{1,2})${LINK})?(?<![\d/.-])${DAY}\s+$`)
const YEAR_AFTER = new RegExp(String.raw`\s+${YEAR}`, 'y')
const AMERICAN_AFTER = new RegExp(String.raw`\s+${DAY},\s+${YEAR}`, 'y')
const RANGE_AFTER = new RegExp(String.raw`${LINK}${DAY}\s+(${MONTH})\s+${YEAR}`, 'y')
const WHOLE_DATE = new RegExp(String.raw`${DAY}\s+(${MONTH})\s+${YEAR}`, 'y')

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
export const dateAt = (text: string, at: number): DateMatch | undefined => {
  const match = matchAt(WHOLE_DATE, text, at)
  if (!match) return undefined
  const [whole, day, month = '', year] = match
  return single(at, at + whole.length, { year: Number(year), month: monthNumber(month) ?? 0, day: Number(day) })
}

const readDate = (text: string, from: number, at: number, name: string): DateMatch | undefined => {
  const after = at + name.length
  const month = monthNumber(name) ?? 0
  const before = text.slice(Math.max(from, at - LOOK_BACK), at)
  const days = DAYS_BEFORE.exec(before)
  const start = days ? at - (before.length - days.index) : at
  const [, firstDay, day] = days ?? []
  const yearMatch = matchAt(YEAR_AFTER, text, after)
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
  if (day === undefined) return readAmerican(text, at, after, month)
  const further = matchAt(RANGE_AFTER, text, after)
  if (!further) return undefined
  const [whole, lastDay, lastMonth = '', lastYear] = further
  const year = Number(lastYear)
  const last = { year, month: monthNumber(lastMonth) ?? 0, day: Number(lastDay) }
  const dayStart = firstDay === undefined ? start : at - lastDayLength(before)
  return range(dayStart, after + whole.length, { year, month, day: Number(day) }, last)
}

/** Length of the day just before a month, where the day before it is no part of the date. */
const lastDayLength = (before: string): number => /\d{1,2}(?:st|nd|rd|th)?\s+$/.exec(before)?.[0].length ?? 0

/** `December 2, 2004` */
const readAmerican = (text: string, at: number, after: number, month: number): DateMatch | undefined => {
  const match = matchAt(AMERICAN_AFTER, text, after)
  if (!match) return undefined
  return single(at, after + match[0].length, { year: Number(match[2]), month, day: Number(match[1]) })
}

/** Finds the dates of a text, in order. */
export const scanDates = (text: string): DateMatch[] => {
  const matches: DateMatch[] = []
  if (!LIKELY.test(text)) return matches
  let from = 0
  MONTH_NAME.lastIndex = 0
  for (let month = MONTH_NAME.exec(text); month; month = MONTH_NAME.exec(text)) {
    if (month.index < from) continue
    const match = readDate(text, from, month.index, month[0])
    if (!match) continue
    matches.push(match)
    from = match.end
  }
  return matches
}
