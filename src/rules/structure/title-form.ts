import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import type { Range } from '../../tree/range.ts'

const rule: Rule = defineRule({
  id: 'title-form',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A title begins with a capital and ends without a full stop.',
  rationale:
    'A title is a heading, not a sentence. In print the beginning may stand on another line, and is not looked at; ' +
    'abbreviations keep their stop.',
  sources: [
    {
      kind: 'manual',
      text: 'Headings and subheadings: no full stop at the end.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/headings',
    },
    { kind: 'observed', text: 'A/79/L.124: a title in sentence case, without a stop.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'], since: 1994 },
  options: {},
  messages: {
    stop: 'No full stop ends a title',
    first: 'A title begins with a capital',
  },
  examples: [
    {
      title: 'A full stop, and a small letter',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        'Belgium, Chad and Malta: draft resolution',
        '«t»he rights of the child in towns«.»',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A title begins with a capital', 'No full stop ends a title'],
    },
    {
      title: 'A stop that belongs to a word',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        'Belgium, Chad and Malta: draft resolution',
        'Cooperation with the publishers Smith et al.',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    title: (title) => {
      const clean = context.clean(title)
      const text = clean.text.trimEnd()
      const at = (start: number, end: number): Range => clean.rangeOf(start, end)
      const lead = /^(?:\d+\/\d+\.? )?/.exec(text)?.[0].length ?? 0
      if (/[a-z]/.test(text.charAt(lead)) && !context.fact(isExtracted))
        context.report({ message: 'first', at: at(lead, lead + 1) })
      if (/[a-z)]\.$/.test(text) && !/\b(?:etc|al|[A-Z])\.$/.test(text))
        context.report({ message: 'stop', at: at(text.length - 1, text.length) })
    },
  }),
})
export default rule
