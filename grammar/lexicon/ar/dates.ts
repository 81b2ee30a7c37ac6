/** Dates in Arabic, the month by both its names: `16 كانون الأول/ديسمبر 1985`; in a masthead in English. */
import type { DateForms, MonthForms } from '../language.ts'
import { englishMonths } from '../masthead-fields.ts'

/** The names of the east and those of the west, from January on, and other spellings of these. */
export const pairs: readonly (readonly [east: string, west: string, ...spellings: string[]])[] = Object.freeze([
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل', 'إبريل', 'ابريل'],
  ['أيار', 'مايو', 'ماي'],
  ['حزيران', 'يونيه', 'يونيو', 'جوان'],
  ['تموز', 'يوليه', 'يوليو', 'جويلية'],
  ['آب', 'أغسطس', 'اغسطس', 'أوت'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'أكتوبر', 'اكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
])

const spaced = (words: string): string => words.replaceAll(' ', String.raw`\s+`)
const oneOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')
const east = oneOf(pairs.map(([name]) => name))
const west = oneOf(pairs.flatMap(([, ...names]) => names))

/** A month by both its names, or by one; the inside of an expression. */
export const monthPattern: string = String.raw`(?:(?:${east})(?:\s*\/\s*(?:${west}))?|(?:${west}))(?![\u0621-\u064a])`

/** Names of months; where the two names of one disagree the first counts. */
export const createArabicMonths = (): MonthForms => {
  const numbers = new Map<string, number>()
  pairs.forEach((names, index) => {
    for (const name of names) numbers.set(name, index + 1)
  })
  englishMonths.forEach((name, index) => numbers.set(name.toLowerCase(), index + 1))
  return {
    names: pairs.map(([first, second]) => `${first}/${second}`),
    numberOf: (name) => {
      const [first = ''] = name.split('/')
      return numbers.get(first.trim().replaceAll(/\s+/g, ' ').toLowerCase())
    },
  }
}

/** The parts of a date. */
export const dates: DateForms = {
  month: monthPattern,
  day: String.raw`(\d{1,2})`,
  between: String.raw`\s+`,
  // A mark whose superscript was lost may be glued to the year: `20151`.
  year: String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))`,
  link: String.raw`(?:\s+(?:إلى|و)\s*|\s*[–—-]\s*)`,
  likely: /\s(?:1[89]|2[01])\d\d/,
}
