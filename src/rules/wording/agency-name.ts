import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'agency-name',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Agencies, funds and programmes have the names that they were given.',
  rationale:
    'The list is closed: names that are often written wrongly, each with the right one. An agency ' +
    'keeps its own spelling (`World Health Organization`, `International Labour Organization`), and ' +
    '“for”, “of” and “on” in names are not exchanged.',
  sources: [
    { kind: 'knowledge', text: 'The names are those of the constituent instruments.' },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none of the wrong forms.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  options: {},
  messages: { wording: 'The name is “{instead}”, not “{found}”' },
  examples: [
    {
      title: 'Names that are nearly right',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the work of the «International Labor Organization» and of the «United Nations ' +
          'Environmental Programme»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The name is “International Labour Organization”, not “International Labor Organization”',
        'The name is “United Nations Environment Programme”, not “United Nations Environmental Programme”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the work of the International Labour Organization and of the United Nations Environment Programme,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The right names, and other bodies',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the work of the World Health Organization, the Organisation for Economic Co-operation ' +
          'and Development and national environmental programmes,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'agency-name'),
})
export default rule
