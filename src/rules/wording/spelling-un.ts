import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'spelling-un',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Spelling is British, with -ize: organization, programme, labour, centre, analyse.',
  rationale:
    'Whole words are compared, so that `labor` in `collaboration` is none. Names keep their own ' +
    'spelling (`Organisation for Economic Co-operation and Development`, `Centers for Disease ' +
    'Control`), and so do quotations and titles. Words that are right in one sense and wrong in ' +
    'another (`judgment`, `licence`, `practise`) are left alone. The Security Council prints either ' +
    'form; each of its texts is held to the one that it has more of.',
  sources: [
    { kind: 'guide', text: 'Spelling, in a second-hand summary: Concise Oxford, first form, with -ize.' },
    {
      kind: 'measured',
      text:
        '181 texts of the General Assembly, the Human Rights Council and the Economic and Social Council ' +
        'since 1970: no word of the table outside names; Security Council: 262 in -ise alone in 32 texts.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'], since: 1970 },
  options: {},
  messages: { wording: '“{found}” is spelt “{instead}” in United Nations documents' },
  examples: [
    {
      title: 'British with -ise, American',
      text: paragraphs(
        '*The General Assembly,*',
        '*«Recognising»* the work of the regional «organisations» in the «labor» market,',
        '1. *Requests* the Secretary-General to «analyze» the «programs»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Recognising” is spelt “Recognizing” in United Nations documents',
        '“organisations” is spelt “organizations” in United Nations documents',
        '“labor” is spelt “labour” in United Nations documents',
        '“analyze” is spelt “analyse” in United Nations documents',
        '“programs” is spelt “programmes” in United Nations documents',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recognizing* the work of the regional organizations in the labour market,',
        '1. *Requests* the Secretary-General to analyse the programmes;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names, quotations, and verbs that never had -ize',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the collaboration with the Organisation of Islamic Cooperation and the report ' +
          'entitled “The labor program”,',
        '1. *Requests* the Secretary-General to supervise the exercise and to advise States;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  // A body that writes itself with an s is called “the Organisation” in a text that names it.
  create: (context) =>
    checkWordings(context, 'spelling-un', {
      unless: ({ found }) => found === 'Organisation' && /Organisation (?:for|of|internationale)/.test(context.text),
    }),
})
export default rule
