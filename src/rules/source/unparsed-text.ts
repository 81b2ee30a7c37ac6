import { defineRule, type Rule } from '../../lint/rule.ts'

/** Longer excerpts say no more. */
const excerptLength = 40

const rule: Rule = defineRule({
  id: 'unparsed-text',
  category: 'source',
  severity: 'info',
  recommended: true,
  fix: 'none',
  summary: 'The source is a resolution, and every line of it has a place in the document.',
  rationale:
    'What the grammar could not place is kept but belongs to no paragraph: rules do not see it, and it is missing from the outline. It is mostly debris of an extraction. Where nothing of a resolution was found at all, a warning says so: the silence of the other rules means nothing then.',
  sources: [{ kind: 'knowledge', text: 'A statement about the parser, not a convention of drafting.' }],
  profiles: {},
  options: {},
  messages: {
    unparsed: 'This text has no place in the document: “{words}”',
    unknown: 'No resolution was recognized in this text. {reason}',
  },
  examples: [
    {
      title: 'No resolution',
      text: '«Minutes of the meeting»\n\nThe meeting was called to order at 10 a.m.\n',
      problems: [
        'No resolution was recognized in this text. No organ line (such as “The General Assembly,”) and no clauses were found.',
      ],
    },
    {
      title: 'A document without debris',
      text: '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      if (document.kind !== 'unknown' || document.children.length === 0) return
      const start = context.text.search(/\S/)
      const line = /^.*/.exec(context.text.slice(start))?.[0] ?? ''
      context.report({
        message: 'unknown',
        data: { reason: document.reason ?? '' },
        at: { start, end: start + line.trimEnd().length },
        place: 'document',
        severity: 'warning',
      })
    },
    unparsed: (node) => {
      const words = node.value.trim().replaceAll(/\s+/g, ' ')
      if (words === '') return
      context.report({
        message: 'unparsed',
        data: { words: words.length > excerptLength ? `${words.slice(0, excerptLength - 1)}…` : words },
        at: node,
      })
    },
  }),
})
export default rule
