/**
 * When sessions are held: the windows in which the date of a resolution must lie (conventions 2.6). Windows are tolerant:
 * the first weeks of September may belong to either of two sessions of the Assembly.
 */
import { isoDate } from './calendar.ts'

/** ISO dates, both inclusive. */
export interface DateWindow {
  readonly from: string
  readonly to: string
}

/** Sessions of the General Assembly that opened outside September. */
const LATE_OPENINGS: Readonly<Record<number, string>> = Object.freeze({
  1: '1946-01-10',
  6: '1951-11-06',
  7: '1952-10-14',
  11: '1956-11-12',
  19: '1964-12-01',
})

const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay()

/**
 * Opening date of an ordinary session of the General Assembly: from the 58th the Tuesday of the third week of September,
 * from the 78th of the second, counted from the first week that has a working day. Undefined before that, where no rule gives the day.
 */
export const sessionOpening = (session: number): string | undefined => {
  const late = LATE_OPENINGS[session]
  if (late || session < 58) return late
  const year = 1945 + session
  const first = weekday(isoDate(year, 9, 1))
  // Monday of the first week with a working day, as a day of September (0 and below lie in August).
  const monday = first === 0 ? 2 : first === 6 ? 3 : 2 - first
  return isoDate(year, 9, monday + 1 + 7 * (session < 78 ? 2 : 1))
}

/** Window of an ordinary session of the General Assembly: `sessionWindow(77)` is 1 September 2022 to 20 September 2023. */
export const sessionWindow = (session: number): DateWindow => ({
  from: LATE_OPENINGS[session] ?? isoDate(1945 + session, 9, 1),
  to: LATE_OPENINGS[session + 1] ?? isoDate(1946 + session, 9, 20),
})

/** The year in which an ordinary session of the General Assembly opens: 80 -> 2025. */
export const sessionOpeningYear = (session: number): number => 1945 + session

/** The ordinary session of the General Assembly that opens in September of a year: 2025 -> 80. */
export const sessionOpeningIn = (year: number): number => year - 1945

/** Years in which the special sessions S-1 to S-32 were held. */
const SPECIAL_SESSION_YEARS: readonly number[] = Object.freeze([
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997,
  1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
])

/** Years in which the emergency special sessions ES-1 to ES-11 began and ended; the last two are still open. */
const EMERGENCY_SESSION_YEARS: readonly (readonly [first: number, last: number])[] = Object.freeze([
  [1956, 1956],
  [1956, 1956],
  [1958, 1958],
  [1960, 1960],
  [1967, 1967],
  [1980, 1980],
  [1980, 1982],
  [1981, 1981],
  [1982, 1982],
  [1997, 9999],
  [2022, 9999],
])

const specialSessionYears = (session: string): readonly [first: number, last: number] | undefined => {
  const [, kind, count] = /^(E?S)-(\d{1,2})$/.exec(session) ?? []
  const index = Number(count) - 1
  if (kind === 'ES') return EMERGENCY_SESSION_YEARS[index]
  const year = kind === 'S' ? SPECIAL_SESSION_YEARS[index] : undefined
  return year === undefined ? undefined : [year, year]
}

/** Window of `S-30` or `ES-11` in whole years; undefined for a session that the tables do not have. */
export const specialSessionWindow = (session: string): DateWindow | undefined => {
  const years = specialSessionYears(session)
  return years && { from: isoDate(years[0], 1, 1), to: isoDate(years[1], 12, 31) }
}

/** Middle of the three regular sessions that the Human Rights Council holds in a year. */
const HRC_MIDDLES: readonly (readonly [month: number, day: number])[] = Object.freeze([
  [3, 20],
  [6, 25],
  [9, 25],
])

const shiftMonths = (iso: string, months: number): string => {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** Window of a regular session of the Human Rights Council: its season, half a year to either side. */
export const hrcSessionWindow = (session: number): DateWindow => {
  const [month, day] = HRC_MIDDLES[(session + 2) % 3] ?? [6, 25]
  const middle = isoDate(2005 + Math.floor((session + 2) / 3), month, day)
  return { from: shiftMonths(middle, -6), to: shiftMonths(middle, 6) }
}

/** Window of a year of the Economic and Social Council: since 2014 it begins in the July before. */
export const ecosocSessionWindow = (year: number): DateWindow =>
  year >= 2014
    ? { from: isoDate(year - 1, 7, 1), to: isoDate(year, 12, 31) }
    : { from: isoDate(year, 1, 1), to: isoDate(year + 1, 1, 31) }
