/** Days of the Gregorian calendar, by which every language counts. */

/** The number of days of a month, 1 to 12, in a year of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The ISO date of a year, a month from 1 to 12 and, where given, a day: `2025-08-28`, `2025-08`. Whether there is such a day is not
 * checked.
 */
export const isoDate = (year: number, month: number, day?: number): string => {
  const yearAndMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return day === undefined ? yearAndMonth : `${yearAndMonth}-${String(day).padStart(2, '0')}`
}
