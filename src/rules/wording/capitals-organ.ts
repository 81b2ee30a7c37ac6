import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'capitals-organ',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Organs have capitals: the General Assembly, the Security Council.',
  rationale:
    'Only the names of the principal organs and of the Human Rights Council are compared, and the ' +
    'name of the Organization. Words in quotations are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization in English.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    { kind: 'measured', text: '359 texts of 1946 to 2026: no name of an organ in small letters.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'Small letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of the «security council» and of the «General assembly»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“security council” is written “Security Council”',
        '“General assembly” is written “General Assembly”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of the Security Council and of the General Assembly,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Other assemblies and councils',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the general assembly of shareholders of the bank and the local security councils,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'capitals-organ'),
})
export default rule
