import { languageOf } from '../../../grammar/index.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { citations, type Citation } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Report, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { dateInWords } from '../shared/dates.ts'
import { yearsOfResolution } from '../shared/security-council-years.ts'

type Message = 'date' | 'year' | 'space'

const figures = /^(\d{1,4})(\s?)\((\d{4})\)$/

const inWords = (first: number, last?: number): string =>
  last === undefined ? `${first} or later` : first === last ? String(first) : `${first} to ${last}`

const rule: Rule = defineRule({
  id: 'sc-year',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  summary: 'The year of a Security Council resolution stands in parentheses and is the year of its date.',
  rationale:
    'Numbers ascend with the years, so that a year can be checked even where no date is given. The ' +
    'space before the parenthesis is left out in data bases and in symbols, not in running text; in a ' +
    'text that was read from a printed page it may have been lost on the way, and its absence is ' +
    'reported as a note only.',
  sources: [
    { kind: 'observed', text: '1540 (2004), 1989 (2011), 2223 (2015), 2334 (2016), 2623 (2022), 2728 (2024)' },
    {
      kind: 'measured',
      text:
        'Of about 700 citations of Security Council resolutions in 269 documents none has a year that its ' +
        'number or its date contradicts.',
    },
    { kind: 'knowledge', text: 'The first and the last resolution of most years.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    date: 'Resolution {reference} is dated {date}: the years differ',
    year: 'Resolution {number} was adopted in {years}, not in {year}',
    space: 'A space stands before the parenthesis: {instead}',
  },
  examples: [
    {
      title: 'The year of another resolution; no space',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Security Council resolutions «2623 (2021)», «2728 (2023) of 25 March 2024» and 2735«(»2024),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'Resolution 2623 was adopted in 2022, not in 2021',
        'Resolution 2728 (2023) is dated 25 March 2024: the years differ',
        'A space stands before the parenthesis: 2735 (2024)',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Security Council resolutions 2623 (2021), 2728 (2023) of 25 March 2024 and 2735 (2024),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Years that fit, a resolution that nobody has numbered yet',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its resolutions 1540 (2004), 1989 (2011) of 17 June 2011 and 2990 (2029),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = ({ node }: Citation): Report<Message> | undefined => {
      const [, number = '', space, year = ''] = figures.exec(node.reference) ?? []
      if (number === '') return undefined
      if (node.date && node.date.slice(0, 4) !== year)
        return { message: 'date', data: { reference: node.reference, date: dateInWords(node.date) }, at: node }
      const { first, last } = yearsOfResolution(Number(number))
      if (Number(year) < first || Number(year) > (last ?? Infinity)) {
        const years = inWords(first, last)
        const expected = first === last ? [`${number} (${first})`] : []
        return { message: 'year', data: { number, years, year }, at: node, ...(expected[0] ? { expected } : {}) }
      }
      const at = startOf(node) + context.slice(node).indexOf('(')
      const tight = languageOf(context.profile.language)?.wordSpace === ''
      if (space !== '' || tight || at <= startOf(node) || at >= endOf(node)) return undefined
      return {
        message: 'space',
        data: { instead: `${number} (${year})` },
        at: { start: at, end: at + 1 },
        severity: context.fact(isExtracted) ? 'info' : 'warning',
        fix: {
          title: 'Write a space',
          edits: [{ start: at, end: at, text: ' ' }],
          changes: ['text', 'citations'],
        },
      }
    }
    return {
      document: () => {
        for (const citation of context.fact(citations)) {
          if (citation.issuer !== 'SC') continue
          const report = check(citation)
          if (report) context.report(report)
        }
      },
    }
  },
})
export default rule
