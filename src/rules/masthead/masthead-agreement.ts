import type { Document, PageFurniture } from '../../../grammar/ast.ts'
import { adoptionsOf, wholeDay } from '../../lint/facts/own-date.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { sessionNumber } from '../../tree/session.ts'
import { jobNumber, mastheadFields } from '../../tree/masthead.ts'
import { rangeOf, type Range } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import { dateInWords } from '../shared/dates.ts'

/** A job that is begun in the last days of a year is printed in the first weeks of the next. */
const firstWeeks = /^\d{4}-0[12]/

/** A job number where a page bears it. */
interface Job extends Range {
  number: string
  /** Its first two figures. */
  year: number
}

const jobsOf = (document: Document): Job[] =>
  [...everyNode(document, 'pageFurniture'), ...mastheadFields(document, 'number')].flatMap((node) => {
    const [number, digits, ofNairobi] = jobNumber.exec(node.value) ?? []
    return number === undefined ? [] : [{ number, year: Number(digits ?? ofNairobi), ...rangeOf(node) }]
  })

/** Symbols of other documents that head pages. */
const strangeSymbols = (document: Document): PageFurniture[] => {
  const own = comparable(document.symbol ?? '')
  return everyNode(document, 'pageFurniture').filter(
    ({ role, value }) => role === 'symbol' && own !== '' && comparable(value) !== own,
  )
}

const comparable = (symbol: string): string => symbol.replaceAll(/[\s*]|\.$/g, '')

/** The number that most pages have. */
const commonest = (jobs: readonly Job[]): Job | undefined => {
  const times = (job: Job): number => jobs.filter(({ number }) => number === job.number).length
  return jobs.toSorted((a, b) => times(b) - times(a))[0]
}

const rule: Rule = defineRule({
  id: 'masthead-agreement',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary:
    'What the head of a document says twice agrees: its year, the day of its adoption, the session of its report.',
  rationale:
    'A head that is copied from an older document keeps what was forgotten. The first two figures of a job number are ' +
    'the year of the print, that of the document unless it was begun in December and dated in January; a text is issued ' +
    'on the day of its adoption or later; the Assembly adopts on reports of the same session. A document that was ' +
    'issued anew, which its asterisk says, may have a later job number.',
  sources: [
    {
      kind: 'observed',
      text: 'A/RES/79/147: `[on the report of the Third Committee (A/79/450, para. 39)]`, 24-24133, 19 December 2024.',
    },
    {
      kind: 'measured',
      text:
        '162 mastheads of 2012 to 2025 have a job number and a date: one year in all of them. 41 adopted texts have a ' +
        'date of issue: none is before the adoption.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'] },
  restsOn: ['date', 'session'],
  options: {},
  messages: {
    page: 'This page has the job number {other}, another has {number}',
    symbol: 'This page has the symbol {other}, the document {symbol}',
    job: 'The job number {number} is of {year}, the document is dated {date}',
    issued: 'The text is dated {date}, before it was adopted on {adopted}',
    report: 'The report {symbol} is one of session {other}, the resolution is of session {session}',
  },
  examples: [
    {
      title: 'Three facts of other documents',
      text: paragraphs(
        'United Nations A/RES/79/147',
        'General Assembly',
        lines('Distr.: General', '«12 December 2024»'),
        'Seventy-ninth session',
        'Agenda item 26 (b)',
        'Resolution adopted by the General Assembly on 17 December 2024',
        '«[on the report of the Third Committee (A/78/450, para. 39)]»',
        '79/147. Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '«23-24133 (E)»',
      ),
      problems: [
        'The text is dated 12 December 2024, before it was adopted on 17 December 2024',
        'The report A/78/450 is one of session 78, the resolution is of session 79',
        'The job number 23-24133 is of 2023, the document is dated 12 December 2024',
      ],
    },
    {
      title: 'A page of another job',
      text: paragraphs(
        'United Nations A/RES/79/147',
        'General Assembly',
        lines('Distr.: General', '19 December 2024'),
        'Seventy-ninth session',
        '79/147. Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '24-24133 2/3',
        '1. *Welcomes* the report;',
        '24-24133 3/3',
        '2. *Decides* to remain seized of the matter.',
        '«23-24133 (E)»',
      ),
      problems: ['This page has the job number 23-24133, another has 24-24133'],
    },
    {
      title: 'A print begun in December; a report with addenda',
      text: paragraphs(
        'United Nations A/RES/79/248',
        'General Assembly',
        lines('Distr.: General', '6 January 2025'),
        'Seventy-ninth session',
        'Agenda item 142',
        'Resolution adopted by the General Assembly on 24 December 2024',
        '[on the report of the Fifth Committee (A/79/643/Add.1, para. 6)]',
        '79/248. Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '24-24687 (E)',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const fields = everyNode(document, 'mastheadField')
      const [adoption] = adoptionsOf(document)
      const dated = fields
        .slice(0, adoption && fields.indexOf(adoption.field))
        .find(({ role, value }) => role === 'date' && wholeDay.test(value))
      if (dated && adoption && dated.value < adoption.iso)
        context.report({
          message: 'issued',
          data: { date: dateInWords(dated.value), adopted: adoption.words },
          at: dated,
        })
      for (const field of mastheadFields(document, 'report')) {
        const [, symbol = '', other = ''] = /\b(A\/(\d+)\/\d+)/.exec(field.value) ?? []
        const { session } = document
        if (symbol && session !== undefined && sessionNumber(session) !== undefined && session !== other)
          context.report({ message: 'report', data: { symbol, other, session }, at: field })
      }
      const [strange] = strangeSymbols(document)
      if (strange)
        context.report({
          message: 'symbol',
          data: { other: strange.value, symbol: document.symbol ?? '' },
          at: strange,
        })
      const jobs = jobsOf(document)
      const main = commonest(jobs)
      if (!main) return
      for (const job of jobs)
        if (job.number !== main.number)
          context.report({ message: 'page', data: { other: job.number, number: main.number }, at: job })
      if (!dated) return
      const year = Number(dated.value.slice(0, 4))
      const ahead = ((main.year - (year % 100) + 150) % 100) - 50
      const isAnew = context.text.includes(`${document.symbol ?? ' '}*`)
      if (ahead === 0 || (ahead > 0 && isAnew) || (ahead === -1 && firstWeeks.test(dated.value))) return
      context.report({
        message: 'job',
        data: { number: main.number, year: year + ahead, date: dateInWords(dated.value) },
        at: main,
      })
    },
  }),
})
export default rule
