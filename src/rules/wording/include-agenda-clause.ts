import { parts } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { toText } from '../../tree/text.ts'

const nextTime =
  /\bprovisional agenda of its\b|\bconsideration of (?:the|this) (?:question|item|matter|issue)\b|\bseized of the (?:matter|issue|question)\b|\bat its \S+ session\b/

const rule: Rule = defineRule({
  id: 'include-agenda-clause',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'The General Assembly’s last paragraph says when the matter is taken up again.',
  rationale:
    '`Decides to include in the provisional agenda of its eighty-first session …` puts the item on ' +
    'the agenda. Texts that are done with the matter have no such paragraph, and so the rule is only ' +
    'for those who ask for it.',
  sources: [{ kind: 'observed', text: 'A/79/L.124, OP 5; A/RES/57/97.' }],
  profiles: { organs: ['GA'], languages: ['en'] },
  options: {},
  messages: { missing: 'The last paragraph does not say at which session the matter is taken up again' },
  examples: [
    {
      title: 'Nothing for a later session',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '«2. *Invites* all States to observe the Day.»',
      ),
      problems: ['The last paragraph does not say at which session the matter is taken up again'],
    },
    {
      title: 'An item for the agenda',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to include in the provisional agenda of its eighty-first session the item entitled ' +
          '“Cooperation”.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const { kind, clauses } of context.fact(parts)) {
        const last = clauses.at(-1)
        if (kind === 'operative' && last && !nextTime.test(toText(last, document)))
          context.report({ message: 'missing', at: last })
      }
    },
  }),
})
export default rule
