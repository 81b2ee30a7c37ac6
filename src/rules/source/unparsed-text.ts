import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Longer excerpts say no more. */
const excerptLength = 40

const rule: Rule = defineRule({
  id: 'unparsed-text',
  category: 'source',
  severity: 'info',
  recommended: true,
  fix: 'none',
  summary: 'Every line of the source has a place in the document.',
  rationale:
    'What the grammar could not place is kept but belongs to no paragraph: rules do not see it, and ' +
    'it is missing from the outline. It is mostly debris of an extraction. Lines without a word ' +
    '(`---`, a number of a page) are not worth a remark, and where nothing of a resolution was found ' +
    'at all another rule says so, once.',
  sources: [{ kind: 'knowledge', text: 'A statement about the parser, not a convention of drafting.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    unparsed: 'This text has no place in the document: “{words}”',
  },
  examples: [
    {
      title: 'A remark of the publisher after the end',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        lines('46th plenary meeting', '3 December 2024'),
        '«The President later appointed five members of the Commission»',
      ),
      problems: ['This text has no place in the document: “The President later appointed five memb…”'],
    },
    {
      title: 'A document without debris',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    unparsed: (node) => {
      const words = node.value.trim().replaceAll(/\s+/g, ' ')
      if (!/\p{L}{2}/u.test(words)) return
      context.report({
        message: 'unparsed',
        data: { words: words.length > excerptLength ? `${words.slice(0, excerptLength - 1)}…` : words },
        at: node,
      })
    },
  }),
})
export default rule
