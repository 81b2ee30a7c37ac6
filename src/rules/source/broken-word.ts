import type { AnyNode } from '../../../grammar/ast.ts'
import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { fragments } from '../../lint/facts/torn.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const wordBefore = regex('u')`[${LETTER}]+$`
const wordAfter = regex('u')`^[${LOWER}]+`

const months = MONTHS.join('|')
const gluedDate = regex('gu')`\b\d{1,2}(?=(?:${months})\b)|\b[${LOWER}]{2,}(?=\d{1,2} (?:${months})\b)`
const digitBeside = /[a-z]\d|\d[A-Z]/

const rule: Rule = defineRule({
  id: 'broken-word',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Spaces stand between words, and not within them.',
  rationale:
    'Copying from a PDF file leaves `includi ng` and `14May`. A piece of up to three letters that is no word, and that makes a word of the same document with its neighbour, is taken for one. In the text layer of a PDF file itself such spaces are artefacts and are not reported unless the option asks for it.',
  sources: [
    {
      kind: 'observed',
      text: 'Text layers of A/80/L.10 (`w omen`), A/80/L.16 (`P alestinian`), A/C.2/80/L.22 (`developme nt`); in print S/RES/2677 (2023): `than15 October`.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  options: {
    textLayers: { default: false, description: 'Whether text extracted from PDF files and scans is looked at too.' },
  },
  messages: {
    broken: '“{words}” is one word: “{expected}”',
    glued: 'A space is missing after “{words}”',
  },
  examples: [
    {
      title: 'Pieces of words, and dates without their spaces',
      text: 'The General Assembly,\n\nRecalling all relevant resolutions, including its resolution 77/338 of 1 September 2023,\n\nNoting all views, «includi ng» those of the Secretary-General,\n\n1. Welcomes the report of «14»May 2025;\n\n2. Decides to convene a meeting no later «than»15 October 2025.\n',
      problems: [
        '“includi ng” is one word: “including”',
        'A space is missing after “14”',
        'A space is missing after “than”',
      ],
      fixed:
        'The General Assembly,\n\nRecalling all relevant resolutions, including its resolution 77/338 of 1 September 2023,\n\nNoting all views, including those of the Secretary-General,\n\n1. Welcomes the report of 14 May 2025;\n\n2. Decides to convene a meeting no later than 15 October 2025.\n',
    },
    {
      title: 'Short words beside each other',
      text: 'The General Assembly,\n\nRecalling into whose hands it put the matter for ever, and that all are in to win,\n\nNoting that a longer time is needed along the way for a long time,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => {
    const { channel } = context.profile
    const typed = channel === 'text' || channel === 'markdown' || channel === 'docx'
    if (!typed && !context.options.textLayers) return {}

    const reportBroken = (block: AnyNode, [start, end]: [number, number]): void => {
      const clean = context.clean(block)
      const known = (from: number, to: number): boolean =>
        context.words().has(clean.text.slice(from, to).replace(' ', '').toLowerCase())
      const before = clean.text.slice(0, start - 1).search(wordBefore)
      const after = end + 1 + (wordAfter.exec(clean.text.slice(end + 1, end + 40))?.[0].length ?? 0)
      const followed = clean.text[end] === ' ' && after > end + 1
      const [from, to, gap] =
        followed && known(start, after)
          ? [start, after, end]
          : start > 1 && before >= 0 && known(before, end)
            ? [before, end, start - 1]
            : []
      if (from === undefined || to === undefined || gap === undefined) return
      const words = clean.text.slice(from, to)
      const expected = words.replace(' ', '')
      context.report({
        message: 'broken',
        data: { words, expected },
        at: clean.rangeOf(from, to),
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: rewrite(clean, gap, gap + 1, ''), changes: ['text'] },
      })
    }
    const check = (block: AnyNode): void => {
      const clean = context.clean(block)
      for (const fragment of fragments(clean.text)) reportBroken(block, fragment)
      if (!digitBeside.test(clean.text)) return
      for (const { 0: words, index } of clean.text.matchAll(gluedDate)) {
        const at = clean.rangeOf(index, index + words.length)
        context.report({
          message: 'glued',
          data: { words },
          at,
          fix: { title: 'Add a space', edits: [{ start: at.end, end: at.end, text: ' ' }], changes: ['text'] },
        })
      }
    }
    return { preambularParagraph: check, operativeParagraph: check, subparagraph: check }
  },
})
export default rule
