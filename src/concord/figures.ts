/** Numbers in a text: figures, ordinals in words, Roman numerals, and what else counts. */
import { parseRoman, type Language } from '../../grammar/index.ts'
import { hoursIn } from './clock.ts'
import { chineseNumber, numberWordsOf, together } from './number-words.ts'

/** A number where it stands in a text (UTF-16, `[start, end)`). */
export interface Figure {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The numbers of a text. */
export interface Figures {
  /** In figures: `2030`, `1.5`. */
  readonly written: readonly Figure[]
  /** Ordinals in words: `seventy-ninth`. */
  readonly ordinals: readonly Figure[]
  /** Roman numerals of two signs and more: `VII`. */
  readonly romans: readonly Figure[]
  /** All that any word or sign of the text may count. */
  readonly said: ReadonlySet<string>
  /** Whether the words are known that count in the language. */
  readonly knowsWords: boolean
}

/** `2030`, `1.5`, `1,5`, `10 000`, `10,000`, `10.000`: a group after a sign has three figures. */
const inFigures = /(?<![\d.,]\d?)\d{1,3}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*(?![\d])|\d+(?:[.,]\d+)?/g
/** `VII`, and `XXIe` for an ordinal in French; Chinese has no space before it: `第XII/3号`. */
const inRoman =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])[IVXLCХІ]+(?=(?:er?|re)?(?![\p{Script=Latin}\p{Script=Cyrillic}\d]))/gu
const aWord = /\p{L}[\p{L}\p{M}\u2019'\u00ad\u2010\u2011-]*/gu

/** Ordinals are made of so many words at most: `cent soixante et unième`. */
const longestOrdinal = 4
/** Ordinals below are words of other meanings as often: `in the first place`, `second`, `tiers`. */
const leastOrdinal = 5

/** Addresses in the web differ by language, and their figures say nothing; what a line end tore off still has its low lines. */
const address = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S*_\S+/g

/** `في المائة`: no number, as `per cent` is none. */
const percent = /في\s+الم[ائ]+ة/g

/** Thousands without their signs, decimals with a stop. */
const valueOf = (figures: string): string => {
  const groups = figures.replaceAll(/[., \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const isGrouped = groups.length < figures.length
  return isGrouped && !/^0[.,]/.test(figures) ? groups : figures.replace(',', '.')
}

/** `000 240` in a line that runs from right to left (S/RES/2630 (2022)). */
const inGroupsOfArabic =
  /(?<![\d.,/])(?:000(?:[ \u00a0\u202f]\d{3})*[ \u00a0\u202f]\d{1,3}|\d{3}(?:[ \u00a0\u202f]\d{3})*[ \u00a0\u202f]\d{1,2})(?![\d.,/])/g
/** `15.7万` is 157,000 (A/RES/77/246), `9.7万亿` 9.7 trillion (A/RES/78/162). */
const behind: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }
/** The sign behind a figure, or behind the second of two: `4 550至5 840亿` (A/RES/80/138). */
const scaled = /^(?:(\s?[万亿]+)|\s?[至到\u2013-]\s?\d[\d., ]*([万亿]+))/u

const factorOf = (signs: string): number =>
  signs
    .trim()
    .split('')
    .reduce((factor, sign) => factor * (behind[sign] ?? 1), 1)

/** In whole figures, for 1.1 times 10,000 is a trifle more than 11,000. */
const times = (value: string, factor: number): string => String(Number((Number(value) * factor).toPrecision(12)))

const groupsOfArabic = (text: string): Figure[] =>
  [...text.matchAll(inGroupsOfArabic)].map(({ 0: found, index }) => ({
    value: String(Number(found.split(/\s/).toReversed().join(''))),
    start: index,
    end: index + found.length,
  }))

const writtenIn = (text: string): Figure[] =>
  [...text.matchAll(inFigures)].map(({ 0: found, index }) => {
    const [, own = '', shared = ''] = scaled.exec(text.slice(index + found.length, index + found.length + 24)) ?? []
    const factor = factorOf(own + shared)
    const value = valueOf(found)
    return {
      value: factor === 1 ? value : times(value, factor),
      start: index,
      end: index + found.length + own.length,
    }
  })

/** The longest ordinal that begins at each word, none inside another. */
const ordinalsIn = (words: readonly RegExpExecArray[], text: string, { ordinals }: Language): Figure[] => {
  const found: Figure[] = []
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longestOrdinal, words.length - at); length > 0; length--) {
      const [first, last] = [words[at], words[at + length - 1]]
      if (!first || !last) break
      const [start, end] = [first.index, last.index + last[0].length]
      const value = ordinals.valueOf(text.slice(start, end))
      if (value === undefined) continue
      found.push({ value: String(value), start, end })
      at += length - 1
      break
    }
  }
  return found
}

/** Cyrillic letters that look like Latin ones stand in Roman numerals now and then. */
const latin = (roman: string): string => roman.replaceAll('Х', 'X').replaceAll('І', 'I')

const romansIn = (text: string): Figure[] =>
  [...text.matchAll(inRoman)].flatMap(({ 0: found, index }) => {
    const value = parseRoman(latin(found))
    return value === undefined ? [] : [{ value: String(value), start: index, end: index + found.length }]
  })

/** A text with spaces for what has been read. */
const without = (text: string, read: readonly Figure[]): string =>
  read.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** The numbers of a text in a language. */
export const figuresOf = (source: string, language: Language): Figures => {
  const hours = hoursIn(source, language.code)
  const groups = language.code === 'ar' ? groupsOfArabic(source) : []
  const spaces = (found: string): string => ' '.repeat(found.length)
  const text = without(source, [...hours, ...groups])
    .replaceAll(address, spaces)
    .replaceAll(percent, spaces)
  const words = [...text.matchAll(language.wordSpace === '' ? chineseNumber : aWord)]
  const [written, ordinals, romans] = [
    [...writtenIn(text), ...groups, ...hours],
    ordinalsIn(words, text, language),
    romansIn(text),
  ]
  const numberWords = numberWordsOf(language.code)
  const said = new Set([...written, ...ordinals, ...romans].map(({ value }) => value))
  const isInOrdinal = (at: number): boolean => ordinals.some(({ start, end }) => at >= start && at < end)
  let before: readonly string[] = []
  for (const { 0: word, index } of words) {
    const values = isInOrdinal(index) ? [] : (numberWords?.(word.toLowerCase()) ?? [])
    for (const value of [...values, ...(language.code === 'ar' ? together(before, values) : [])]) said.add(value)
    before = values
  }
  // `12月16日` for `16 December`, where the one grammar has read a date and the other has not.
  for (const { 0: word } of text.matchAll(aWord)) said.add(String(language.months.numberOf(word.toLowerCase()) ?? ''))
  return {
    written,
    ordinals: ordinals.filter(({ value }) => Number(value) >= leastOrdinal),
    romans: romans.filter(({ start, end }) => end - start > 1),
    said,
    knowsWords: numberWords !== undefined,
  }
}
