import { isExtracted } from '../../lint/facts/blocks.ts'
import { markerRange, numberRange } from '../../lint/facts/numbers.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** `9*. Calls upon*`: the markup begins before the stop. */
const stopInItalics = /^\s?[*_]{1,2}\s?\./

const rule: Rule = defineRule({
  id: 'operative-number-form',
  category: 'numbering',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The number of an operative paragraph is followed by a full stop.',
  rationale:
    'Not by a parenthesis, which belongs to subparagraphs; and a space parts it from the words. A list mark of Markdown before the number ' +
    'and a backslash in it are no part of it.',
  sources: [
    {
      kind: 'manual',
      text: 'Paragraphs and subparagraphs: paragraphs are numbered 1., 2., 3.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
    },
    { kind: 'observed', text: 'Issued all the same: `25 Condemns …` and `26 Affirms …` in A/C.3/80/L.2.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    form: 'The number of an operative paragraph is followed by a full stop: “{expected}”, not “{marker}”',
    glued: 'A space follows the number of a paragraph: “{expected}”',
  },
  examples: [
    {
      title: 'A parenthesis, and nothing',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«1)» *Welcomes* the report;',
        '«2» *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The number of an operative paragraph is followed by a full stop: “1.”, not “1)”',
        'The number of an operative paragraph is followed by a full stop: “2.”, not “2”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'No space behind it',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '«2.»*Decides* to remain seized of the matter.',
      ),
      problems: ['A space follows the number of a paragraph: “2.”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Marks of Markdown',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '- 1. *Welcomes* the report;',
        '2\\. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    operativeParagraph: (paragraph) => {
      const digits = numberRange(paragraph, context)
      const whole = markerRange(paragraph, context)
      if (!digits || !whole || paragraph.label !== undefined) return
      const start = context.text[digits.start - 1] === '(' ? digits.start - 1 : digits.start
      const written = context.text.slice(start, whole.end).trimEnd()
      const end = start + written.length
      const at = { start, end }
      if (written.endsWith('.') && end === whole.end && /^[*_]{0,2}[A-Z]/.test(context.text.slice(end, end + 3)))
        return context.report({
          message: 'glued',
          data: { expected: written },
          at,
          ...(context.fact(isExtracted) ? { severity: 'info' } : {}),
          fix: { title: 'Add a space', edits: [{ start: end, end, text: ' ' }] },
        })
      if (written.endsWith('.') || stopInItalics.test(context.text.slice(digits.end, digits.end + 6))) return
      // A scan sets the stop apart: “1 . Urges” (A/RES/42/38).
      if (/^\s?\./.test(context.text.slice(end, end + 2))) return
      const expected = `${paragraph.number}.`
      context.report({
        message: 'form',
        data: { expected, marker: written },
        at,
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: [{ ...at, text: expected }] },
      })
    },
  }),
})
export default rule
