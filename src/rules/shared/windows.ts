/** Whether the date of a cited resolution lies in the session, or the year, that its number names. */
import {
  type DateWindow,
  ecosocSessionWindow,
  hrcSessionWindow,
  parseRoman,
  sessionWindow,
  specialSessionWindow,
} from '../../../grammar/index.ts'
import type { Citation } from '../../lint/facts/citations.ts'

const ordinary = /^\d+$/

/** From the 31st session on numbers are arabic; a higher numeral is another body's, `1849 (LVI)` the Council's. */
const lastRomanSession = 30

/** From 1978 on; before, the Economic and Social Council counted through, sessions in Roman numerals: `2008 (LX)`. */
const firstCouncilYear = 1978

const assemblyWindow = (session: string): DateWindow | undefined => {
  if (ordinary.test(session)) return Number(session) > lastRomanSession ? sessionWindow(Number(session)) : undefined
  const roman = parseRoman(session)
  if (roman === undefined) return specialSessionWindow(session)
  return roman <= lastRomanSession ? sessionWindow(roman) : undefined
}

/** When a cited resolution can have been adopted, by its issuer and its number (conventions 2.6); undefined where these do not tell. */
export const windowOf = ({ issuer, node }: Citation): DateWindow | undefined => {
  const { session = '', year, reference } = node
  switch (issuer) {
    case 'GA':
      return assemblyWindow(session)
    case 'HRC':
      return ordinary.test(session) ? hrcSessionWindow(Number(session)) : undefined
    case 'ECOSOC':
      return year !== undefined && year >= firstCouncilYear && reference.includes('/')
        ? ecosocSessionWindow(year)
        : undefined
    case 'SC':
      return year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` }
    default:
      return undefined
  }
}

/** Whether an ISO date lies in a window. One without its day does where any day of its month does. */
export const isInside = (date: string, { from, to }: DateWindow): boolean =>
  date >= from.slice(0, date.length) && date <= to.slice(0, date.length)

/** The same day and month in a year in which it lies in the window; undefined where it does in none. */
export const rightDate = (date: string, window: DateWindow): string | undefined => {
  const first = Number(window.from.slice(0, 4))
  const last = Math.min(Number(window.to.slice(0, 4)), first + 2)
  for (let year = first; year <= last; year++) {
    const candidate = String(year) + date.slice(4)
    if (isInside(candidate, window)) return candidate
  }
  return undefined
}
