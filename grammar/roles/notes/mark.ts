/** The mark or the number that a note begins with. */
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { TextLine } from '../../lines/shapes.ts'
import { LEADING_MARK, plainMark, SUPERSCRIPT_DIGITS } from '../../notation/marks.ts'
import { beginsWith } from '../../notation/first.ts'
import { isDigitAt, isSpaceCode } from '../../notation/letters.ts'
import { regex } from '../../notation/pattern.ts'
import type { NoteFact } from '../facts.ts'

const leadingMark = regex('u')`^${LEADING_MARK}`
const beginsMark = beginsWith(`${SUPERSCRIPT_DIGITS}0123456789^<[*\\`)

/** The mark that a note begins with, and its length with the white space after it. */
export function markAtStart(text: string): { label: string; length: number } | undefined {
  const mark = beginsMark(text) ? leadingMark.exec(text)?.[0] : undefined
  const label = mark === undefined ? '' : plainMark(mark)
  if (mark === undefined || Number(label) === 0) return undefined
  let { length } = mark
  while (isSpaceCode(text.charCodeAt(length))) length++
  return { label, length }
}

/** A note that reads like one after its number, and a full sentence that is no date after it. */
const expressionsOf = perLanguage(({ notes, months }) => ({
  opening: regex('u')`^${notes.opening}`,
  plainNote: regex('u')`^(\d{1,3})(?!\d)\s*(?=${notes.opening})`,
  furtherNote: regex()`^(\d{1,3})\s*(?!${months.names.join('|')})(?=[A-Z\u201c"*].*\.$)`,
}))

/**
 * The number of a note that lost its superscript: `1 Resolution 70/1.`, `1Resolution 70/1.` Below a first note that reads like
 * one, a full sentence after the number that is due will do.
 * @param last the highest number of a note so far
 */
export function numberOfPlainNote(line: Line, last: number, language: Language): string | undefined {
  const first = line.text.charCodeAt(0)
  if (line.shape !== TextLine || first < 49 || first > 57) return undefined
  const { plainNote, furtherNote } = expressionsOf(language)
  const number = (plainNote.exec(line.text) ?? (last > 0 ? furtherNote.exec(line.text) : null))?.[1]
  if (number === undefined || Number(number) !== last + 1) return undefined
  const opener = language.openers.match(line.plain.slice(number.length).trimStart(), 'operative')
  return opener?.certainty === 'known' ? undefined : number
}

/**
 * The length of a number at the beginning of a note's words, glued to them or before a space: `1A/78/689.`, `2 Ibid.`,
 * `21995 Review Conference` where the number is 2; undefined for `2 of the Charter`, `2019 edition`, `217 A (III)`.
 */
export function gluedNumber(text: string, number: number): number | undefined {
  const digits = String(number)
  if (!text.startsWith(digits)) return undefined
  return /^(?:\s*[\p{Lu}\p{Lo}\u201c\u2018\u300a"*]|(?:19|20)\d\d(?!\d))/u.test(text.slice(digits.length))
    ? digits.length
    : undefined
}

/** Whether a line begins as notes do: `See A/80/53`, `United Nations, Treaty Series`. */
export const readsLikeNote = ({ text }: Line, language: Language): boolean => expressionsOf(language).opening.test(text)

const backLink = /(?:\s*\u21a9\ufe0e?\d{0,2})+$/

/** The length of the sign at the end of a note that leads a browser back to its mark, with the white space before it: `\u21a9`. */
export const noteBackLink = (text: string): number =>
  text.includes('\u21a9', text.length - 12) ? (backLink.exec(text)?.[0].length ?? 0) : 0

/** The number that a line of words begins with: `19 Food and Agriculture Organization …`. */
export const plainNumber = ({ text }: Line): string | undefined =>
  isDigitAt(text, 0) ? /^(\d{1,3})\s+\S/.exec(text)?.[1] : undefined

/** Whether a scan has something else than its number, or nothing, before a note. */
export const isNumberRecovered = ({ text }: Line, fact: NoteFact | undefined): boolean =>
  fact?.scanned !== undefined && text.slice(0, fact.scanned).replace(/\W/g, '') !== fact.note

/** Offset at which a note's own words begin on its first line, after the mark or whatever a scan made of it. */
export function noteTextStart({ text, start }: Line, fact: NoteFact | undefined): number {
  if (fact?.scanned !== undefined) return start + fact.scanned
  const mark = markAtStart(text)
  if (mark && mark.label === fact?.note) return start + mark.length
  const number = /^(\d{1,3})(?:[.)])?\s*/.exec(text)
  if (fact?.continued) return start
  if (number && number[1] === fact?.note) return start + number[0].length
  return start + (gluedNumber(text, Number(fact?.note)) ?? 0)
}
