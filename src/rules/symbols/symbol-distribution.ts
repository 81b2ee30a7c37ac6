import type { Document } from '../../../grammar/ast.ts'
import { parseSymbolParts } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'

/** What the nature of a document says of its distribution. */
const expected: Readonly<Record<string, string>> = { L: 'Limited', RES: 'General' }

const isLimitedDraft = (kind: Document['kind'], distribution: string): boolean =>
  (kind === 'draft-resolution' || kind === 'draft-decision') && distribution === 'Limited'

const rule: Rule = defineRule({
  id: 'symbol-distribution',
  category: 'symbols',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Drafts have limited distribution and “/L.” in their symbol, adopted resolutions general distribution.',
  rationale:
    'A distribution left over from another document misleads those who print it. Drafts of the ' +
    'Security Council have no “/L.” and are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.A; Mastheads and cover pages',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/mast-cover',
    },
    {
      kind: 'measured',
      text: 'All of 119 drafts of session 80 are Limited, all of 19 adopted texts of sessions 78 to 80 General.',
    },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    draft: 'The symbol of a draft has “L.” before its number, unlike {symbol}',
    differs: 'A document with the symbol {symbol} has the distribution “{right}”, not “{value}”',
  },
  examples: [
    {
      title: 'A draft for general distribution',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('«Distr.: General»', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A document with the symbol A/79/L.124 has the distribution “Limited”, not “General”'],
    },
    {
      title: 'A draft of limited distribution',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const [field] = mastheadFields(document, 'distribution')
      const { symbol } = document
      if (!field || !symbol) return
      const nature = parseSymbolParts(symbol).parts[0]?.nature
      const [own] = mastheadFields(document, 'symbol')
      if (
        nature === undefined &&
        own &&
        /^[AE]\/(?!.*\bL\d)/.test(symbol) &&
        isLimitedDraft(document.kind, field.value)
      )
        context.report({ message: 'draft', data: { symbol, right: '', value: '' }, at: own })
      const right = expected[nature ?? '']
      if (!right || right.toLowerCase() === field.value.toLowerCase()) return
      context.report({ message: 'differs', data: { symbol, right, value: field.value }, at: field, expected: [right] })
    },
  }),
})
export default rule
