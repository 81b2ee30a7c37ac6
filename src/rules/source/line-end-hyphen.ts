import type { AnyNode } from '../../../grammar/ast.ts'
import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'
import { startOf } from '../../tree/range.ts'

/** A word that a hyphen divides over a line break; not `short- and long-term`. */
const divided = regex('gu')`(?<![${LETTER}-])([${LETTER}]{2,})-[ \t]*\r?\n[ \t]*(?!(?:and|or|to)\b)([${LOWER}]+)`

const rule: Rule = defineRule({
  id: 'line-end-hyphen',
  category: 'source',
  severity: 'info',
  recommended: false,
  fix: 'safe',
  summary: 'A hyphen at the end of a line belongs to its word.',
  rationale:
    'Typesetters divide words at line ends. Where the document itself writes the word without a ' +
    'hyphen elsewhere, the hyphen is the typesetter’s; clean texts leave it out. Where it does not, ' +
    'the hyphen may be the word’s own (`open-ended`), and nothing is said.',
  sources: [
    { kind: 'observed', text: 'A/72/L.18 and A/RES/ES-11/1 as extracted: `Open-` / `ended`, `twenty-` / `seventh`.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { divided: '“{expected}” is divided at the end of a line' },
  examples: [
    {
      title: 'A word that stands elsewhere without a hyphen',
      text: paragraphs(
        'The General Assembly,',
        lines(
          'Recalling its resolution 77/338 of 1 September 2023 on cooperation, and noting that «coopera-',
          'tion» is open-',
          'ended,',
        ),
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['“cooperation” is divided at the end of a line'],
      fixed: paragraphs(
        'The General Assembly,',
        lines(
          'Recalling its resolution 77/338 of 1 September 2023 on cooperation, and noting that cooperation is open-',
          'ended,',
        ),
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'A hanging hyphen',
      text: paragraphs(
        'The General Assembly,',
        lines('Recalling its resolution 77/338 of 1 September 2023 on medium-', 'and long-term measures,'),
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (block: AnyNode): void => {
      for (const text of nodesOf(block, 'text')) {
        if (!text.value.includes('-')) continue
        for (const { 0: whole, 1: head = '', 2: tail = '', index } of text.value.matchAll(divided)) {
          const expected = head + tail
          if (!context.words().has(expected.toLowerCase())) continue
          const start = startOf(text) + index
          const at = { start, end: start + whole.length }
          context.report({
            message: 'divided',
            data: { expected },
            at,
            expected: [expected],
            fix: { title: `Write “${expected}”`, edits: [{ ...at, text: expected }] },
          })
        }
      }
    }
    return { preambularParagraph: check, operativeParagraph: check }
  },
})
export default rule
