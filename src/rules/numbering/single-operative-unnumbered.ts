import { markerRange } from '../../lint/facts/numbers.ts'
import { parts } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: 'single-operative-unnumbered',
  category: 'numbering',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'A single operative paragraph is not numbered.',
  rationale:
    'There is nothing to tell it apart from. Each resolution of a document is looked at on its own. ' +
    'The Security Council has it either way. Older texts number a single paragraph now and then.',
  sources: [
    { kind: 'akn4un', text: 'Part 3: a single operative paragraph is not numbered.' },
    {
      kind: 'surveyed',
      text: 'Unnumbered in all such texts (at least 10) among 296 of the General Assembly; numbered in none.',
    },
    { kind: 'observed', text: 'S/RES/2623 (2022); numbered in 1985: ECOSOC resolution 1985/11.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'other'], stages: ['draft', 'adopted'], since: 1995 },
  options: {},
  messages: { numbered: 'The only operative paragraph is numbered; a single one bears no number' },
  examples: [
    {
      title: 'A lone paragraph with a number',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 2623 (2022) of 27 February 2022,',
        '«1. »*Decides* to remain seized of the matter.',
      ),
      problems: ['The only operative paragraph is numbered; a single one bears no number'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 2623 (2022) of 27 February 2022,',
        '*Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A lone paragraph without one',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 2623 (2022) of 27 February 2022,',
        '*Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The Security Council numbers it or not',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its previous resolutions,',
        '1. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { kind, clauses } of context.fact(parts)) {
        const [only] = clauses
        if (kind !== 'operative' || clauses.length !== 1 || only?.type !== 'operativeParagraph') continue
        if (only.number === undefined || only.label !== undefined) continue
        const marker = markerRange(only, context)
        context.report({
          message: 'numbered',
          at: marker ?? only,
          fix: { title: 'Remove the number', edits: marker ? [{ ...marker, text: '' }] : [], changes: ['numbers'] },
        })
      }
    },
  }),
})
export default rule
