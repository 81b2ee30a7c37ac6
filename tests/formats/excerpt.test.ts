import { expect, test } from 'vitest'
import { excerpt } from '../../src/formats/excerpt.ts'
import { list, shorten, wrap } from '../../src/formats/words.ts'
import type { Finding } from '../../src/index.ts'

const at = (text: string, words: string, message = 'A finding'): string =>
  excerpt({ offset: text.indexOf(words), endOffset: text.indexOf(words) + words.length, message } as Finding, text)

test.each([
  ['the League of Arab States, 8 as well as', ' 8', 'States, 8 as'],
  ['Sustainable Development, ¹ and welcoming', ' ¹', 'Development, ¹ and'],
  ['its resolution 77/338,', ',', '77/338,'],
  [
    'Recalling also its\nresolution 77/338 of 1 September 2023 on cooperation between all',
    'resolution 77/338 of 1 September 2023 on cooperation between all',
    'resolution 77/338 of 1 September 2023 on…',
  ],
])('in %j the words at %j are %j', (text, words, expected) => {
  expect(at(text, words)).toBe(expected)
})

test('rules of underscores are no words', () => {
  const broken = 'Welcoming the\n\n__________________\n¹ Resolution 70/1.\n\nreport'
  expect(at(broken, broken)).toBe('Welcoming the ¹ Resolution 70/1. report')
})

test('words that the message quotes are not quoted again', () => {
  expect(at('1. Requests the Secretary-General', 'Requests', '“Requests” is not in italics')).toBe('')
})

test('list, shorten, wrap', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
  expect(shorten('one two three', 40)).toBe('one two three')
  expect(shorten('one two three four', 13)).toBe('one two…')
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
})
