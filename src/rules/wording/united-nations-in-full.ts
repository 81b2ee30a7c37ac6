import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'united-nations-in-full',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The United Nations and its principal organs are written in full.',
  rationale:
    'Names of entities that have the letters in them stay (`UN-Women`, `UN-Habitat`, `UN80`), and so ' +
    'do quotations, titles and symbols. The fix is only suggested, because an article may be wanted. ' +
    'The Security Council abbreviates and is left out.',
  sources: [
    {
      kind: 'manual',
      text:
        'Abbreviations and acronyms: “United Nations” is never abbreviated in English; abbreviations ' +
        'should not be used in resolutions of the General Assembly at all.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
    { kind: 'measured', text: '170 texts of 2013 to 2026: none outside names.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is written in full: “{instead}”' },
  examples: [
    {
      title: 'Letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the role of the «UN»,',
        '1. *Requests* the «UNSC» to act;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“UN” is written in full: “United Nations”', '“UNSC” is written in full: “Security Council”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the role of the United Nations,',
        '1. *Requests* the Security Council to act;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names and titles',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of UN-Women and the report entitled “A new UN”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'united-nations-in-full'),
})
export default rule
