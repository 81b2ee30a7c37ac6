import { markWithSpace, spaceBefore } from '../../lint/facts/marks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { rangeOf } from '../../tree/range.ts'

const rule: Rule = defineRule({
  id: 'footnote-mark-spacing',
  category: 'footnotes',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'No space stands before the mark of a footnote.',
  rationale:
    'The space is mostly no mistake of the drafter: the text layer of United Nations PDF files has ' +
    'it. So it is a remark, and only where the text is written by hand or by a converter. Marks of ' +
    'typewritten texts (`Office 1/ and`) stand apart.',
  sources: [
    {
      kind: 'measured',
      text:
        'The text layer of issued PDF files shows the space (`Development, 1  and` in A/RES/79/332); the ' +
        'printed text does not.',
    },
    { kind: 'observed', text: 'A/79/L.124: `Organization,²`, `Nuclear Weapons³ that`.' },
  ],
  profiles: { channels: ['text', 'markdown', 'docx', 'markup'], since: 1996, languages: 'read' },
  options: {},
  messages: { space: 'There is a space before mark {label}' },
  examples: [
    {
      title: 'A space after the comma',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,« ¹» and the Addis Ababa Action Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
      ),
      problems: ['There is a space before mark 1'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹ and the Addis Ababa Action Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
      ),
    },
    {
      title: 'A mark after a word and one after a comma',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Treaty on the Non-Proliferation of Nuclear Weapons¹ that entered into force in 1970,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, *Treaty Series*, vol. 729, No. 10485.',
        '² Resolution 2373 (XXII), annex.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    footnoteReference: (mark) => {
      if (mark.recovered || context.slice(rangeOf(mark)).endsWith('/')) return
      const space = spaceBefore(mark, context)
      if (space.start === space.end || /[\n\r\f]/.test(context.slice(space))) return
      context.report({
        message: 'space',
        data: { label: mark.label },
        at: markWithSpace(mark, context),
        fix: { title: 'Remove the space', edits: [{ ...space, text: '' }] },
      })
    },
  }),
})
export default rule
