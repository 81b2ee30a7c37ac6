import { MONTHS } from '../../../grammar/english.ts'
import { endOfMatch, languageOf, matchAt } from '../../../grammar/index.ts'
import { isQuoted, nodesAt, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { oddDates } from '../shared/date-forms.ts'
import { reportInstead } from '../shared/instead.ts'

const month = `(${MONTHS.join('|')})`
const short = '(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const year = String.raw`((?:19|20)\d\d)(?![\w/])`

/** A number that may be a day; not a part of a longer number, of a symbol or of a range. */
const day = /(?<![\w/.,-])\d{1,2}(?!\d)/g

/** `December 2, 2004`: what stands before and after the day. */
const monthBefore = new RegExp(String.raw`\b${month}\s+$`)
const yearBehind = new RegExp(String.raw`(?:st|nd|rd|th)?,?\s+${year}`, 'y')
/** `2nd December`, `2 December, 2004`, `2 Dec. 2004`, `02 December`, `02/12/2004` */
const ordinal = new RegExp(String.raw`(?:st|nd|rd|th)\s+${month}\b`, 'y')
/** `the 2nd of December` */
const ordinalOf = new RegExp(String.raw`(?:st|nd|rd|th)\s+of\s+${month}\b`, 'y')
/** `2 of December 2004` */
const bareOf = new RegExp(String.raw`\s+of\s+${month}\s+${year}`, 'y')
const comma = new RegExp(String.raw`\s+${month},\s+${year}`, 'y')
const abbreviated = new RegExp(String.raw`\s+${short}\.?\s+${year}`, 'y')
const plain = new RegExp(String.raw`\s+${month}\b`, 'y')
/** `2024-07-23`, read from its year. */
const international = /(?<![\w/.-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\w/-])/g
const figures = new RegExp(String.raw`([/.])(\d{1,2})\1${year}`, 'y')
/** `Publication Date: 30/05/2001`: a field of a catalogue. */
const field = /\bdate\s?:\s*$/i

/** `DOB: 18 Oct 1976; Passport no.: 4721202031`: an entry of a list of sanctions, which is copied as it is (S/RES/2270 (2016)). */
const entry = /\b(?:DOB|POB|Passport(?: [Nn]o\.?| number)?|Nationality): /

interface Found {
  start: number
  end: number
  /** Absent where day and month cannot be told apart. */
  instead?: string
}

/** What the right form, and most numbers that are no day, have after them: a month and a year, small letters, a bracket. */
const usual = new RegExp(String.raw`\s+(?:${month}\s+[\da-z]|(?!of\s)[a-z])|[^\s,/.snrt]`, 'y')

/** Reads the date, in a form that is not used, whose day stands at `start`. */
const read = (text: string, start: number, digits: string): Found | undefined => {
  const end = start + digits.length
  if (!digits.startsWith('0') && endOfMatch(usual, text, end) !== undefined) return undefined
  const number = String(Number(digits))
  const next = text.charAt(end)
  if (next === '/' || next === '.') return inFigures(text, start, digits)
  const american = matchAt(yearBehind, text, end)
  const before = american && monthBefore.exec(text.slice(Math.max(0, start - 12), start))
  if (before && american) {
    const from = start - before[0].length
    return { start: from, end: end + american[0].length, instead: `${number} ${before[1]} ${american[1]}` }
  }
  const isOrdinal = /[snrt]/.test(next)
  const spoken = isOrdinal ? matchAt(ordinalOf, text, end) : null
  if (spoken) {
    const from = /\bthe $/.test(text.slice(Math.max(0, start - 5), start)) ? start - 4 : start
    return { start: from, end: end + spoken[0].length, instead: `${number} ${spoken[1]}` }
  }
  const found =
    (isOrdinal ? matchAt(ordinal, text, end) : null) ??
    matchAt(comma, text, end) ??
    matchAt(bareOf, text, end) ??
    (digits.startsWith('0') ? matchAt(plain, text, end) : null)
  if (found)
    return { start, end: end + found[0].length, instead: [number, ...found.slice(1)].filter(Boolean).join(' ') }
  const cut = matchAt(abbreviated, text, end)
  if (!cut) return undefined
  const full = MONTHS.find((name) => name.startsWith((cut[1] ?? '').slice(0, 3)))
  return { start, end: end + cut[0].length, instead: `${number} ${full} ${cut[2]}` }
}

/** `02/12/2004`, from its first number. */
const inFigures = (text: string, start: number, digits: string): Found | undefined => {
  const end = start + digits.length
  const numeric = matchAt(figures, text, end)
  if (!numeric || field.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const instead = inWords(Number(digits), Number(numeric[2]), numeric[3] ?? '')
  return { start, end: end + numeric[0].length, ...(instead === undefined ? {} : { instead }) }
}

/** `25.10.1971`, `10/25/1971`: where one of the two can only be the day. */
const inWords = (first: number, second: number, yearDigits: string): string | undefined => {
  const name = (month: number): string | undefined => MONTHS[month - 1]
  if (first > 12 && first <= 31 && name(second) !== undefined) return `${first} ${name(second)} ${yearDigits}`
  if (second > 12 && second <= 31 && name(first) !== undefined) return `${second} ${name(first)} ${yearDigits}`
  return undefined
}

const rule: Rule = defineRule({
  id: 'date-format',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Dates are written “2 December 2004”.',
  rationale:
    'Day, month in words, year, with no comma and no ordinal. A month may stand without a day. ' +
    'Quotations, names, titles and entries of lists of sanctions keep the form that they have. Figures alone are rewritten only ' +
    'where the day is beyond 12: else day and month cannot be told apart. In other languages months are spelt right and have small ' +
    'letters, with the small words about them: `1er mai 2020`, `2 de mayo de 2020`, `2 мая 2020 года`, and in Arabic both names.',
  sources: [
    {
      kind: 'manual',
      text: 'Numbers, dates and time',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
    {
      kind: 'surveyed',
      text: 'No other form in 296 texts of the Assembly; four in 38 texts of the Security Council (`12th August 1949`).',
    },
    {
      kind: 'measured',
      text:
        '90 resolutions each of 2020 to 2025 in French, Spanish, Russian and Arabic: six, all slips of the published texts, as ' +
        '`26 octubre de 2018` (A/RES/76/76), `10 de Diciembre` (A/RES/80/109) and `نسيان/أبريل` (A/RES/80/109).',
    },
  ],
  profiles: { languages: ['en', ...oddDates.languages] },
  options: {},
  messages: {
    form: 'A date is written “{instead}”',
    figures: 'A date is written with the month in words: “{found}” can be read in two ways',
    unlike: 'The two names in “{found}” are not those of one month',
  },
  examples: [
    {
      title: 'Other forms',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of «December 2, 2004», the Conventions of «12th August» 1949, ' +
          'the meeting of «2 Dec. 2004», that of «3 December, 2004», that of «04 December» 2004 and that of ' +
          '«02/12/2004»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A date is written “2 December 2004”',
        'A date is written “12 August”',
        'A date is written “2 December 2004”',
        'A date is written “3 December 2004”',
        'A date is written “4 December”',
        'A date is written with the month in words: “02/12/2004” can be read in two ways',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of 2 December 2004, the Conventions of 12 August 1949, the ' +
          'meeting of 2 December 2004, that of 3 December 2004, that of 4 December 2004 and that of 02/12/2004,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Figures of which one can only be the day',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of «25.10.2004» and the meeting of «10/25/2004»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A date is written “25 October 2004”', 'A date is written “25 October 2004”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of 25 October 2004 and the meeting of 25 October 2004,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'In French',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* ses résolutions 74/338 du «1 septembre 2020», 75/211 du «21 decembre 2020», 76/4 du «5 Octobre 2021» et 77/9 ' +
          'du «3-novembre-2022», les réunions tenues les 3 et 4 mai 2023 et du 29 mai au 1er juin 2023,',
        '1. *Décide* de se réunir en mars 2030, le 8 mars ou au paragraphe 12 avant 2031.',
      ),
      problems: [
        'A date is written “1er septembre 2020”',
        'A date is written “21 décembre 2020”',
        'A date is written “5 octobre 2021”',
        'A date is written “3 novembre 2022”',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* ses résolutions 74/338 du 1er septembre 2020, 75/211 du 21 décembre 2020, 76/4 du 5 octobre 2021 et 77/9 ' +
          'du 3 novembre 2022, les réunions tenues les 3 et 4 mai 2023 et du 29 mai au 1er juin 2023,',
        '1. *Décide* de se réunir en mars 2030, le 8 mars ou au paragraphe 12 avant 2031.',
      ),
    },
    {
      title: 'In Arabic, where a month bears both its names',
      text: paragraphs(
        '*إن الجمعية العامة*،',
        '*إذ تشير* إلى قراراتها 75/211 المؤرخ 21 «ديسمبر» 2020 و 76/4 المؤرخ 5 «كانون الثاني/ديسمبر» 2021 و 77/9 المؤرخ 3 ' +
          '«ديسمبر/كانون الأول» 2022 و 78/1 المؤرخ 4 كانون الأول/ديسمبر 2023 وإلى الفترة بين آذار/مارس ونيسان/أبريل 2024،',
        '1 - *تقرر* أن تبقي المسألة قيد نظرها.',
      ),
      problems: [
        'A date is written “كانون الأول/ديسمبر”',
        'The two names in “كانون الثاني/ديسمبر” are not those of one month',
        'A date is written “كانون الأول/ديسمبر”',
      ],
      fixed: paragraphs(
        '*إن الجمعية العامة*،',
        '*إذ تشير* إلى قراراتها 75/211 المؤرخ 21 كانون الأول/ديسمبر 2020 و 76/4 المؤرخ 5 كانون الثاني/ديسمبر 2021 و 77/9 المؤرخ 3 ' +
          'كانون الأول/ديسمبر 2022 و 78/1 المؤرخ 4 كانون الأول/ديسمبر 2023 وإلى الفترة بين آذار/مارس ونيسان/أبريل 2024،',
        '1 - *تقرر* أن تبقي المسألة قيد نظرها.',
      ),
    },
    {
      title: 'The form in use, ranges, a quotation, an anniversary, a month alone',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of 2 December 2004, the meetings from 19 to 21 April 2016, on ' +
          '16 and 17 September 2021 and on 31 August and 1 September 2025, the conference of May 2022, the ' +
          '20th anniversary and the text entitled “Report of December 2, 2004”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        'Annex',
        'DOB: 18 Oct 1976; Passport no.: 472120203, issued on March 22, 2013; Nationality: unknown',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { text, document, profile } = context
    const find = oddDates.of(profile.language)
    const months = languageOf(profile.language)?.months
    if (find && months)
      return {
        document: () => {
          for (const block of context.fact(runningText)) {
            const clean = context.clean(block)
            for (const { start, end, instead } of find(clean.text, months)) {
              if (isQuoted(block, clean.rangeOf(start, end).start)) continue
              const found = clean.text.slice(start, end)
              reportInstead(
                context,
                instead === undefined ? 'unlike' : 'form',
                { clean, start, end, found, instead },
                { changes: ['text', 'citations'] },
              )
            }
          }
        },
      }
    return {
      document: () => {
        const running = new Set<unknown>(context.fact(runningText))
        const dates = [...text.matchAll(day)].map(({ 0: digits, index }) => read(text, index, digits))
        for (const { 0: words, 1: ofYear = '', 2: ofMonth, 3: ofDay, index } of text.matchAll(international))
          dates.push({
            start: index,
            end: index + words.length,
            instead: `${Number(ofDay)} ${MONTHS[Number(ofMonth) - 1]} ${ofYear}`,
          })
        for (const found of dates) {
          if (!found) continue
          const block = nodesAt(document, found.start).find((node): node is RunningText => running.has(node))
          if (!block || isQuoted(block, found.start) || entry.test(context.clean(block).text)) continue
          const { instead } = found
          const range = { start: found.start, end: found.end }
          context.report({
            message: instead === undefined ? 'figures' : 'form',
            data: { instead: instead ?? '', found: context.slice(range) },
            at: range,
            ...(instead === undefined
              ? {}
              : {
                  expected: [instead],
                  fix: {
                    title: `Write “${instead}”`,
                    edits: [{ ...range, text: instead }],
                    changes: ['text', 'citations'],
                  },
                }),
          })
        }
      },
    }
  },
})
export default rule
