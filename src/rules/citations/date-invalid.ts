import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

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
  }),
})
export default rule
