import { mayBeCutOff } from '../../lint/facts/terminal.ts'
import { hiddenLabels, isFirst } from '../../lint/facts/hidden-labels.ts'
import { subparagraphLists } from '../../lint/facts/lists.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { cleanText } from '../../tree/clean.ts'
import { withoutNotes } from '../../tree/negotiation.ts'

const ending = /\s?([,;.:]?)[”"’)\]]*$/

const rule: Rule = defineRule({
  id: 'chapeau-colon',
  category: 'numbering',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The words before a list of subparagraphs end with a colon.',
  rationale:
    'In a preambular paragraph too. Where the words end without any punctuation some may be lost, so ' +
    'that fix is only suggested. The Security Council also introduces lists with a semicolon.',
  sources: [
    { kind: 'observed', text: 'A/RES/62/137, paragraph 7: `… inter alia:`.' },
    {
      kind: 'measured',
      text: 'All of 107 lists of the Assembly and the Councils since 1994; in the Security Council 57 of 66.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'], since: 1994 },
  options: {},
  messages: {
    wrong: 'A list of subparagraphs is introduced by a colon, not by “{mark}”',
    missing: 'A list of subparagraphs is introduced by a colon',
  },
  examples: [
    {
      title: 'A semicolon, and nothing',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General, inter alia«;»',
        '(a) To report;',
        '(b) To convene a meeting;',
        '2. *Requests* the Board«»',
        '(a) To report;',
        '(b) To convene a meeting.',
      ),
      problems: [
        'A list of subparagraphs is introduced by a colon, not by “;”',
        'A list of subparagraphs is introduced by a colon',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General, inter alia:',
        '(a) To report;',
        '(b) To convene a meeting;',
        '2. *Requests* the Board:',
        '(a) To report;',
        '(b) To convene a meeting.',
      ),
    },
    {
      title: 'A colon, on both levels',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To provide:',
        '(i) Funds;',
        '(ii) Staff;',
        '(b) To report.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const isCouncil = context.profile.organ === 'SC'
      const hasColons = context
        .fact(subparagraphLists)
        .some(({ chapeau }) => cleanText(withoutNotes(chapeau), context.words).text.endsWith(':'))
      for (const { chapeau, reading, items } of context.fact(subparagraphLists)) {
        // A list that does not begin with its first label is read in the wrong place.
        if (reading?.ordinal !== 1) continue
        const clean = cleanText(withoutNotes(chapeau), context.words)
        const { length } = clean.text
        const mark = ending.exec(clean.text)?.[1] ?? ''
        if (length === 0 || mark === ':') continue
        // The Council sets lists in other ways too; a chapeau without any mark is a slip there only.
        if (isCouncil && (mark !== '' || !hasColons)) continue
        const start = mark ? clean.text.lastIndexOf(mark) : length
        const after = clean.offsetAt(length - 1) + 1
        const at = mark ? clean.rangeOf(start, start + 1) : { start: after, end: after }
        context.report({
          message: mark ? 'wrong' : 'missing',
          ...(isCouncil ? { severity: 'info' } : {}),
          data: { mark },
          at,
          expected: [':'],
          fix: {
            title: 'Introduce the list with a colon',
            edits: mark ? rewrite(clean, start, start + 1, ':') : [{ ...at, text: ':' }],
            changes: ['text'],
            // After `(h) …;` the label `(i)` may be a letter.
            kind: mark && !(mark === ';' && items[0]?.label === '(i)') ? 'safe' : 'suggested',
          },
        })
      }
      // Without the colon the line that begins the list is read as one of the words before it.
      for (const hidden of context.fact(hiddenLabels)) {
        if (hidden.mark === '' && isFirst(hidden))
          context.report({
            message: 'missing',
            ...(isCouncil || mayBeCutOff(hidden.block, context, undefined) ? { severity: 'info' } : {}),
            data: {},
            at: hidden.end,
            expected: [':'],
          })
      }
    },
  }),
})
export default rule
