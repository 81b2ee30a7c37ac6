import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'calls-upon',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The organ calls upon States; it does not call on them.',
  rationale:
    'The Security Council writes both (`calls on` 83, `calls upon` 95 in 64 texts) and is left out. A ' +
    'meeting may be called on a day.',
  sources: [
    {
      kind: 'measured',
      text: 'General Assembly, Human Rights Council and Economic and Social Council: `calls upon` 754, `calls on` 3, in one draft (A/C.2/80/L.59).',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'On',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *«Calls on»* all States to cooperate;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“Calls on” is written “Calls upon”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Calls upon* all States to cooperate;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Upon, and other calls',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Calls upon* all States to take the calls on the hotline seriously;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'calls-upon'),
})
export default rule
