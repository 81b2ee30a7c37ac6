/** The numbers of a scan's notes, of which only some were read. */
import { expect, test } from 'vitest'
import { numberNotes } from '../../../grammar/roles/notes/scan/numbers.ts'

const number = (...figures: readonly string[]): number[] => numberNotes(figures.map((read) => ({ figures: read })))

test('notes follow each other where nothing was read', () => {
  expect(number('', '', '')).toEqual([1, 2, 3])
})

test('one number that was misread changes nothing', () => {
  expect(number('1', '7', '3')).toEqual([1, 2, 3])
  expect(number('4', '', '')).toEqual([1, 2, 3])
})

test('one figure of two is as good as both', () => {
  expect(number('', '', '', '', '', '', '', '', '9', '0', '1', '12')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test('two numbers that were read beyond a gap tell that a note was lost', () => {
  expect(number('1', '3', '4')).toEqual([1, 3, 4])
  expect(number('', '5', '6', '7')).toEqual([1, 5, 6, 7])
})

test('no notes have no numbers', () => {
  expect(number()).toEqual([])
})
