import { MONTHS } from '../../../grammar/english.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { leniently } from '../shared/instead.ts'
import { reportForms, suspects, type Form } from '../shared/forms.ts'

const month = `(?:${MONTHS.join('|')})`
const year = String.raw`(?:19|20)\d\d`
const suspicious =
  /\bin \d{1,2} [A-Z]|\bon [A-Z][a-z]+ \d|\bbetween \d[^,;]{0,18} to \d|\d\/\d{1,3} (?:(?:on|from|dated) )?\d{1,2} [A-Z]/
const suspiciouslyGlued = /[a-z]\d|\d[A-Z]/

const forms: readonly Form[] = [
  { pattern: new RegExp(`\\bin \\d{1,2} ${month}\\b`, 'g'), from: /^in/, to: 'on' },
  { pattern: new RegExp(`\\bon ${month} ${year}\\b`, 'g'), from: /^on/, to: 'in' },
  {
    pattern: new RegExp(`\\bbetween \\d{1,2}(?: ${month})?(?: ${year})? to \\d{1,2} ${month}`, 'g'),
    from: / to /,
    to: ' and ',
  },
  {
    pattern: new RegExp(`(?<=\\bresolution )\\d{1,3}/\\d{1,3} (?:(?:on|from|dated) )?\\d{1,2} ${month} ${year}`, 'g'),
    from: / (?:[a-z]+ )?/,
    to: ' of ',
  },
]

/** Print loses spaces. */
const glued: readonly Form[] = [
  {
    pattern: new RegExp(`(?<![\\w/.])\\d{1,2} ?${month} ?${year}(?![\\w/])`, 'g'),
    from: /^(\d+) ?([A-Z][a-z]+) ?(\d+)$/,
    to: '$1 $2 $3',
  },
]

const rule: Rule = defineRule({
  id: 'date-phrase',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary:
    'Dates have their small word and their spaces: “on 2 May 2025”, “in May 2025”, “resolution 70/1 of 25 September 2015”.',
  rationale:
    'A day is “on”, a month “in”; a resolution is “of” its day; “between” goes with “and”, “from” with “to”. Quotations are ' +
    'left alone. The texts of the Security Council, which are edited less, have some.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,652 resolutions and drafts of 1946 to 2026: five, all of them slips (“on November 2016”, S/RES/2211; ' +
        '“31January 2021”, S/RES/2537).',
    },
    {
      kind: 'manual',
      text: 'Numbers, dates and time.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['date-format', 'date-invalid'],
  options: {},
  messages: { form: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'Small words and spaces',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution «70/1 on 25 September 2015», adopted «in 25 September» 2015,',
        '*Noting* the meetings held «between 5 to 9 May» 2025, «on May 2024» and on «3June 2023»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“70/1 on 25 September 2015” is written “70/1 of 25 September 2015”',
        '“in 25 September” is written “on 25 September”',
        '“between 5 to 9 May” is written “between 5 and 9 May”',
        '“on May 2024” is written “in May 2024”',
        '“3June 2023” is written “3 June 2023”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 70/1 of 25 September 2015, adopted on 25 September 2015,',
        '*Noting* the meetings held between 5 and 9 May 2025, in May 2024 and on 3 June 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 70/1 of 25 September 2015, and the meetings between 5 and 9 May,',
        '1. *Welcomes* the statement made on 2 May 2025 and in June 2025;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const lenient = leniently(context)
      const blocks = suspects(context, suspicious, { inNotes: false })
      reportForms(context, blocks, forms, { message: 'form', ...lenient })
      const remark = context.fact(isExtracted) ? { severity: 'info' as const } : lenient
      const joined = suspects(context, suspiciouslyGlued, { inNotes: false })
      reportForms(context, joined, glued, { message: 'form', ...remark })
    },
  }),
})
export default rule
