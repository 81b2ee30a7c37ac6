import type { FurnitureRole } from '../../../grammar/ast.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const names: Record<FurnitureRole, string> = {
  pageNumber: 'A page number',
  jobNumber: 'A job number',
  symbol: 'A symbol in the running header',
  runningTitle: 'A running title',
  separator: 'The rule above the footnotes',
  barcode: 'A bar code',
  notice: 'A printer’s notice',
}

const rule: Rule = defineRule({
  id: 'page-furniture',
  category: 'source',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'The text holds lines that belong to the printed page.',
  rationale:
    'Job numbers, page numbers and running titles are what an extractor leaves of a page. They are ' +
    'recognized and do no harm; who edits the text may want to take them out. Only whole lines count, ' +
    'and nothing is said of files whose pages are known.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124: `2/5 25-13823`, `25-13823`, `4/5`, `25-13823 5/5`.' },
    {
      kind: 'knowledge',
      text: 'Forms of job numbers: New York `25-13823`, Geneva `GE.24-18000`, Vienna `V.24-01234`, Nairobi `K2401234`.',
    },
  ],
  profiles: { channels: ['text', 'markdown', 'docx', 'markup'], languages: 'read' },
  options: {},
  messages: { furniture: '{what} stands in the text: “{words}”' },
  examples: [
    {
      title: 'A page number in mid-sentence',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'India: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023 on cooperation with',
        '«2/5 25-13823»',
        'regional organizations,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A page number stands in the text: “2/5 25-13823”'],
    },
    {
      title: 'A resolution and a date are no furniture',
      text: paragraphs(
        '*The General Assembly,*',
        lines('*Recalling* resolution', '70/1', 'of 25 September 2015,'),
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    pageFurniture: (furniture) => {
      // A comment was put in by whoever keeps the text.
      if (furniture.value.startsWith('<!--')) return
      context.report({
        message: 'furniture',
        data: { what: names[furniture.role], words: furniture.value.trim().replaceAll(/\s+/g, ' ') },
        at: furniture,
      })
    },
  }),
})
export default rule
