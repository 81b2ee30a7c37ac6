/**
 * What may be a raised mark in a scan: signs, figures, and the marks of typescript.
 *
 *     25 June 1993,! for      guidelines of 1999,7 in      Economic Rights, a/ and
 *                  ^                        ^                            ^^
 */
import type { Language } from '../lexicon/language.ts'
import { isDigitAt, isLetterAt, startsLower } from '../notation/letters.ts'
import { MISREAD_MARK } from '../notation/scan.ts'
import { sourceRange, type PlainText } from './plain-text.ts'

/** What may be a mark. Offsets are those of the plain text. */
export interface Candidate {
  readonly plain: PlainText
  readonly start: number
  readonly end: number
  /** Offset of the source. */
  readonly at: number
  /** How likely it is the mark of the note with this number. */
  readonly worth: (label: number) => number
  /** The mark as it was written, where it was. */
  readonly read?: string | undefined
}

/** Signs after a word, a number or a stop, perhaps with figures among them. */
const signs = new RegExp(
  String.raw`(?:(?<=[A-Za-z,;:)\u201d])\s?(?=\d)|(?<=[A-Za-z\d,;:.)\u201d])\s?(?!\d))(\d?[${MISREAD_MARK}]{1,2}\d?)(?=[\s,;:.)\u2014-]|$)`,
  'g',
)
/** Figures that are no part of a word, a year or a stop: `activities6 relating`, `20233 and`, `1999,7 in`, `Agenda, 1 to`, `rights 3 and`. */
const figures = /(?:(?<=\b(?:19|20)\d\d)|(?<=[A-Za-z,;:)\u201d])\s?)(\d{1,2})(?=[\s,;:.)]|$)/g

/** What signs are worth as marks: the more, the less use prose has for them. */
function worthOfSigns(found: string, text: string, start: number, end: number, language: Language): number {
  if (/[!?*\u00b0\u00a9\u00ae\u2122>\u00a7\u00bb\u00a5+~]/.test(found)) return 3
  if (found.startsWith('\u2018')) return 2.5
  if (/[,;]/.test(text[start - 1] ?? '')) return 2.5
  if (/[\u201d"\u201c]/.test(found)) return 2
  const endsWord = start > 0 && language.apostropheAfter.includes(text.charAt(start - 1))
  return endsWord && startsLower(text.slice(end, end + 60).trimStart()) ? 0.2 : 1.5
}

/** `Rights, 1/ and`, `Rights, a/ and`: marks of typescript. */
const typed = /(?<=[A-Za-z,;:.)\u201d])(?:\s?(\d{1,2})|\s([a-zI|]))\/(?=[\s,;:.)]|$)/g

/** Marks before a stroke; one that was misread is that of the note that is due. */
const typedOf = (plain: PlainText): Candidate[] =>
  [...plain.text.matchAll(typed)].map(({ 0: whole, 1: read = '', index }) => {
    const end = index + whole.length
    const at = sourceRange(plain, end - 1, end).start
    return { plain, start: index, end, at, worth: (label) => (read === String(label) ? 4 : 2), read }
  })

function signsOf(plain: PlainText, language: Language): Candidate[] {
  const { text } = plain
  const found: Candidate[] = []
  let open = 0
  let seen = 0
  for (const match of text.matchAll(signs)) {
    for (const sign of text.slice(seen, match.index)) {
      if (sign === '\u201c') open++
      else if (sign === '\u201d') open = Math.max(0, open - 1)
    }
    seen = match.index
    const sign = match[1] ?? ''
    if (open > 0 && sign.includes('\u201d')) continue
    const end = match.index + match[0].length
    const worth = worthOfSigns(sign, text, match.index, end, language)
    found.push({ plain, start: match.index, end, at: sourceRange(plain, end - 1, end).start, worth: () => worth })
  }
  return found
}

function figuresOf(plain: PlainText, { figures: forms }: Language): Candidate[] {
  const { text } = plain
  return [...text.matchAll(figures)].flatMap(({ 0: whole, 1: read = '', index }): Candidate[] => {
    const end = index + whole.length
    const glued = whole === read
    const stopped = !isLetterAt(text, index - 1)
    // `79/31, 80/2`, `paragraphs 3, 4 and 5`: one of a row of numbers.
    const above = text.slice(Math.max(0, index - 6), index)
    if (!glued && stopped && /\d[,;]?$/.test(above) && !/\b(?:19|20)\d\d[,;]?$/.test(above)) return []
    if (isDigitAt(text, end + 1) && /[.,]/.test(text[end] ?? '')) return []
    const counts =
      forms.isQuantified(text.slice(end, end + 24)) || forms.isCounted(text.slice(Math.max(0, index - 24), index))
    if (!glued && counts) return []
    // After a space only the number that is due is a mark, or one figure of it after a stop; pressed against a word any is.
    const worth = (label: number): number => {
      const due = Number(read) === label
      if (glued) return due ? 3.5 : 2.2
      if (!stopped) return 0
      return due ? 2 : String(label).endsWith(read) ? 1.2 : 0
    }
    return [{ plain, start: index, end, at: sourceRange(plain, end - 1, end).start, worth }]
  })
}

/** All that may be marks in a paragraph, in no order. */
export const misreadMarks = (plain: PlainText, language: Language): Candidate[] => [
  ...typedOf(plain),
  ...signsOf(plain, language),
  ...figuresOf(plain, language),
]
