import { describe, expect, test } from 'vitest'
import {
  facingBrackets,
  mirrored,
  readingOrder,
  runsLeft,
  turnedStretches,
  type Shown,
} from '../../../src/read/pdf/direction.ts'

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

describe('pages', () => {
  const look = { italic: false, bold: false, barcode: false }
  const glyphs = (text: string) =>
    Array.from(text, (each, i) => ({ text: each, x: 10 * i, y: 0, width: 10, size: 10, turn: 0, visible: true, look }))
  test('most letters tell the direction', () => {
    expect(runsLeft(glyphs('A/RES/77/1 الجمعية العامة'))).toBe(true)
    expect(runsLeft(glyphs('General Assembly الجمعية'))).toBe(false)
    expect(runsLeft(glyphs('2020'))).toBe(false)
  })
  test('a mirror keeps the width and turns the place', () => {
    expect(mirrored({ x: 100, width: 20 }, 600)).toEqual({ x: 480, width: 20 })
  })
})
