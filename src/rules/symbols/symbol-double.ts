import { findAll, LETTER, regex } from '../../../grammar/index.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Symbols of two organs with a dash or a stroke, or a hyphen and spaces, between them. */
const double = regex(
  'gu',
)`(?<![${LETTER}\d/])([AES]\/\d{2,4}\/\d+)(\s?[\u2012-\u2015]\s?|[ \t]-[ \t]?|-[ \t]|\/)([AES]\/\d{2,4}\/\d+)\b`

/** What stands between them, which few texts have. */
const joint = /\d(?:\s?[\u2012-\u2015]\s?|[ \t]-[ \t]?|-[ \t]|\/)[AES]\/\d/

const rule: Rule = defineRule({
  id: 'symbol-double',
  category: 'symbols',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The two symbols of one document are joined by a hyphen: “A/79/807-S/2025/132”.',
  rationale:
    'A document that is issued for two organs bears both symbols, with a hyphen and no spaces. ' +
    'Symbols of one organ with a dash between them are a range and left alone.',
  sources: [{ kind: 'observed', text: 'A/79/L.124, note 6: `A/79/807-S/2025/132`.' }],
  profiles: {
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    languages: 'read',
  },
  options: {},
  messages: { joined: 'The symbols of one document are joined by a hyphen: {instead}' },
  examples: [
    {
      title: 'A dash, spaces',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the letters¹ and the annexes,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ See «A/79/807–S/2025/132».',
        '² See «A/79/808 - S/2025/133».',
      ),
      problems: [
        'The symbols of one document are joined by a hyphen: A/79/807-S/2025/132',
        'The symbols of one document are joined by a hyphen: A/79/808-S/2025/133',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the letters¹ and the annexes,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ See A/79/807-S/2025/132.',
        '² See A/79/808-S/2025/133.',
      ),
    },
    {
      title: 'A hyphen; two documents',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the letters,¹',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ See A/79/807-S/2025/132, A/79/1–A/79/5 and A/79/900 and S/2025/200.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const match of findAll(context.text, double, joint)) {
        const [whole, first = '', between = '', second = ''] = match
        if (first[0] === second[0]) continue
        // A space beside the hyphen is what a text layer does.
        if (between.includes('-') && context.fact(isExtracted)) continue
        const range = { start: match.index, end: match.index + whole.length }
        const instead = `${first}-${second}`
        context.report({
          message: 'joined',
          data: { instead },
          at: range,
          expected: [instead],
          fix: { title: `Write “${instead}”`, edits: [{ ...range, text: instead }], changes: ['text', 'citations'] },
        })
      }
    },
  }),
})
export default rule
