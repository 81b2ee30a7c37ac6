import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'

const rule: Rule = defineRule({
  id: 'quotes-double',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'A quotation has double marks, a quotation within it single ones.',
  rationale: 'Marks within a quotation are left alone. The Security Council has single ones now and then.',
  sources: [
    {
      kind: 'manual',
      text: 'Quotations: directional marks, double outside, single inside.',
      url: 'https://www.un.org/dgacm/en/node/4440',
    },
    {
      kind: 'measured',
      text:
        'Texts of 2013 to 2026 of the General Assembly, the Human Rights Council and the Economic and ' +
        'Social Council: 448 double, no single ones outside them; Security Council 47 : 6.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { single: 'A quotation has double marks: “…”, not ‘…’' },
  examples: [
    {
      title: 'Single marks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «‘Shanghai spirit’»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A quotation has double marks: “…”, not ‘…’'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the “Shanghai spirit”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A quotation within a quotation',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the item entitled “The ‘Shanghai spirit’ today” and the States’ role,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    quotation: (quotation, parents) => {
      if (quotation.mark !== '‘' || parents.some(({ type }) => type === 'quotation')) return
      const start = startOf(quotation)
      const end = endOf(quotation)
      if (context.text[end - 1] !== '’') return
      // Within a quotation that was never closed; that is said by `balanced-marks`.
      const parent = parents.at(-1)
      const before = parent ? context.text.slice(startOf(parent), start) : ''
      if (before.lastIndexOf('“') > before.lastIndexOf('”')) return
      context.report({
        message: 'single',
        at: quotation,
        expected: ['“”'],
        fix: {
          title: 'Write double marks',
          edits: [
            { start, end: start + 1, text: '“' },
            { start: end - 1, end, text: '”' },
          ],
          changes: ['text'],
        },
      })
    },
  }),
})
export default rule
