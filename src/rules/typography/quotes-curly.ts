import type { Quotation, Text } from '../../../grammar/ast.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'

const apostrophe = regex('gu')`(?<=[${LETTER}])'(?=[${LETTER}])|(?<=s)'(?=\s)`
const directional: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '"': ['“', '”'],
  "'": ['‘', '’'],
}

const ofQuotation = (quotation: Quotation, source: string): Edit[] => {
  const [open, close] = directional[quotation.mark] ?? []
  const start = startOf(quotation)
  const end = endOf(quotation)
  if (!open || !close || source[end - 1] !== quotation.mark) return []
  return [
    { start, end: start + 1, text: open },
    { start: end - 1, end, text: close },
  ]
}

const ofApostrophes = (text: Text): Edit[] =>
  text.value.includes("'")
    ? [...text.value.matchAll(apostrophe)].map(({ index }) => {
        const start = startOf(text) + index
        return { start, end: start + 1, text: '’' }
      })
    : []

const rule: Rule = defineRule({
  id: 'quotes-curly',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'Quotation marks and apostrophes are directional: “…”, ’.',
  rationale:
    'Where a text has both, the straight ones are slips of the hand or come from another text; they ' +
    'are reported once for a document. A text that has straight ones throughout was typed so, and is ' +
    'reported on request. A straight mark that has no counterpart is left alone.',
  sources: [
    { kind: 'manual', text: 'Quotations: directional marks.', url: 'https://www.un.org/dgacm/en/node/4440' },
    {
      kind: 'surveyed',
      text: '2,226 directional, 0 straight in 296 texts of the General Assembly, sessions 78 to 80.',
    },
  ],
  profiles: { languages: ['en'] },
  options: {
    throughout: { default: false, description: 'Whether a text that has straight marks only is reported too.' },
  },
  messages: { straight: '{count} straight quotation marks and apostrophes; directional ones are expected' },
  examples: [
    {
      title: 'Straight marks throughout',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «"»Shanghai spirit" and the Organization\'s space,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      options: { throughout: true },
      problems: ['3 straight quotation marks and apostrophes; directional ones are expected'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the “Shanghai spirit” and the Organization’s space,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Directional marks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the “Shanghai spirit” and the Organization’s space,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      if (!/["']/.test(context.text)) return
      if (!context.options.throughout && !/[“”’]/.test(context.text)) return
      const edits = new Map<number, Edit>()
      for (const block of context.fact(runningText)) {
        for (const quotation of nodesOf(block, 'quotation'))
          for (const edit of ofQuotation(quotation, context.text)) edits.set(edit.start, edit)
        for (const text of nodesOf(block, 'text')) for (const edit of ofApostrophes(text)) edits.set(edit.start, edit)
      }
      const sorted = [...edits.values()].toSorted((a, b) => a.start - b.start)
      const [first] = sorted
      if (!first) return
      context.report({
        message: 'straight',
        data: { count: sorted.length },
        at: { start: first.start, end: first.end },
        fix: { title: 'Write directional marks', edits: sorted, changes: ['text'] },
      })
    },
  }),
})
export default rule
