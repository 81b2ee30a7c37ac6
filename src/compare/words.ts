/** Words as they are compared: what an extraction does to a text has no part in them, and what only time changes looks the same. */
import type { Language } from '../../grammar/index.ts'

/** A word or a mark of punctuation. */
export interface Word {
  /** What it is known by: letters as they stand, with one shape for every quotation mark, hyphen and dash. */
  readonly key: string
  /** Where it stands in its text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/**
 * Han and kana are written without spaces, so that each character is a word; elsewhere `79/248`, `non-State`, `A/C.3/80/L.15` and
 * `1,262,194,200` are one.
 */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑–'’./][\p{L}\p{N}\p{M}]+)*|\S/gu

const shapes: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** ASCII is what most words are made of, and needs no look at its shapes. */
const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false
  return true
}

const keyOf = (word: string): string =>
  isPlain(word) ? word : word.normalize('NFKC').replaceAll(/[’‘“”„«»‐‑–—−]/g, (sign) => shapes[sign] ?? sign)

/** The words and marks of a text, in order. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }))

/** The keys alone: all that a look at what passages share needs. */
export const keysOf = (text: string): string[] => (text.match(pattern) ?? []).map(keyOf)

/** Whether it is a word, and no mark of punctuation. */
export const isWord = (key: string): boolean => {
  const code = key.charCodeAt(0)
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return /^[\p{L}\p{N}]/u.test(key)
}

const hasFigure = /^\d|^[a-z]{1,4}(?:\/[a-z\d.()]+)*\/[a-z.]*\d/

/** What a word stands for when only time has passed: one sign for all figures and symbols, one for ordinals, one for months. */
export const maskOf = (lower: string, { months, ordinals }: Language): string => {
  if (hasFigure.test(lower)) return '#'
  if (months.numberOf(lower) !== undefined) return '@month'
  return ordinals.valueOf(lower) === undefined ? lower : '@ordinal'
}

/** Adverbs with which a drafter says that the last clause began with the same verb; they come and go with the clause before. */
export const runAdverbs: ReadonlySet<string> = new Set(['also', 'further', 'furthermore', 'again', 'once', 'more'])

/** How many words of a clause may belong to its opening phrase, where adverbs of a run stand. */
export const openingWords = 5
