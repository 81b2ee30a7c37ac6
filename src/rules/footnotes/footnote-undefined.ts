import { runTogether } from '../../lint/facts/run-together.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf, type Reference } from '../../tree/footnotes.ts'
import { startOf } from '../../tree/range.ts'
import { closesEmphasis } from '../shared/asterisks.ts'

const numbered = /^\d+$/

/** An asterisk beside the sponsors or on the symbol is another rule's. */
const isMasthead = ({ parents }: Reference): boolean =>
  parents.some((parent) => parent.type === 'masthead' || parent.type === 'proposal')

/** Whether the note has the number of the one before it: the rule on the order of notes says so. */
const isTwice = (notes: ReadonlyMap<string, readonly unknown[]>, label: string): boolean =>
  (notes.get(String(Number(label) - 1))?.length ?? 0) > 1

const rule: Rule = defineRule({
  id: 'footnote-undefined',
  category: 'footnotes',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'Every mark in the text has its footnote.',
  rationale:
    'A reader who follows the mark finds nothing. Where a document has marks but no notes at all, ' +
    'they were lost on the way: one finding for all. Texts before 1996 have notes that run on through ' +
    'a whole volume and came to us by scanning; they are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes IX',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/footnotes/footnotes_chap_09.htm',
    },
    { kind: 'surveyed', text: 'None in 282 General Assembly texts with true superscripts, extraction faults apart.' },
  ],
  profiles: { since: 1996, languages: 'read' },
  restsOn: ['notes'],
  options: {},
  messages: {
    between: 'There is no footnote {label}, though there are {before} and {after}',
    beyond: 'There is no footnote {label}; the last one is {before}',
    undefined: 'There is no footnote {label}',
    lost: 'The text has {count} marks, but the document has no footnotes',
  },
  examples: [
    {
      title: 'A mark too many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Treaty,«²»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
      ),
      problems: ['There is no footnote 2; the last one is 1'],
    },
    {
      title: 'A note is lost among others, and one that no series has',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Treaty,«²» and the Addis Ababa Action Agenda,³',
        '1. *Welcomes* the report;«^{**}»',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '³ Resolution 69/313, annex.',
      ),
      problems: ['There is no footnote 2, though there are 1 and 3', 'There is no footnote **'],
    },
    {
      title: 'The notes are lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,«¹»',
        '*Recalling also* the Treaty,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The text has 2 marks, but the document has no footnotes'],
    },
    {
      title: 'Every mark has its note',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
      ),
      problems: [],
    },
    {
      title: 'A title in bold',
      text: paragraphs(
        '**79/32. Wells of the world**',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const { notes, notesByLabel, references } = footnotesOf(document)
      const joined = context.fact(runTogether)
      const undefinedOnes = references.filter(
        (mark) =>
          !notesByLabel.has(mark.label) &&
          !isTwice(notesByLabel, mark.label) &&
          !isMasthead(mark) &&
          !joined.has(mark.node) &&
          !closesEmphasis(context.text, startOf(mark.node), mark.label),
      )
      const [first] = undefinedOnes
      if (!first) return
      if (notes.length === 0 && undefinedOnes.length > 1) {
        context.report({ message: 'lost', data: { count: undefinedOnes.length }, at: first.node })
        return
      }
      const known = [...notesByLabel.keys()].filter((label) => numbered.test(label)).map(Number)
      for (const { node, label } of undefinedOnes) {
        const number = numbered.test(label) ? Number(label) : NaN
        const before = Math.max(...known.filter((other) => other < number))
        const after = Math.min(...known.filter((other) => other > number))
        context.report({
          message: !Number.isFinite(before) ? 'undefined' : Number.isFinite(after) ? 'between' : 'beyond',
          data: { label, before, after },
          at: node,
        })
      }
    },
  }),
})
export default rule
