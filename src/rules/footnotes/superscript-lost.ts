import { writeMark } from '../../../grammar/index.ts'
import { markWithSpace } from '../../lint/facts/marks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { footnotesOf, type Reference } from '../../tree/footnotes.ts'

const replacement = ({ node, label }: Reference, lintable: Lintable): Edit => ({
  ...markWithSpace(node, lintable),
  text: writeMark(label),
})

const rule: Rule = defineRule({
  id: 'superscript-lost',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Marks of footnotes are superscripts, not plain digits.',
  rationale:
    'A plain digit in the sentence reads as a number. It is taken for a mark only where a footnote ' +
    'lacks one and the neighbouring marks leave exactly this place. Where no mark of the document is ' +
    'a superscript the channel has lost them all: one finding. Channels that never have superscripts ' +
    'are left alone.',
  sources: [
    {
      kind: 'observed',
      text: 'A/79/L.124 in extracted form: `the League of Arab States, 8 as well as`; A/RES/79/332 has `States,⁸ as`.',
    },
  ],
  profiles: { channels: ['text', 'markdown', 'docx', 'markup', 'pdf'], since: 1996, languages: 'read' },
  restsOn: ['notes'],
  options: {},
  messages: {
    lost: '“{digit}” is mark {label}: it has lost its superscript',
    all: '{marks} have lost their superscripts',
  },
  examples: [
    {
      title: 'A mark among others',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recognizing* the role of the League of Arab States,« 2» as well as of the African Union,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
        '³ Resolution 60/288.',
      ),
      problems: ['“2” is mark 2: it has lost its superscript'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recognizing* the role of the League of Arab States,² as well as of the African Union,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
        '³ Resolution 60/288.',
      ),
    },
    {
      title: 'All marks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,«1»',
        '*Recognizing* the role of the League of Arab States,2 as well as of the African Union,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
      ),
      problems: ['Both marks have lost their superscripts'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recognizing* the role of the League of Arab States,² as well as of the African Union,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
      ),
    },
    {
      title: 'Superscripts',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '1. *Welcomes* the 8 reports;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const { references: marks, notes } = footnotesOf(document)
      const lost = marks.filter((mark) => mark.node.recovered)
      const [first] = lost
      // Where the notes are gone too, the rule on marks without notes says so, once.
      if (notes.length === 0 && lost.length > 1 && lost.length === marks.length) return
      if (first && lost.length > 1 && lost.length === marks.length) {
        context.report({
          message: 'all',
          data: { marks: lost.length === 2 ? 'Both marks' : `All ${lost.length} marks` },
          at: first.node,
          fix: {
            title: 'Set the marks as superscripts',
            edits: lost.map((mark) => replacement(mark, context)),
            changes: ['references'],
          },
        })
        return
      }
      for (const mark of lost) {
        context.report({
          message: 'lost',
          data: { label: mark.label, digit: context.slice(mark.node).trim() },
          at: markWithSpace(mark.node, context),
          expected: [writeMark(mark.label)],
          fix: {
            title: `Write ${writeMark(mark.label)}`,
            edits: [replacement(mark, context)],
            changes: ['references'],
          },
        })
      }
    },
  }),
})
export default rule
