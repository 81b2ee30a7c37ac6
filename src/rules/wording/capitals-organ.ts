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
    'Only the names of the principal organs and of the Human Rights Council are compared, and the name of the Organization. Words in quotations are left alone.',
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
      text: '*The General Assembly,*\n\n*Recalling* the work of the «security council» and of the «General assembly»,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [
        '“security council” is written “Security Council”',
        '“General assembly” is written “General Assembly”',
      ],
      fixed:
        '*The General Assembly,*\n\n*Recalling* the work of the Security Council and of the General Assembly,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'Other assemblies and councils',
      text: '*The General Assembly,*\n\n*Recalling* the general assembly of shareholders of the bank and the local security councils,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'capitals-organ'),
})
export default rule
