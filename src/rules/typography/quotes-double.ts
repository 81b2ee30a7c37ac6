import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** French and German marks around some words. */
const foreign = /\u00ab[^\u00ab\u00bb]{1,300}\u00bb|\u201e[^\u201c\u201d\u201e]{1,300}[\u201c\u201d]/g
const foreignMark = /[\u00ab\u201e]/

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
  messages: {
    single: 'A quotation has double marks: “…”, not ‘…’',
    foreign: 'In English a quotation has the marks “…”, not {found}',
  },
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
      title: 'Marks of another language',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the item entitled «„Peace“»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['In English a quotation has the marks “…”, not „…“'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the item entitled “Peace”,',
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
    document: () => {
      if (!foreignMark.test(context.text)) return
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        for (const { 0: words, index } of clean.text.matchAll(foreign)) {
          const at = clean.rangeOf(index, index + words.length)
          // They may be read as a quotation; one within another is left alone.
          if (at.start > 0 && isQuoted(block, at.start - 1)) continue
          context.report({
            message: 'foreign',
            data: { found: `${words.charAt(0)}…${words.slice(-1)}` },
            at,
            expected: ['“”'],
            fix: {
              title: 'Write English marks',
              edits: [
                ...rewrite(clean, index, index + 1, '“'),
                ...rewrite(clean, index + words.length - 1, index + words.length, '”'),
              ],
              changes: ['text'],
              kind: 'suggested',
            },
          })
        }
      }
    },
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
