import { withLatinStops } from '../../../grammar/index.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { stopIn } from '../../lint/facts/stops.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** How a note may end; quotation marks and parentheses may close after the stop. */
const closed = /[.!?…\u06d4\u3002][”“’"')\]\u300b\u300d\uff09]*$/

const rule: Rule = defineRule({
  id: 'footnote-final-stop',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'A footnote ends with a full stop.',
  rationale:
    'That holds for symbols and addresses too: `See S/2006/298, annex.`, `A/79/123.` In a text that ' +
    'was read from a printed page the end of the note has more likely been lost on the way: there it ' +
    'is a remark, and nothing is added.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124: `See A/79/807-S/2025/132.`' },
    {
      kind: 'measured',
      text: 'All of 1,354 footnotes of drafts of session 80 and texts of sessions 78 to 80 end with one.',
    },
  ],
  profiles: { since: 1996, languages: 'read' },
  options: {},
  messages: {
    stop: 'Footnote {label} has no full stop at its end',
    lost: 'Footnote {label} has no full stop: its last words may be lost',
  },
  examples: [
    {
      title: 'A symbol and a title in italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report,¹ the Treaty² and the Agenda,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/12«3»',
        '² United Nations, *Treaty Series«*»',
        '³ Resolution 70/1«;»',
      ),
      problems: [
        'Footnote 1 has no full stop at its end',
        'Footnote 2 has no full stop at its end',
        'Footnote 3 has no full stop at its end',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report,¹ the Treaty² and the Agenda,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² United Nations, *Treaty Series*.',
        '³ Resolution 70/1.',
      ),
    },
    {
      title: 'A note that ends in the middle of a word, on a printed page',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report,¹',
        '25-16704 1/2',
        '¹ See the next edition of the Law of the Se«a»',
        '\f1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '2/2 25-16704',
      ),
      problems: ['Footnote 1 has no full stop: its last words may be lost'],
    },
    {
      title: 'Full stops, one inside quotation marks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report¹ and the declaration,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² The Declaration says: “All are equal.”',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const { label, text, parts } of footnotesOf(document).notes) {
        const part = parts[parts.length - 1]
        if (!part || text === '' || closed.test(text)) continue
        const end = startOf(part) + context.slice(part).trimEnd().length
        if (end > endOf(part)) continue
        const at = { start: end - 1, end }
        if (context.fact(isExtracted)) {
          context.report({ message: 'lost', data: { label }, at, severity: 'info' })
          continue
        }
        const start = /[,;:]$/.test(withLatinStops(text)) ? end - 1 : end
        context.report({
          message: 'stop',
          data: { label },
          at,
          fix: { title: 'Write a full stop', edits: [{ start, end, text: stopIn(context, '.') }], changes: ['text'] },
        })
      }
    },
  }),
})
export default rule
