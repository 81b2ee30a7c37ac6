import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'charter-name',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The Charter is the Charter of the United Nations, later the Charter.',
  rationale: 'Titles and quotations keep what they say. The Security Council prints the short forms and is left out.',
  sources: [
    { kind: 'measured', text: '188 texts: no `UN Charter` and no `United Nations Charter` outside quotations.' },
    { kind: 'observed', text: 'A/79/L.124, PP 10.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is called the “{instead}”' },
  examples: [
    {
      title: 'Short forms',
      text: '*The General Assembly,*\n\n*Guided* by the «UN Charter» and the purposes of the «United Nations Charter»,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [
        '“UN Charter” is called the “Charter of the United Nations”',
        '“United Nations Charter” is called the “Charter of the United Nations”',
      ],
      fixed:
        '*The General Assembly,*\n\n*Guided* by the Charter of the United Nations and the purposes of the Charter of the United Nations,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'In full, short, and in a title',
      text: '*The General Assembly,*\n\n*Guided* by the Charter of the United Nations and by Articles 1 and 2 of the Charter, and recalling the report entitled “The UN Charter at eighty”,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'charter-name'),
})
export default rule
