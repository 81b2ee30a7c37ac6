import { isExtracted } from '../../lint/facts/blocks.ts'
import { markWithSpace } from '../../lint/facts/marks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { LETTER, matchAt, regex, SUPERSCRIPT } from '../../../grammar/index.ts'

/** A full stop inside a number or an abbreviation does not count. */
const punctuation = regex('uy')`[,;:]?[”"’]*[,;:.]?(?![${LETTER}\d])`
/** Whether the letters on both sides are one word: `sessi¹on,`. */
const isInside = (before: string, behind: string): boolean =>
  /[a-z]{3}$/.test(before) && /^[a-z]{1,2}(?:[a-z]|[ ,.;]|$)/.test(behind)
const separates = regex()`^,(?=[\s^]*[${SUPERSCRIPT}^])`

const rule: Rule = defineRule({
  id: 'footnote-mark-position',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The mark of a footnote stands after the punctuation.',
  rationale:
    'In English the mark follows a comma, semicolon, colon, full stop or closing quotation mark. It ' +
    'stands after a word where it belongs to that word only and no punctuation follows. French and ' +
    'Spanish set it before; a mark inside parentheses belongs to what they hold.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes IX.B',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/footnotes/footnotes_chap_09.htm',
    },
    {
      kind: 'surveyed',
      text:
        'In 282 General Assembly texts marks stand after a comma 2,279 times, after a semicolon 479, a ' +
        'full stop 84, a closing quotation mark 16, a word 930. Of 1,355 marks of drafts of session 80 ' +
        'and texts of sessions 78 to 80 one stands before a comma (A/C.3/80/L.29).',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    before: 'Mark {label} stands before “{sign}”; it comes after',
    inside: 'Mark {label} stands inside a word',
  },
  examples: [
    {
      title: 'Before a comma and before a closing quotation mark',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Charter of the Organization«²,» and the “Shanghai spirit«³”,»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '² United Nations, *Treaty Series*, vol. 2896, No. 50518.',
        '³ Resolution 70/1.',
      ),
      problems: ['Mark 2 stands before “,”; it comes after', 'Mark 3 stands before “”,”; it comes after'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Charter of the Organization,² and the “Shanghai spirit”,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '² United Nations, *Treaty Series*, vol. 2896, No. 50518.',
        '³ Resolution 70/1.',
      ),
    },
    {
      title: 'Inside a word',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Charter of the Organizati«²»on, and the Treaty,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '² United Nations, *Treaty Series*, vol. 2896, No. 50518.',
      ),
      problems: ['Mark 2 stands inside a word'],
    },
    {
      title: 'After the comma, after a word, two marks, inside parentheses',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Charter,¹ the Treaty² that entered into force, the reports,³,⁴ and the Agenda ' +
          '(see the annex⁵),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/1.',
        '² A/79/2.',
        '³ A/79/3.',
        '⁴ A/79/4.',
        '⁵ A/79/5.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    footnoteReference: (mark, parents) => {
      if (mark.recovered || !/^\d+$/.test(mark.label)) return
      if (parents.some(({ type }) => type === 'masthead' || type === 'proposal' || type === 'footnoteDefinition'))
        return
      const end = endOf(mark)
      const start = startOf(mark)
      if (isInside(context.text.slice(start - 3, start), context.text.slice(end, end + 3))) {
        context.report({
          message: 'inside',
          data: { label: mark.label },
          at: mark,
          // Print loses the space behind a mark.
          ...(context.fact(isExtracted) ? { severity: 'info' } : {}),
        })
        return
      }
      const sign = matchAt(punctuation, context.text, end)?.[0]
      if (!sign || separates.test(context.text.slice(end, end + 4))) return
      const whole = markWithSpace(mark, context)
      // After punctuation the mark is where it belongs; what follows it is one sign too many.
      if (/[,;:.]/.test(context.text[whole.start - 1] ?? '')) return
      const range = { start: whole.start, end: end + sign.length }
      context.report({
        message: 'before',
        data: { label: mark.label, sign },
        at: range,
        fix: {
          title: `Move the mark after “${sign}”`,
          edits: [{ ...range, text: sign + context.slice(mark).trim() }],
        },
      })
    },
  }),
})
export default rule
