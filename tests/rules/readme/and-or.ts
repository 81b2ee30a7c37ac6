import {
  createLinter,
  defineRule,
  isProtected,
  paragraphs,
  rewrite,
  rules,
  runningText,
  type Linter,
  type Rule,
} from '../../../src/index.ts'

/** In `and/or` a reader must choose; a drafter should have. */
export const andOr: Rule = defineRule({
  id: 'and-or',
  category: 'custom',
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
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Invites* Governments «and/or» organizations to contribute;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['Say “and” or “or”, not “and/or”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Invites* Governments or organizations to contribute;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'In a title that is quoted',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report entitled “Loss and/or damage”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const { instead } = context.options
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        for (const { 0: words, index } of clean.text.matchAll(/\band\/or\b/g)) {
          const at = clean.rangeOf(index, index + words.length)
          if (isProtected(block, at.start)) continue
          context.report({
            message: 'found',
            data: { words },
            at,
            expected: ['and', 'or'],
            fix: {
              title: `Write “${instead}”`,
              edits: rewrite(clean, index, index + words.length, instead),
              changes: ['text'],
            },
          })
        }
      }
    },
  }),
})

/** Our own linter: every rule of resolint, and ours. */
export const linter: Linter = createLinter({ rules: [...rules, andOr] })
