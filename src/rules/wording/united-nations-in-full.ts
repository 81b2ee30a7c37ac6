import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'united-nations-in-full',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The United Nations, its organs and its Goals are written in full.',
  rationale:
    'Names of entities that have the letters in them stay (`UN-Women`, `UN-Habitat`, `UN80`), and so ' +
    'do quotations, titles and symbols. The fix is only suggested, because an article may be wanted. ' +
    'The Security Council abbreviates and is left out. “SDGs” stands in issued resolutions too, and is only remarked on.',
  sources: [
    {
      kind: 'manual',
      text:
        'Abbreviations and acronyms: “United Nations” is never abbreviated in English; abbreviations ' +
        'should not be used in resolutions of the General Assembly at all.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
    {
      kind: 'measured',
      text: '170 texts of 2013 to 2026: none outside names; “SDGs” and “SDG” in 10 of 296 texts of sessions 78 to 80.',
    },
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
        '1. *Requests* the «UNSC», the «ECOSOC», «NGOs» and the «UNSG» to act on the «SDGs»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“UN” is written in full: “United Nations”',
        '“UNSC” is written in full: “Security Council”',
        '“ECOSOC” is written in full: “Economic and Social Council”',
        '“NGOs” is written in full: “non-governmental organizations”',
        '“UNSG” is written in full: “Secretary-General”',
        '“SDGs” is written in full: “Sustainable Development Goals”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the role of the United Nations,',
        '1. *Requests* the Security Council, the Economic and Social Council, non-governmental organizations and the Secretary-General to act on the Sustainable Development Goals;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names and titles',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of UN-Women and of the UN Chronicle, document A/HRC/46/1, the report entitled “A new UN” and the theme “Science for the SDGs”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'united-nations-in-full'),
})
export default rule
