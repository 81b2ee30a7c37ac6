import { findAll } from '../../../grammar/index.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { markerRange, numberRange } from '../../lint/facts/numbers.ts'
import { numberedPreamble } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** Texts of before reach us as scans. */
const typedSince = 1994

/** `7, Stresses` at the head of a line: the parser takes it for words of the paragraph above. */
const hidden = /\n(?<=[;,.]\s{0,3}\n)[ \t]{0,20}(\d{1,3})[,;:][ \t]+[*_]{0,2}(?=[A-Z][a-z])/g

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
      title: 'No space after it',
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
      title: 'Two stops',
      text: paragraphs(
        'The General Assembly,',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '1. Welcomes the report;',
        '«2..» Decides to remain seized of the matter.',
      ),
      problems: ['The number of an operative paragraph is followed by a full stop: “2.”, not “2..”'],
      fixed: paragraphs(
        'The General Assembly,',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
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
      const from = startOf(paragraph)
      for (const { 0: found, 1: number = '', index } of findAll(
        context.text.slice(from, endOf(paragraph)),
        hidden,
        '\n',
      )) {
        if (Number(number) !== (paragraph.number ?? 0) + 1) continue
        const start = from + index + found.indexOf(number)
        const at = { start, end: start + number.length + 1 }
        const expected = `${number}.`
        context.report({
          message: 'form',
          data: { expected, marker: found.trim().replace(/[*_]+$/, '') },
          at,
          expected: [expected],
          fix: { title: `Write “${expected}”`, edits: [{ ...at, text: expected }], kind: 'suggested' },
        })
      }
      const digits = numberRange(paragraph, context)
      const whole = markerRange(paragraph, context)
      // That a preamble bears numbers is another mistake, of which their form is the least.
      if (!digits || !whole || paragraph.label !== undefined || context.fact(numberedPreamble).has(paragraph)) return
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
      const [more = ''] = written.endsWith('.') ? (/^\.+(?=\s)/.exec(context.text.slice(end, end + 6)) ?? []) : []
      if (more !== '') {
        const doubled = { start, end: end + more.length }
        return context.report({
          message: 'form',
          data: { expected: written, marker: written + more },
          at: doubled,
          expected: [written],
          fix: { title: `Write “${written}”`, edits: [{ ...doubled, text: written }], changes: ['text'] },
        })
      }
      if (written.endsWith('.') || stopInItalics.test(context.text.slice(digits.end, digits.end + 6))) return
      const [apart = ''] = /^\s?\./.exec(context.text.slice(end, end + 2)) ?? []
      // A scan sets the stop apart: “1 . Urges” (A/RES/42/38).
      if (apart !== '' && (!apart.startsWith(' ') || (context.profile.year ?? typedSince) < typedSince)) return
      const expected = `${paragraph.number}.`
      const form = { start, end: end + apart.length }
      context.report({
        message: 'form',
        data: { expected, marker: written + apart },
        ...(apart !== '' && context.fact(isExtracted) ? { severity: 'info' as const } : {}),
        at: form,
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: [{ ...form, text: expected }] },
      })
    },
  }),
})
export default rule
