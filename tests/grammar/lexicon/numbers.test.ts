import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysInMonth, isoDate } from '../../../grammar/lexicon/calendar.ts'
import { monthNumber } from '../../../grammar/lexicon/en/months.ts'
import { ordinalWord, parseOrdinal } from '../../../grammar/lexicon/en/ordinals.ts'
import { formatRoman, parseRoman } from '../../../grammar/lexicon/roman.ts'

describe('ordinals', () => {
  test.each([
    ['Seventy-ninth', 79],
    ['seventy ninth', 79],
    ['Twenty-\nseventh', 27],
    ['Eightieth', 80],
    ['Eleventh', 11],
    ['Twelfth', 12],
    ['fortieth', 40],
    ['ninety-fifth', 95],
    ['one hundredth', 100],
    ['hundredth', 100],
    ['one hundred and first', 101],
    ['one hundred and fiftieth', 150],
    ['82nd', 82],
    ['101st', 101],
  ])('%s', (words, value) => {
    expect(parseOrdinal(words)).toBe(value)
  })
  test.each(['', 'session', 'seventy', 'seventieth-ninth', 'sixtyy'])('no ordinal: %j', (words) => {
    expect(parseOrdinal(words)).toBeUndefined()
  })
  test('words and numbers are the same', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 199 }), (value) => parseOrdinal(ordinalWord(value)) === value))
    expect(ordinalWord(79)).toBe('seventy-ninth')
  })
})

describe('Roman numerals', () => {
  test.each([
    ['XXX', 30],
    ['iv', 4],
    ['XIV', 14],
    ['LVIII', 58],
    ['i', 1],
  ])('%s', (numeral, value) => {
    expect(parseRoman(numeral)).toBe(value)
  })
  test.each(['', 'IIII', 'IC', 'Xi', 'A', 'VX', 'xyz'])('no numeral: %j', (numeral) => {
    expect(parseRoman(numeral)).toBeUndefined()
  })
  test('numerals and numbers are the same', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (value) => parseRoman(formatRoman(value)) === value))
  })
})

describe('months', () => {
  test('names, in any case', () => {
    expect(monthNumber('August')).toBe(8)
    expect(monthNumber('MAY')).toBe(5)
    expect(monthNumber('Brumaire')).toBeUndefined()
  })
  test('their days', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2020, 6)]).toEqual([29, 28, 30])
    expect([isoDate(2025, 8, 28), isoDate(2025, 8)]).toEqual(['2025-08-28', '2025-08'])
  })
})
