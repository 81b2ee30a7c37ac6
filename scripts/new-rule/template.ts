/** What a new rule begins as: a whole rule that works, to be changed part by part. */

/** The source of a rule that reports “and/or”. */
export const ruleSource = (id: string, category: string): string => `import { paragraphs } from '../../lint/example.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'info',
  recommended: false,
  fix: 'suggested',
  summary: 'A clause says “and” or “or”, not both.',
  rationale: 'A reader of “and/or” must choose where the drafter should have. Quotations and names are left alone.',
  sources: [{ kind: 'knowledge', text: 'The example that a new rule begins with.' }],
  profiles: { languages: ['en'] },
  options: {},
  messages: { both: 'Say “and” or “or”, not “{found}”' },
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
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        for (const { 0: found, index } of clean.text.matchAll(/\\band\\/or\\b/g)) {
          const end = index + found.length
          const at = clean.rangeOf(index, end)
          if (isProtected(block, at.start)) continue
          context.report({
            message: 'both',
            data: { found },
            at,
            expected: ['and', 'or'],
            fix: { title: 'Write “or”', edits: rewrite(clean, index, end, 'or'), changes: ['text'] },
          })
        }
      }
    },
  }),
})
export default rule
`

/** The kind of defect that the rule must find, made in clean documents by the recall test. */
export const kindSource = (id: string): string =>
  `  { kind: '“and/or” (${id})', rule: '${id}', sites: reword(/(?<=[a-z]) and (?=[a-z])/g, ' and/or ') },\n`
