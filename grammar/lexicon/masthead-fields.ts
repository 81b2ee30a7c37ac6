/** Facts of a masthead that look alike in every language, and those that Russian, Chinese and Arabic documents have in English. */
import { beginsWith, CAPITALS, DIGITS } from '../notation/first.ts'
import { fold } from '../notation/space.ts'
import { isoDate } from './calendar.ts'
import type { FieldForm, OrdinalForms } from './language.ts'

/** What an expression found, as the value of a field: its first group or else the whole, with single spaces. */
export const found = (match: RegExpExecArray): string => fold(match[1] ?? match[0])

/** `GENERAL`, `ENGLISH` of texts before 2000 -> `General`, `English` */
export const inLowerCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

/** What a word or a language means in English, by a table in small letters; a word that is not in it is English. */
export const inEnglish =
  (words: Readonly<Record<string, string>>): FieldForm['value'] =>
  (match) =>
    words[found(match).toLowerCase()] ?? inLowerCase(found(match))

/** What an expression found without the brackets around it: `[on the report of …]`. */
export const withoutBrackets = (match: RegExpExecArray): string => found(match).replace(/^\[|\]$/g, '')

/** What the line of a session says. */
interface SessionWords {
  readonly year: string | undefined
  /** Which session it is, where no year tells. */
  readonly words: string
  readonly isSpecial: boolean
  readonly isEmergency: boolean
}

/** `78`, `S-27`, `ES-11`, `2023`; undefined where the words count no session. */
export function sessionNumber(
  valueOf: OrdinalForms['valueOf'],
  { year, words, isSpecial, isEmergency }: SessionWords,
): string | undefined {
  if (year !== undefined) return year
  const ordinal = valueOf(fold(words))
  if (ordinal === undefined) return undefined
  return `${isEmergency ? 'ES-' : isSpecial ? 'S-' : ''}${ordinal}`
}

/** The symbol beside the name of the organization, with what may stand in parentheses after it: its group is the symbol. */
export const symbolBeside: string = String.raw`\s+([A-Z]{1,7}\/\S+(?:\s?\([^)]{1,16}\))?)`

/**
 * The name of the organization, alone or before a symbol.
 * @param name source of an expression
 * @param look what spares most lines the expression
 */
export const organizationField = (name: string, look: Pick<FieldForm, 'begins' | 'needs'>): FieldForm => ({
  role: 'organization',
  ...look,
  test: new RegExp(String.raw`${name}(?=\s+\S*\/|\s*$)`, 'uy'),
  value: () => 'United Nations',
})

/** `A/C.2/80/L.9`, `S/2024/12`, `A/RES/3369(XXX)`. */
export const symbolField: FieldForm = {
  role: 'symbol',
  begins: beginsWith(CAPITALS),
  needs: '/',
  test: /([A-Z]{1,7}\/(?:[A-Za-z0-9./-]|\s(?=\d+$)|\s?\((?=[\dIVXLC]))+\)?)\*{0,3}/y,
  value: (match) => found(match).replace(/\*+$/, ''),
}

/** `70/107. `, `1514 (XV)`, `2139 (2014)` alone or before the title. */
export const numberField: FieldForm = {
  role: 'number',
  begins: beginsWith(`*SE${DIGITS}`),
  test: /(?:\*\*)?((?:S-|ES-)?\d{1,4}\/(?:\d{1,4}|\u2026|\.\.\.|L\.\d+)(?:\s+[A-Z](?=[\s.]))?|\d{1,4}(?:\s+[A-Z])?\s*\((?:[IVXLCS-]+|(?:19|20)\d\d)\))(?:(?<=\u2026|\.\.\.)\s|\.{1,3}|\s*$|\s{2,})\s*/y,
  value: found,
}

/**
 * A date alone in a masthead.
 * @param test sticky, with day, month and year as its groups
 * @param numberOf the number of a month
 * @param begins whether a text begins as such a date does: with a digit where nothing else is said
 */
export const dateField = (
  test: RegExp,
  numberOf: (month: string) => number | undefined,
  begins: FieldForm['begins'] = beginsWith(DIGITS),
): FieldForm => ({
  role: 'date',
  begins,
  test,
  value: ([, day, month = '', year]) => {
    const number = numberOf(month)
    return number === undefined ? undefined : isoDate(Number(year), number, day === undefined ? undefined : Number(day))
  },
})
