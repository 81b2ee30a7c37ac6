import { describe, expect, test } from 'vitest'
import {
  ecosocSessionWindow,
  hrcSessionWindow,
  sessionOpening,
  sessionWindow,
  specialSessionWindow,
  type DateWindow,
} from '../../../grammar/lexicon/sessions.ts'

const within = (date: string, window: DateWindow | undefined): boolean =>
  window !== undefined && date >= window.from && date <= window.to

describe('General Assembly (conventions 2.6, `resolution-session-date`)', () => {
  test.each([
    [6, '1951-11-06'],
    [19, '1964-12-01'],
    [58, '2003-09-16'],
    [67, '2012-09-18'],
    [77, '2022-09-13'],
    [78, '2023-09-05'],
    [79, '2024-09-10'],
    [80, '2025-09-09'],
    [81, '2026-09-08'],
    [31, undefined],
  ])('opening of the session %i', (session, opening) => {
    expect(sessionOpening(session)).toBe(opening)
  })

  // Conventions 4.4: the ten dated citations of A/79/L.124, and the errors that published texts contain (0.1).
  test.each([
    [59, '2004-12-02', true],
    [64, '2009-12-18', true],
    [73, '2019-08-30', true],
    [75, '2021-03-25', true],
    [77, '2023-09-01', true],
    [77, '2023-10-01', false],
    [61, '2006-12-20', true],
    [78, '2024-12-05', false],
    [70, '2025-12-22', false],
    [73, '2018-04-15', false],
    [72, '2107-12-24', false],
    [1, '1946-12-14', true],
    [5, '1950-11-03', true],
    [6, '1951-10-01', false],
    [25, '1970-10-24', true],
  ])('a resolution of the session %i of %s', (session, date, consistent) => {
    expect(within(date, sessionWindow(session))).toBe(consistent)
  })

  test('special and emergency special sessions', () => {
    expect(within('2022-03-24', specialSessionWindow('ES-11'))).toBe(true)
    expect(within('2006-12-15', specialSessionWindow('ES-10'))).toBe(true)
    expect(specialSessionWindow('S-30')).toEqual({ from: '2016-01-01', to: '2016-12-31' })
    expect(specialSessionWindow('S-99')).toBeUndefined()
    expect(specialSessionWindow('79')).toBeUndefined()
  })
})

test.each([
  [49, '2022-03-04', true],
  [5, '2007-06-18', true],
  [54, '2023-10-12', true],
  [6, '2007-12-14', true],
  [43, '2020-06-22', true],
  [49, '2024-03-04', false],
])('Human Rights Council: session %i, %s', (session, date, consistent) => {
  expect(within(date, hrcSessionWindow(session))).toBe(consistent)
})

test.each([
  [1987, '1987-12-04', true],
  [2013, '2013-07-24', true],
  [2019, '2018-07-26', true],
  [2019, '2018-06-26', false],
  [2012, '2011-12-01', false],
])('Economic and Social Council: %i, %s', (year, date, consistent) => {
  expect(within(date, ecosocSessionWindow(year))).toBe(consistent)
})
