/** Numbers in a text: figures, ordinals in words, Roman numerals, and what else counts. */
import { parseRoman, type Language } from '../../grammar/index.ts'
import { hoursIn } from './clock.ts'
import { numberWordsOf } from './number-words.ts'

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

/** `2030`, `1.5`, `1,5`, `10 000`, `10,000`, `10.000`: a group behind a sign has three figures. */
const inFigures = /(?<![\d.,]\d?)\d{1,3}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*(?![\d])|\d+(?:[.,]\d+)?/g
/** `VII`, and `XXIe` for an ordinal in French. */
const inRoman = /(?<![\p{L}\d])[IVXLCХІ]+(?=(?:er?|re)?(?![\p{L}\d]))/gu
const aWord = /\p{L}[\p{L}\p{M}\u2019'\u00ad\u2010\u2011-]*/gu

/** Ordinals are made of so many words at most: `cent soixante et unième`. */
const longestOrdinal = 4
/** Ordinals below are words of other meanings as often: `in the first place`, `second`, `tiers`. */
const leastOrdinal = 5

/** Addresses in the web differ by language, and their figures say nothing; what a line end tore off still has its low lines. */
const address = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S*_\S+/g

/** Thousands without their signs, decimals with a stop. */
const valueOf = (figures: string): string => {
  const groups = figures.replaceAll(/[., \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const isGrouped = groups.length < figures.length
  return isGrouped && !/^0[.,]/.test(figures) ? groups : figures.replace(',', '.')
}

const writtenIn = (text: string): Figure[] =>
  [...text.matchAll(inFigures)].map(({ 0: found, index }) => ({
    value: valueOf(found),
    start: index,
    end: index + found.length,
  }))

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
  const text = without(source, hours).replaceAll(address, (found) => ' '.repeat(found.length))
  const words = [...text.matchAll(aWord)]
  const [written, ordinals, romans] = [
    [...writtenIn(text), ...hours],
    ordinalsIn(words, text, language),
    romansIn(text),
  ]
  const numberWords = numberWordsOf(language.code)
  const said = new Set([...written, ...ordinals, ...romans].map(({ value }) => value))
  const isInOrdinal = (at: number): boolean => ordinals.some(({ start, end }) => at >= start && at < end)
  for (const { 0: word, index } of words)
    if (!isInOrdinal(index)) for (const value of numberWords?.(word.toLowerCase()) ?? []) said.add(value)
  return {
    written,
    ordinals: ordinals.filter(({ value }) => Number(value) >= leastOrdinal),
    romans: romans.filter(({ start, end }) => end - start > 1),
    said,
    knowsWords: numberWords !== undefined,
  }
}
