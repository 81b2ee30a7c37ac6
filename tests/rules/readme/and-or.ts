import { createLinter, defineRule, rules, type Linter, type Rule } from '../../../src/index.ts'

/** In `and/or` a reader must choose; a drafter should have. */
export const andOr: Rule = defineRule({
  id: 'and-or',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'A clause says “and” or “or”, not both.',
  rationale: 'What a paragraph asks for must be plain. Quotations are left alone: their words are those of others.',
  sources: [{ kind: 'knowledge', text: 'House rule of our mission.' }],
  profiles: { languages: ['en'], stages: ['draft', 'negotiation'] },
  options: { instead: { default: 'or', description: 'The word that the fix writes.' } },
  messages: { found: 'Say “and” or “or”, not “{words}”' },
  examples: [
    {
      title: 'Both at once',
      text: '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Invites* Governments «and/or» organizations to contribute;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['Say “and” or “or”, not “and/or”'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Invites* Governments or organizations to contribute;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'In a title that is quoted',
      text: '*The General Assembly,*\n\n*Recalling* the report entitled “Loss and/or damage”,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => ({
    text: (node, parents) => {
      if (parents.some(({ type }) => type === 'quotation')) return
      if (!parents.some(({ type }) => type === 'preambularParagraph' || type === 'operativeParagraph')) return
      for (const { 0: words, index } of node.value.matchAll(/\band\/or\b/g)) {
        const start = (node.position.start.offset ?? 0) + index
        const at = { start, end: start + words.length }
        context.report({
          message: 'found',
          data: { words },
          at,
          expected: ['and', 'or'],
          fix: {
            title: `Write “${context.options.instead}”`,
            edits: [{ ...at, text: context.options.instead }],
            changes: ['text'],
          },
        })
      }
    },
  }),
})

/** Our own linter: every rule of resolint, and ours. */
export const linter: Linter = createLinter({ rules: [...rules, andOr] })
