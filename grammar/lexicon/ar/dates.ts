/** Dates in Arabic, the month by both its names: `16 كانون الأول/ديسمبر 1985`; in a masthead in English. */
import { longestFirst } from '../../notation/pattern.ts'
import { fold } from '../../notation/space.ts'
import type { DateForms, MonthForms } from '../language.ts'
import { createMonths, englishMonths, numbered } from '../month-names.ts'

/** The names of the east and those of the west, from January on, and other spellings of these. */
const pairs: readonly (readonly [east: string, west: string, ...spellings: string[]])[] = [
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
]

/** Makes the months of Arabic. Where the two names of one disagree, the first counts. */
export function createArabicMonths(): MonthForms {
  const { names, numberOf } = createMonths(
    pairs.map(([east, west]) => `${east}/${west}`),
    {
      ...Object.fromEntries(pairs.flatMap((names, index) => names.map((name) => [name, index + 1]))),
      ...numbered(englishMonths),
    },
  )
  return { names, numberOf: (name) => numberOf(fold(name.split('/')[0] ?? '')) }
}

const oneOf = (names: readonly string[]): string =>
  longestFirst(names)
    .map((name) => name.replaceAll(' ', String.raw`\s+`))
    .join('|')

/** Makes the parts of an Arabic date. A month has both its names, or one. */
export function createDates(): DateForms {
  const east = oneOf(pairs.map(([name]) => name))
  const west = oneOf(pairs.flatMap(([, ...names]) => names))
  return {
    month: String.raw`(?:(?:${east})(?:\s*\/\s*(?:${west}))?|(?:${west}))(?![\u0621-\u064a])`,
    day: String.raw`(\d{1,2})`,
    between: String.raw`\s+`,
    // A mark whose superscript was lost may be glued to the year: `20151`.
    year: String.raw`((?:1[89]|2[01])\d\d)(?=\d{0,2}(?!\d))`,
    link: String.raw`(?:\s+(?:إلى|و)\s*|\s*[–—-]\s*)`,
    likely: /\s(?:1[89]|2[01])\d\d/,
  }
}
