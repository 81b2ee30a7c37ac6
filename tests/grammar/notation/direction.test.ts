import { describe, expect, test } from 'vitest'
import {
  facingBrackets,
  gapPlace,
  readingOrder,
  turnedStretches,
  type Shown,
} from '../../../grammar/notation/direction.ts'

/** The characters of a line; a space stands before the one after it, `^` before one that is raised. */
const shown = (line: string): Shown[] =>
  [...line.matchAll(/( ?)(\^?)(\S)/g)].map(([, space, raise, text = '']) => ({
    text,
    level: raise === '',
    spaced: space !== '',
  }))

/** A line as a mirror shows it -> its characters as they are read, without spaces. */
const read = (line: string): string => {
  const characters = shown(line)
  return readingOrder(characters.length, turnedStretches(characters))
    .map((place) => characters[place]?.text)
    .join('')
}

describe('words and figures that run from left to right in a line of Arabic', () => {
  test.each([
    ['a number', 'القرار 833/77 المؤرخ', 'القرار77/338المؤرخ'],
    ['two numbers that a word parts', 'البند 17 و 89', 'البند71و98'],
    ['a symbol', 'الوثيقة 24/45/A المعنونة', 'الوثيقةA/54/42المعنونة'],
    ['the number of a paragraph before its hyphen', '21 - تقرر', '12-تقرر'],
    ['a mark behind a word', 'المؤتمر^2^1، الآبار', 'المؤتمر12،الآبار'],
    ['years that go up, after letters', 'للفترة 6202-7202 المقبلة', 'للفترة2026-2027المقبلة'],
    ['years that go up, at the head of a line', '6202-7202 المقبلة', '2026-2027المقبلة'],
    ['a job number', '54332-42', '24-23345'],
    ['the number of a note, and words after it', '9 624/05/A المرفق', '9A/50/426المرفق'],
    ['Arabic letters alone', 'الجمعية العامة', 'الجمعيةالعامة'],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('brackets face the way that the space beside them says', () => {
  const faced = (line: string): string => facingBrackets(shown(line)).join('')
  test.each([
    ['as they are', 'القرار (2020) المؤرخ', 'القرار(2020)المؤرخ'],
    ['the other way', 'القرار )2020( المؤرخ', 'القرار(2020)المؤرخ'],
    ['one of them', 'الفقرة (93( المؤرخ', 'الفقرة(93)المؤرخ'],
    ['one within another', ')الفقرة )93((، الآبار', '(الفقرة(93))،الآبار'],
    ['square ones', ']بناء على تقرير اللجنة[', '[بناءعلىتقريراللجنة]'],
    ['before a comma', ')الآبار(، والأنهار', '(الآبار)،والأنهار'],
    ['before a mark', ')الآبار(^7 والأنهار', '(الآبار)7والأنهار'],
    ['a label', 'أ( الآبار', 'أ)الآبار'],
    ['one that opens at the end of a line', 'القراران 1031 )', 'القراران1031('],
    ['one that closes at the beginning of the next', '1995( المؤرخ', '1995)المؤرخ'],
    ['between letters, where the others are turned', ')د( و)أ(ب', '(د)و(أ)ب'],
    ['between letters, where nothing tells', 'و(أ)ب', 'و(أ)ب'],
  ])('%s', (_, line, expected) => {
    expect(faced(line)).toBe(expected)
  })
})

test('the gap before a character that was turned round is the one that stood behind it', () => {
  const characters = shown('انظر 7 .lov ,NU المرفق')
  const stretches = turnedStretches(characters)
  const order = readingOrder(characters.length, stretches)
  const read = order.map((place, at) => {
    const isSpaced = characters[gapPlace(stretches, at, place)]?.spaced === true
    return `${isSpaced ? ' ' : ''}${characters[place]?.text}`
  })
  expect(read.join('')).toBe('انظر UN, vol. 7 المرفق')
})
