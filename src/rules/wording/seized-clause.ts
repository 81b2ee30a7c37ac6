import { parts } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { toText } from '../../tree/text.ts'

const rule: Rule = defineRule({
  id: 'seized-clause',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'The Security Council’s last paragraph decides to remain seized of the matter.',
  rationale:
    'Nearly every text on a situation ends so; admissions of Members, appointments and procedural ' +
    'texts do not, and so the rule is only for those who ask for it.',
  sources: [
    { kind: 'observed', text: 'S/RES/2728 (2024); not in S/RES/2623 (2022).' },
    { kind: 'surveyed', text: '347 hits in 2,829 texts, nearly always in the last paragraph.' },
  ],
  profiles: { organs: ['SC'], languages: ['en'] },
  options: {},
  messages: { missing: 'The last paragraph does not decide to remain (actively) seized of the matter' },
  examples: [
    {
      title: 'Another last paragraph',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its resolution 2728 (2024) of 25 March 2024,',
        '1. *Demands* an immediate ceasefire;',
        '«2. *Requests* the Secretary-General to report.»',
      ),
      problems: ['The last paragraph does not decide to remain (actively) seized of the matter'],
    },
    {
      title: 'Seized of the matter',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its resolution 2728 (2024) of 25 March 2024,',
        '1. *Demands* an immediate ceasefire;',
        '2. *Decides* to remain actively seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const { kind, clauses } of context.fact(parts)) {
        const last = clauses.at(-1)
        if (kind === 'operative' && last && !/\bseized of (?:the|this) matter\b/.test(toText(last, document)))
          context.report({ message: 'missing', at: last })
      }
    },
  }),
})
export default rule
