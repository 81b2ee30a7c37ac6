import { runTogether } from '../../lint/facts/run-together.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

const numbered = /^\d+$/

const rule: Rule = defineRule({
  id: 'footnote-unreferenced',
  category: 'footnotes',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'Every footnote is referred to by a mark in the text.',
  rationale:
    'A note without its mark belongs to no statement. The neighbouring marks tell between which ' +
    'places it was lost. A mark that survives as a plain digit is recognized, and is not reported ' +
    'here; where all marks came as plain digits, a missing one may hide in a number and is reported ' +
    'as a note only; where all marks are lost it is one finding. Texts before 1996 are left alone: ' +
    'their notes run on through a whole volume and came to us by scanning.',
  sources: [
    { kind: 'surveyed', text: 'None in 282 General Assembly texts with true superscripts.' },
    {
      kind: 'observed',
      text:
        'Marks hidden in numbers and names by text layers: `56514` in A/C.4/80/L.16, `Protocol I6` in ' +
        'A/C.4/80/L.20, `COVID-1916` in A/C.2/80/L.48.',
    },
    {
      kind: 'observed',
      text:
        'A/79/L.124 in extracted form: the mark 6 is lost; the adopted text A/RES/79/332 has it between ' +
        'marks 5 and 7.',
    },
  ],
  profiles: { since: 1996, languages: 'read' },
  restsOn: ['notes'],
  options: {},
  messages: {
    between:
      'Footnote {label} is never referenced; its mark probably stood after mark {before} ({beforePlace}) and before mark {after} ({afterPlace})',
    after: 'Footnote {label} is never referenced; its mark probably stood after mark {before} ({beforePlace})',
    before: 'Footnote {label} is never referenced; its mark probably stood before mark {after} ({afterPlace})',
    lost: 'None of the {count} footnotes is referenced; the text has lost its marks',
    alone: 'Footnote {label} is never referenced',
  },
  examples: [
    {
      title: 'The mark between two others is lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Addis Ababa Action Agenda,',
        '*Recalling further* the Treaty,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '«² Resolution 69/313, annex.»',
        '³ United Nations, *Treaty Series*, vol. 729, No. 10485.',
      ),
      problems: [
        'Footnote 2 is never referenced; its mark probably stood after mark 1 (PP 1) and before mark 3 (PP 3)',
      ],
    },
    {
      title: 'The first and the last mark are lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,',
        '*Recalling also* the Addis Ababa Action Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '«¹ Resolution 70/1.»',
        '² Resolution 69/313, annex.',
        '«³ United Nations, *Treaty Series*, vol. 729, No. 10485.»',
      ),
      problems: [
        'Footnote 1 is never referenced; its mark probably stood before mark 2 (PP 2)',
        'Footnote 3 is never referenced; its mark probably stood after mark 2 (PP 2)',
      ],
    },
    {
      title: 'All marks are lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '«¹ Resolution 70/1.»',
        '² Resolution 69/313, annex.',
      ),
      problems: ['None of the 2 footnotes is referenced; the text has lost its marks'],
    },
    {
      title: 'The only mark is lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '«¹ Resolution 70/1.»',
      ),
      problems: ['Footnote 1 is never referenced'],
    },
    {
      title: 'Every note has its mark',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const { notes, references, referencesByLabel } = footnotesOf(document)
      const numberedNotes = notes.filter((note) => numbered.test(note.label))
      const joined = new Set([...context.fact(runTogether).values()].flat())
      const lost = numberedNotes.filter(({ label }) => !referencesByLabel.has(label) && !joined.has(label))
      const [first] = lost
      if (!first) return
      if (lost.length > 1 && lost.length === numberedNotes.length) {
        context.report({ message: 'lost', data: { count: lost.length }, at: first.node })
        return
      }
      const marks = references.filter((mark) => !mark.note && numbered.test(mark.label))
      // A text layer that gives every mark as a plain digit may hide one more in a number: `at least 56514 workers`.
      const plain = marks.length > 0 && marks.every(({ node }) => node.recovered === true)
      for (const { label, node } of lost) {
        const before = marks.findLast((mark) => Number(mark.label) < Number(label))
        const after = marks.find((mark) => Number(mark.label) > Number(label))
        context.report({
          message: before && after ? 'between' : before ? 'after' : after ? 'before' : 'alone',
          data: {
            label,
            ...(before ? { before: before.label, beforePlace: context.place(before.node) } : {}),
            ...(after ? { after: after.label, afterPlace: context.place(after.node) } : {}),
          },
          at: node,
          ...(plain ? { severity: 'info' } : {}),
        })
      }
    },
  }),
})
export default rule
