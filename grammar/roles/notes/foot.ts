/**
 * Notes at the foot of a page that the United Nations did not set. A text processor draws the line above them, and plain
 * text loses it: `1Resolution S-10/2.`, or `1` and `2` alone and the texts below. What tells them is the number that is due at
 * the beginning of a line, and the same number pressed against a word of the page above: `Celestial Bodies,1`.
 */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { Marked, NumberAlone, PageEdge } from '../../lines/shapes.ts'
import { isDigitAt } from '../../notation/letters.ts'
import { STOPS, WIDE_CLOSING } from '../../notation/stops.ts'
import { gluedNumber, markAtStart, numberOfPlainNote, readsLikeNote } from './mark.ts'
import { marksIn } from './unmarked.ts'

/** What stands before a number that punctuation follows: `2019 5,`, `Développement » 5 ;`, `(2015) 5.`; it is a mark there. */
const beforeSign = (number: number): string =>
  String.raw`(?<=[\p{L}\d)\u00bb\u201d])\s(?=${number}\s?[${STOPS}](?!\d))|`

/**
 * Whether lines refer to a note by its number, pressed against a word, a year or a symbol, or parted from it by a stop and a
 * space: `Warfare4 in`, `gatherings12023`, `Weapons, 3 and`, `7 November 20195`, `resolution 77/382,`, `resolution 77/38,2`.
 * @param spaced whether a space alone will do: `Sustainable Development Goals 14 and`
 */
export function isReferredTo(lines: readonly Line[], number: number, { notes }: Language, spaced = false): boolean {
  const closing = String.raw`[)\u201d\u2019"\u00bb]*`
  const wide = String.raw`[\u3001${WIDE_CLOSING}]\s{0,4}`
  const word = String.raw`(?:(?:\p{L}|\b(?:19|20)\d\d)${closing}(?:[${STOPS}]${closing}\s?)?|${wide}(?:[${STOPS}]\s?)?)`
  const reference = new RegExp(
    String.raw`(?:${word}|${spaced ? String.raw`\p{Ll}{3}\s|` : ''}${notes.marks === 'before' ? beforeSign(number) : ''}\d\/\d{1,3}|[\d)][,;])${number}(?=(?:19|20)\d\d\b|(?![\d\p{L}]|[./)]\d))`,
    'u',
  )
  return lines.some(({ text }) => reference.test(text))
}

/** Whether a line begins with the number of a note, and not with a date: `1 January 2020`, `5 月 8 日`. */
const startsWithNumber = (line: Line, number: number, { months, wordSpace, figures }: Language): boolean =>
  (line.shape === NumberAlone && line.text === String(number)) ||
  (gluedNumber(line.text, number) !== undefined &&
    !(wordSpace === '' && figures.isQuantified(line.text.slice(String(number).length))) &&
    months.numberOf(/^\d+\s+(\p{L}+)/u.exec(line.text)?.[1] ?? '') === undefined)

/** The highest number of a document's first note: a series may have begun elsewhere. */
const highestFirst = 60

/**
 * The number before the first of a series that does not begin with 1, as in an excerpt from a volume: the line reads like a note, and
 * the words above bear its number; after a written mark one of the two will do.
 * @returns 0 where the line begins no such series
 */
export function beforeSeries(line: Line, lines: readonly Line[], language: Language): number {
  if (line.shape === Marked) {
    const mark = markAtStart(line.text)
    if (!mark || !/^\d{2}$/.test(mark.label)) return 0
    const isReferred = lines.slice(0, line.index).some(({ text }) => marksIn(text).includes(mark.label))
    const isNote = isReferred || readsLikeNote({ ...line, text: line.text.slice(mark.length) }, language)
    return isNote ? Number(mark.label) - 1 : 0
  }
  if (!isDigitAt(line.text, 0)) return 0
  const number = Number(/^\d{1,2}(?!\d)/.exec(line.text)?.[0] ?? 0)
  if (number < 2 || number > highestFirst || line.blanks === 0) return 0
  if (numberOfPlainNote(line, number - 1, language) === undefined) return 0
  return isReferredTo(lines.slice(0, line.index), number, language) ? number - 1 : 0
}

/** The lines from an index to the end of its page that are free. */
export function pageAt(lines: readonly Line[], from: number, isFree: (line: Line) => boolean): readonly Line[] {
  let end = from + 1
  while (end < lines.length && lines[end]?.shape !== PageEdge) end++
  return lines.slice(from, end).filter(isFree)
}

/**
 * @param page the free lines of one page
 * @param last the highest number of a note so far
 * @param unfinished whether the last note of the page before lacks its full stop
 * @returns the lines of notes at its foot; none where nothing above refers to one of their numbers
 */
export function footOf(page: readonly Line[], last: number, unfinished: boolean, language: Language): readonly Line[] {
  const numbers: number[] = []
  let from = page.length
  for (let at = page.length - 1; at > 0 && numbers[0] !== last + 1; at--) {
    const number = dueAt(page[at] as Line, last, numbers[0], language)
    // A number below which no text stands is the page's, or torn from its note.
    if (number === undefined || page.slice(at).every(({ shape }) => shape === NumberAlone)) continue
    numbers.unshift(number)
    from = at
  }
  if (numbers[0] !== last + 1) {
    const torn = tornFoot(page, last, language)
    if (torn.length > 0) return torn
  }
  let highest = numbers.at(-1) ?? last
  for (const line of page.slice(from)) if (startsWithNumber(line, highest + 1, language)) numbers.push(++highest)
  const likely = page.slice(from, from + 2).some((line) => readsLikeNote(line, language))
  const text = page.slice(0, from)
  // `24.`, `31`, and then the words of paragraph 24: an extractor put the note's number among them (A/RES/79/181 in Chinese).
  const isNote = likely || /^[A-Z]+\/[A-Z\d]/.test(page[from + 1]?.text ?? '')
  if (!isNote && numbers.length === 1 && /^\d+\.$/.test(text.at(-1)?.text ?? '')) return []
  const isMarked = (number: number): boolean =>
    isReferredTo(text, number, language, likely) || (isNote && hasMarkAlone(text, number))
  if (!numbers.some(isMarked)) return []
  return page.slice(unfinished ? resumedFrom(page, from) : from)
}

/** Whether a line of the text is nothing but a mark: `pdftotext -layout` puts raised numbers below their line (A/RES/80/234 in French). */
const hasMarkAlone = (text: readonly Line[], number: number): boolean =>
  text.some((line) => line.shape === NumberAlone && line.text === String(number))

/** The most lines that a note has whose number is torn from it. */
const longestNote = 4

/**
 * The notes of a page whose first numbers an extractor put below all texts: `Resolution S-10/2.`, `3`, `A/54/42.`, and at the
 * end `1`, `2` (LibreOffice's raised numbers through pdftotext). They begin at the topmost line that reads like a note, below
 * the end of the last clause.
 */
function tornFoot(page: readonly Line[], last: number, language: Language): readonly Line[] {
  const end = page.findLastIndex(({ shape }) => shape !== NumberAlone) + 1
  const torn = page.slice(end).map(({ text }) => Number(text))
  if (torn.length === 0 || torn.some((number, i) => number !== last + 1 + i)) return []
  const next = last + torn.length + 1
  const anchor = page.findLastIndex((line, i) => i < end && startsWithNumber(line, next, language))
  const below = anchor < 0 ? end : anchor
  let from: number | undefined
  let begun = 0
  for (let at = below - 1; at > 0 && below - at <= longestNote * torn.length; at--) {
    const line = page[at] as Line
    // A note may wrap after a comma (A/RES/76/44); where each number has its text, one ends the clause above.
    if (begun >= torn.length && /[,;\uff0c\uff1b]\s?\d{0,3}$/.test(line.text)) break
    if (!readsLikeNote(line, language)) continue
    from = at
    begun++
  }
  if (from === undefined) return []
  const text = page.slice(0, from)
  return torn.every((number) => isReferredTo(text, number, language)) ? page.slice(from) : []
}

/** The number that a line begins with, if it is due: the next one, or the one before `first` where there was no note yet. */
function dueAt(line: Line, last: number, first: number | undefined, language: Language): number | undefined {
  if (last > 0 || first !== undefined) {
    const due = last > 0 ? last + 1 : (first as number) - 1
    return startsWithNumber(line, due, language) ? due : undefined
  }
  // `12015 Review Conference` is note 1.
  const numbers = [2, 1].map((length) => Number(line.text.slice(0, length)))
  return numbers.find((number) => number > 0 && number <= highestFirst && startsWithNumber(line, number, language))
}

/** Lines that a note may go on for on the next page. */
const longestRest = 4

/**
 * Where the rest of the note before begins, if the line above the first number ends in a full stop: with that line in the
 * middle of a sentence (`submitted by Costa` / `para. 15.` / `4 Resolution …`), else below the last blank line, if that is near.
 */
function resumedFrom(page: readonly Line[], at: number): number {
  if (!/[.\u3002][)"\u201d]*$/.test(page[at - 1]?.text ?? '')) return at
  if (/[\p{L}\d]$/u.test(page[at - 2]?.text ?? '')) return at - 1
  for (let i = at - 1; i > 0 && at - i <= longestRest; i--) if ((page[i]?.blanks ?? 0) > 0) return i
  return at
}
