import { daysInMonth } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { dateInWords } from '../shared/dates.ts'

/** A day as a masthead has it, without looking whether its month has it. */
const day = /^(\d{4})-(\d\d)-(\d\d)$/

const rule: Rule = defineRule({
  id: 'date-invalid',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A date exists in the calendar.',
  rationale: 'No 31 June, no 29 February in a common year. Often a digit was misread by a scanner.',
  sources: [{ kind: 'measured', text: 'None in 269 documents.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: { invalid: 'There is no {date}' },
  examples: [
    {
      title: 'Days that no month has',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of «31 November 2004» and the summit held on «29 February 2023»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['There is no 31 November 2004', 'There is no 29 February 2023'],
    },
    {
      title: 'The date of the document itself',
      text: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '«31 November 2025»'),
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['There is no 31 November 2025'],
    },
    {
      title: 'A leap year; a month without a day',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the summit held on 29 February 2024 and the conference of June 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    dateText: (node) => {
      if (!node.invalid) return
      const date = context.slice(node).replaceAll(/\s+/g, ' ')
      context.report({ message: 'invalid', data: { date }, at: node })
    },
    mastheadField: (field) => {
      const match = field.role === 'date' ? day.exec(field.value) : null
      if (!match || Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2]))) return
      context.report({ message: 'invalid', data: { date: dateInWords(field.value) }, at: field })
    },
  }),
})
export default rule
