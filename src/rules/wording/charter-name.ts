import { paragraphs } from '../../lint/example.ts'
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
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided* by the «UN Charter» and the purposes of the «United Nations Charter»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“UN Charter” is called the “Charter of the United Nations”',
        '“United Nations Charter” is called the “Charter of the United Nations”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Guided* by the Charter of the United Nations and the purposes of the Charter of the United Nations,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'In full, short, and in a title',
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided* by the Charter of the United Nations and by Articles 1 and 2 of the Charter, and ' +
          'recalling the report entitled “The UN Charter at eighty”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'charter-name'),
})
export default rule
