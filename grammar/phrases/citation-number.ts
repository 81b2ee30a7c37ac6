/**
 * One member of a citation: the number of a resolution or decision in the forms that United Nations bodies have used.
 * Source: conventions 2.6.
 *
 *     77/338   31/6 A and B   2200 A (XXI)   2623 (2022)   S-30/1   ES-11/1   2013/19   1/CP.21   A/RES/59/48
 */
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { LETTER } from '../notation/letters.ts'
import { regex } from '../notation/pattern.ts'
import { fold } from '../notation/space.ts'
import { matchAt } from '../notation/sticky.ts'

/** The number of a resolution or decision, taken apart. */
export interface CitationNumber {
  /** Offset just after the number. */
  end: number
  /** Clean text: no line break, single spaces. */
  reference: string
  /** Number within its session or year, with its letters: `338`, `377 A`. */
  number: string
  /** `77`, `V`, `S-30`, `ES-11`. */
  session?: string
  year?: number
}

/** How often white space stands between words. */
const someOf = (wordSpace: string): string => (wordSpace === '' ? '*' : '+')

/** `A`, `A and B`, `A to E`, `A-C` after a number; a word that begins with a capital is no letter. */
const lettersOf = perLanguage(
  ({ citations: { letters }, wordSpace }) =>
    regex(
      'y',
    )`\s?([A-Z](?:(?:\s${someOf(wordSpace)}(?:${letters.joiner})\s${someOf(wordSpace)}|, |\s?[–-]\s?)[A-Z](?![${LETTER}\d]))*)(?![${LETTER}\d’'-])(?=\s*(?:(?:${letters.before})(?![\w${LETTER}])|\(|[,.;:)\]”"]|$))`,
)

/** The letters that stand at an offset; most numbers have none, and most of these are told by their first character. */
const lettersAt = (text: string, at: number, language: Language): { letters?: string; end: number } => {
  const first = /\s/.test(text[at] ?? '') ? at + 1 : at
  if (!/[A-Z]/.test(text[first] ?? '')) return { end: at }
  const expression = lettersOf(language)
  const letters = matchAt(expression, text, at)?.[1]
  return letters === undefined ? { end: at } : { letters, end: expression.lastIndex }
}

/** The stroke may stand at the end of a line. */
const STROKE = String.raw`\s?\/\s?\n?[ \t]*`
const SESSION_NUMBER = new RegExp(
  String.raw`(?:A\/(HRC\/)?RES\/|E\/RES\/)?((?:E?S-\s?)?\d{1,4}|E?S-[IVX]{1,4})${STROKE}(\d{1,4})(?![\d/]|\.\d)`,
  'y',
)
const OLDER_NUMBER = /(?:[AS]\/RES\/|E\/RES\/\d{4}\/)?(\d{1,4})(?![\d/])/y
const ROMAN_OR_YEAR = /\s{0,60}\(\s?((?:E?S-)?[IVXLC]{1,8}|ORG-\d{2}|(?:19|20)\d\d)\s?\)/y
const CONFERENCE = /(\d{1,3})\/((?:CP|CMA|CMP|COP)\.\d{1,3})(?![\d/])/y

const tight = (text: string): string => text.replace(/\s+/g, '')

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/** `2200 A (XXI)`, `2623 (2022)`. */
const readOlderNumber = (
  text: string,
  at: number,
  language: Language,
): { end: number; figure: string; letters: string | undefined; session: string } | undefined => {
  const figure = matchAt(OLDER_NUMBER, text, at)?.[1]
  if (figure === undefined) return undefined
  for (const { letters, end } of [lettersAt(text, OLDER_NUMBER.lastIndex, language), { end: OLDER_NUMBER.lastIndex }]) {
    const session = matchAt(ROMAN_OR_YEAR, text, end)?.[1]
    if (session !== undefined) return { end: ROMAN_OR_YEAR.lastIndex, figure, letters, session }
  }
  return undefined
}

/** Reads the number of a resolution or decision that stands at an offset of a text; undefined where none does. */
export const readCitationNumber = (text: string, at: number, language: Language): CitationNumber | undefined => {
  const modern = matchAt(SESSION_NUMBER, text, at)
  if (modern) {
    const [whole, , written = '', figure = ''] = modern
    const { letters, end } = lettersAt(text, at + whole.length, language)
    const session = tight(written)
    // No session has three figures: `135/2` is a fraction or a case number.
    if (/^\d{3}$/.test(session) || (session.length === 4 && !isYear(session) && !/^E?S-/.test(session)))
      return undefined
    const number = letters ? `${figure} ${fold(letters)}` : figure
    // `7/2025`: conferences that count within the year put it second.
    if (isYear(figure) && /^\d{1,2}$/.test(session)) {
      return { end, reference: `${session}/${figure}`, number: session, year: Number(figure) }
    }
    return {
      end,
      reference: `${tight(whole.slice(0, whole.lastIndexOf('/')))}/${number}`,
      number,
      ...(isYear(session) ? { year: Number(session) } : { session }),
    }
  }
  const older = readOlderNumber(text, at, language)
  if (older) {
    const { end, figure, letters, session } = older
    return {
      end,
      reference: fold(text.slice(at, end)),
      number: letters ? `${figure} ${fold(letters)}` : figure,
      ...(isYear(session) ? { year: Number(session) } : { session }),
    }
  }
  // `12/CP.3`: the stroke stands behind three figures at most.
  const conference = text.slice(at, at + 5).includes('/C') ? matchAt(CONFERENCE, text, at) : null
  if (!conference) return undefined
  const [whole, number = '', session = ''] = conference
  return { end: at + whole.length, reference: whole, number, session }
}
