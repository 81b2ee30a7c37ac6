/** Dates in the languages beside English, and what they are written like where a month is misspelt or a small word is lost. */
import type { MonthForms } from '../../../grammar/index.ts'
import { distance, nearestAll } from '../../lint/nearest.ts'
import { ByLanguage } from './by-language.ts'

/** A date in another form than documents have. Offsets in the text that was looked at. */
export interface OddDate {
  readonly start: number
  readonly end: number
  /** Left out where the words do not tell which date was meant. */
  readonly instead?: string
}

/** Finds such dates in a text. */
export type DateFinder = (text: string, months: MonthForms) => Generator<OddDate>

const year = String.raw`((?:1[89]|20|21)\d\d)(?!\d|[\u2013-]\d)`
/** A number that may be a day: no part of a symbol, of a longer number or of a range. */
const day = String.raw`(?<![\p{L}\d/.,:-])(\d{1,2})`

/** The month whose name is nearest to a word, however its letters are cased; undefined where none or several are as near. */
const monthNear = (found: string, months: MonthForms): string | undefined => {
  const word = found.toLowerCase()
  const number = months.numberOf(word)
  if (number !== undefined) return months.names[number - 1]
  const near = nearestAll(word, months.names, word.length < 5 ? 1 : 2)
  return near.length === 1 ? near[0] : undefined
}

/** A finder by an expression whose groups are read as a date that is written right. */
const finderOf = (
  pattern: RegExp,
  rightOf: (groups: readonly string[], months: MonthForms) => string | undefined,
): DateFinder =>
  function* find(text, months) {
    for (const match of text.matchAll(pattern)) {
      const instead = rightOf(
        match.map((group) => group ?? ''),
        months,
      )
      if (instead !== undefined && instead !== match[0])
        yield { start: match.index, end: match.index + match[0].length, instead }
    }
  }

/** `1 janvier 2020`, `10 decembre 2020`, `10 Décembre 2020`, `10-décembre-2020`. */
const french = (): DateFinder =>
  finderOf(
    new RegExp(String.raw`${day}(er)?(?<space>[ -])(\p{L}{3,10})\k<space>${year}`, 'gu'),
    ([, date = '', , , word = '', ofYear = ''], months) => {
      const month = monthNear(word, months)
      return month && `${date === '1' ? '1er' : date} ${month} ${ofYear}`
    },
  )

/** `10 de Diciembre de 2020`, `10 de dicembre de 2020`, `10 diciembre de 2020`, `10 de diciembre 2020`. */
const spanish = (): DateFinder =>
  finderOf(
    new RegExp(String.raw`${day}([º°])?( del?)? (\p{L}{4,11})( del?)? ${year}`, 'gu'),
    ([, date = '', sign = '', , word = '', , ofYear = ''], months) => {
      const month = monthNear(word, months)
      return month && `${date}${sign} de ${month} de ${ofYear}`
    },
  )

/** `10 декабрь 2020 года`, `10 Декабря 2020 года`, `10 декабря 2020 г.`, `10 декабря 2020`. */
const russian = (): DateFinder =>
  finderOf(
    new RegExp(String.raw`${day} (\p{Script=Cyrillic}{3,9}) ${year}( года(?!\p{L})|\s?г\.|(?=[,.;]|$))`, 'gu'),
    ([, date = '', word = '', ofYear = ''], months) => {
      const month = monthNear(word, months)
      return month && `${date} ${month} ${ofYear} года`
    },
  )

const arabicName = String.raw`(?:(?:كانون|تشرين) (?:الأول|الثاني)|[\u0621-\u064a]{2,8})`
const arabicDate = new RegExp(
  String.raw`(?<![\u0621-\u064a])(${arabicName}) ?/ ?(${arabicName})(?![\u0621-\u064a])|(?<=${day} )(${arabicName})(?= ${year})`,
  'gu',
)

/** A name without what Arabic writes together with a word before it, `و`, `ب`, and without stretching. */
const bareName = (word: string, months: MonthForms): string => {
  const name = word.replaceAll('\u0640', '')
  return months.numberOf(name) === undefined && months.numberOf(name.slice(1)) !== undefined && /^[وبلفك]/u.test(name)
    ? name.slice(1)
    : name
}

/** Both names of a month as one of them, or one that is near it, tells; the number is that of the month. */
const arabicNear = (name: string, side: 0 | 1, months: MonthForms): number | undefined => {
  const known = months.numberOf(name)
  if (known !== undefined) return known
  const near = months.names.flatMap((both, index) =>
    name.length > 3 && distance(name, both.split('/')[side] ?? '', 2) <= 2 ? [index + 1] : [],
  )
  return near.length === 1 ? near[0] : undefined
}

/** `ديسمبر 2020`, `كانون الثاني/ديسمبر`, `ديسمبر/كانون الأول`, `كانون الأول/ديسبمر`: a month bears both its names, the eastern first. */
function* arabic(text: string, months: MonthForms): Generator<OddDate> {
  for (const { 0: found, 1: word, 2: second = '', 4: single, index } of text.matchAll(arabicDate)) {
    const first = word === undefined ? undefined : bareName(word, months)
    const end = index + found.length
    const at = { start: index + Math.max(0, word?.indexOf(first ?? '') ?? 0), end }
    const pair = (number: number | undefined): string | undefined => months.names[(number ?? 0) - 1]
    if (first === undefined) {
      const instead = pair(months.numberOf(single ?? ''))
      if (instead !== undefined) yield { ...at, instead }
      continue
    }
    const west = second.replaceAll('\u0640', '')
    const numbers = [months.numberOf(first), months.numberOf(west)]
    const isTurned = pair(numbers[1])?.startsWith(west) === true
    if (numbers[0] !== undefined && numbers[0] === numbers[1]) {
      if (isTurned) yield { ...at, instead: pair(numbers[0]) ?? found }
    } else if (numbers[0] !== undefined && numbers[1] !== undefined) yield at
    else {
      const number = arabicNear(first, 0, months)
      const instead = number === arabicNear(west, 1, months) ? pair(number) : undefined
      if (instead !== undefined) yield { ...at, instead }
    }
  }
}

/** The finders of each language. */
export const oddDates: ByLanguage<DateFinder> = new ByLanguage<DateFinder>({
  fr: french,
  es: spanish,
  ru: russian,
  ar: () => arabic,
})
