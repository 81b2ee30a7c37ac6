import type { AnyNode } from '../../../grammar/ast.ts'
import { startOf, type Range } from '../../tree/range.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const blocks: ReadonlySet<AnyNode['type']> = new Set(['preambularParagraph', 'operativeParagraph'])
const spaces = /(?<=[a-z,;])(?: {2,}|[ \t]*\t[ \t]*)(?=[a-z])/g
/** A text with more of them is set so. */
const most = 5

const rule: Rule = defineRule({
  id: 'double-space',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'One space stands between two words.',
  rationale:
    'Two are left behind where words were taken out. Texts that were read from print or set in ' +
    'columns have more spaces for other reasons, and so has a text that has them throughout: neither is reported.',
  sources: [
    { kind: 'knowledge', text: 'Typing.' },
    {
      kind: 'measured',
      text: '131 texts that were not read from print: 14 between two words in small letters, in nine of the texts.',
    },
  ],
  profiles: { channels: ['text', 'markdown', 'docx', 'markup'], languages: 'read' },
  options: {},
  messages: { spaces: '{count} spaces stand between two words' },
  examples: [
    {
      title: 'Two',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work«  »of the Committee,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['2 spaces stand between two words'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of the Committee,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'After a full stop, at the head of a line',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work.  It goes on,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const found: Range[] = []
    return {
      text: (node, parents) => {
        if (!parents.some(({ type }) => blocks.has(type)) || !(node.value.includes('  ') || node.value.includes('\t')))
          return
        for (const { 0: gap, index } of node.value.matchAll(spaces)) {
          const start = startOf(node) + index
          found.push({ start, end: start + gap.length })
        }
      },
      'document:exit': () => {
        if (found.length > most) return
        for (const at of found) {
          context.report({
            message: 'spaces',
            data: { count: at.end - at.start },
            at,
            fix: { title: 'Leave one space', edits: [{ ...at, text: ' ' }], changes: [] },
          })
        }
      },
    }
  },
})
export default rule
