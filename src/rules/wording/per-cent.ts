import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { checkWordings } from '../shared/wording.ts'

const sign = /(?<=\d) ?%/g

const rule: Rule = defineRule({
  id: 'per-cent',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Percentages are written in figures with “per cent”, two words and no sign.',
  rationale: 'Tables in annexes, notes and quotations may have the sign and are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Numbers, dates and time.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
    { kind: 'surveyed', text: '`%` 0, `per cent` 405 in 296 texts of the General Assembly, sessions 78 to 80.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'The sign, and one word',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* that 5«%» of the population owns 40 «percent» of the land,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“%” is written “per cent”', '“percent” is written “per cent”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that 5 per cent of the population owns 40 per cent of the land,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'In a title',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report entitled “The top 1%”, and a percentage of 40 per cent,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    ...checkWordings(context, 'per-cent'),
    'document:exit': () => {
      if (!context.text.includes('%')) return
      for (const block of context.fact(runningText)) {
        if (block.type === 'paragraph' || block.type === 'footnoteDefinition') continue
        const clean = context.clean(block)
        for (const { 0: found, index } of clean.text.matchAll(sign)) {
          const end = index + found.length
          const at = clean.rangeOf(end - 1, end)
          if (isProtected(block, at.start)) continue
          context.report({
            message: 'wording',
            data: { found: '%', instead: 'per cent' },
            at,
            expected: ['per cent'],
            fix: { title: 'Write “per cent”', edits: rewrite(clean, index, end, ' per cent'), changes: ['text'] },
          })
        }
      }
    },
  }),
})
export default rule
