import { MONTHS, monthNumber } from '../../../grammar/english.ts'
import { findAll } from '../../../grammar/index.ts'
import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const month = `(${MONTHS.join('|')})`
const day = String.raw`(\d{1,2})`

/** `25 to 23 May 2024`, `30 May to 2 June 2024`, `28 December 2024 to 3 January 2025` */
const period = new RegExp(
  String.raw`\b${day}(?: ${month}(?: (\d{4}))?)?(?: to |[–-])${day} ${month}(?: (\d{4}))?\b`,
  'g',
)
const year = String.raw`((?:19|20)\d\d)`
/**
 * Two years of our time: `2020–2030`, `between 2019 and 2024`; pages and numbers of documents have other words before them,
 * numbers of things other words after them.
 */
const years = new RegExp(
  String.raw`(?<!(?:pages?|pp\.|Nos?\.|paras?\.|resolutions?|decisions?) |[\d/.–-])\b${year}[–-]${year}\b(?![/\d])` +
    String.raw`|\b(?:between|from|period) ${year} (?:and|to) ${year}\b(?![,/.]\d| (?!(?:and|in|to|by|on|of)\b)[a-z])`,
  'g',
)
/**
 * A year that follows a month or a preposition of time and lies beyond any plan; round ones are amounts or the ends of
 * centuries: “reduce by 1000”, “by 2100”.
 */
const farYear = new RegExp(
  String.raw`(?<=\b(?:${MONTHS.join('|')}|in|by|since|until|of the year) )(?!\d\d00)(?:2[1-9]\d\d|1[0-7]\d\d|3\d\d\d)\b(?![/,.]\d| (?:[a-z]+s\b|\())`,
  'g',
)

const rule: Rule = defineRule({
  id: 'date-order',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Periods begin before they end, and years are those of this time.',
  rationale:
    '`From 25 to 23 May` and `2030–2020` run backwards; a year after 2100 or one of four figures that ' +
    'no century has is a slip (`2105` for `2015`). Numbers that are no years are left alone: only ' +
    'those with a month, a dash between two, or “in” and “by” before them are read as years.',
  sources: [
    { kind: 'knowledge', text: 'The calendar.' },
    {
      kind: 'measured',
      text: '359 texts of 1946 to 2026: one, `24 December 2107` (A/RES/74/258), a mistake of the published text.',
    },
  ],
  yieldsTo: ['resolution-session-date'],
  profiles: { languages: ['en'] },
  options: {},
  messages: { backwards: '“{found}” runs backwards', year: 'The year {year} is meant?' },
  examples: [
    {
      title: 'Backwards, and far away',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting held from «25 to 23 May 2024», the plan for «2030–2020» and the work done «between 2024 and 2019»,',
        '1. *Decides* to review the plan in May «2105»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“25 to 23 May 2024” runs backwards',
        '“2030–2020” runs backwards',
        '“between 2024 and 2019” runs backwards',
        'The year 2105 is meant?',
      ],
    },
    {
      title: 'Right periods, numbers, targets for later',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meetings held from 23 to 25 May and from 30 May to 2 June 2024, the plan for ' +
          '2020–2030, pages 2030–2010, resolution 2105 (XX), what was done between 2019 and 2024, and from 2050 to 2030 ships,',
        '1. *Decides* to review the plan from 28 December 2024 to 3 January 2025 and by 2063 and by 2100, and to reduce the number of ' +
          'posts by 1000;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        const { clean, figures } = context.fact(documentWords).of(block)
        if (!figures) continue
        const report = (message: 'backwards' | 'year', index: number, found: string): void => {
          const at = clean.rangeOf(index, index + found.length)
          if (!isQuoted(block, at.start)) context.report({ message, data: { found, year: found }, at })
        }
        for (const { 0: found, 1: from, 2: fromMonth, 3: fromYear, 4: to, 5: toMonth, 6: toYear, index } of findAll(
          clean.text,
          period,
          /(?: to |[–-])\d{1,2} [A-Z]/,
        )) {
          const ofEnd = Number(toYear ?? fromYear ?? '0')
          const key = (y: number, month: string, day: string): number =>
            y * 400 + (monthNumber(month) ?? 0) * 32 + Number(day)
          const first = key(fromYear === undefined ? ofEnd : Number(fromYear), fromMonth ?? toMonth ?? '', from ?? '')
          const last = key(ofEnd, toMonth ?? '', to ?? '')
          const overNewYear = fromYear === undefined && fromMonth !== undefined && toYear === undefined
          if (first > last && !overNewYear) report('backwards', index, found)
        }
        for (const { 0: found, 1: from, 2: to, 3: start, 4: end, index } of findAll(
          clean.text,
          years,
          /\d(?:[–-]| and | to )\d/,
        ))
          if (Number(from ?? start) > Number(to ?? end)) report('backwards', index, found)
        for (const { 0: found, index } of findAll(clean.text, farYear, /(?<=[a-z] )(?:2[1-9]|1[0-7]|3\d)\d\d\b/))
          report('year', index, found)
      }
    },
  }),
})
export default rule
