import { isExtracted } from '../../lint/facts/blocks.ts'
import { runTogether } from '../../lint/facts/run-together.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf, type Note } from '../../tree/footnotes.ts'

const numbered = /^\d+$/

const rule: Rule = defineRule({
  id: 'footnote-sequence',
  category: 'footnotes',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'Marks of footnotes, and the notes, ascend in the order in which the text is read.',
  rationale:
    'Numbering is continuous through the text and its annexes. A mark that returns to an earlier note ' +
    'is left alone, since texts before 2019 repeat marks; asterisks are a series of their own, and a ' +
    'series may begin anew with 1 where the document has several notes 1. Texts before 1996 are left ' +
    'alone: their notes run on through a whole volume and came to us by scanning.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes IX.A',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/footnotes/footnotes_chap_09.htm',
    },
    { kind: 'surveyed', text: 'Out of order in none of 282 General Assembly texts with true superscripts.' },
  ],
  profiles: { since: 1996, languages: 'read' },
  restsOn: ['notes'],
  options: {},
  messages: {
    order: 'Mark {label} stands after mark {last} ({place})',
    gap: 'Mark {label} comes where {missing} is due; there is no footnote {missing}',
    twice: 'Footnote {label} stands twice; this one may be {missing}, which is missing',
    notes: 'Footnote {label} stands after footnote {last}',
  },
  examples: [
    {
      title: 'Two marks are exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Treaty,³',
        '*Recalling further* the Addis Ababa Action Agenda,«²»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² Resolution 69/313, annex.',
        '³ United Nations, *Treaty Series*, vol. 729, No. 10485.',
      ),
      problems: ['Mark 2 stands after mark 3 (PP 2)'],
    },
    {
      title: 'A number twice, and the next one nowhere',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Addis Ababa Action Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '«¹ Resolution 69/313, annex.»',
      ),
      problems: ['Footnote 1 stands twice; this one may be 2, which is missing'],
    },
    {
      title: 'Two notes are exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Addis Ababa Action Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '² Resolution 69/313, annex.',
        '«¹ Resolution 70/1.»',
      ),
      problems: ['Footnote 1 stands after footnote 2'],
    },
    {
      title: 'A number that neither a mark nor a note has',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Treaty,«³»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '³ United Nations, *Treaty Series*, vol. 729, No. 10485.',
      ),
      problems: ['Mark 3 comes where 2 is due; there is no footnote 2'],
    },
    {
      title: 'Marks in order, one of them repeated',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '*Recalling also* the Treaty,²',
        '*Recalling further* the Agenda,¹',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² United Nations, *Treaty Series*, vol. 729, No. 10485.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const { notes, references, notesByLabel, referencesByLabel } = footnotesOf(document)
      const mayRestart = (notesByLabel.get('1')?.length ?? 0) > 1
      const joined = context.fact(runTogether)
      const seen = new Set<string>()
      let last = references.find((mark) => !mark.note && numbered.test(mark.label) && !joined.has(mark.node))
      for (const mark of references) {
        if (mark.note || !numbered.test(mark.label) || joined.has(mark.node) || !last || mark === last) continue
        const restarts = mark.label === '1' && mayRestart
        if (restarts) seen.clear()
        seen.add(last.label)
        if (Number(mark.label) > Number(last.label) || restarts) last = mark
        else if (!seen.has(mark.label)) {
          context.report({
            message: 'order',
            data: { label: mark.label, last: last.label, place: context.place(last.node) },
            at: mark.node,
          })
        }
        seen.add(mark.label)
      }
      const together = [...joined.values()].flat()
      let highest = 0
      for (const { note, label, node } of references) {
        if (note || !numbered.test(label) || !notesByLabel.has(label)) continue
        const missing = String(highest + 1)
        const known = notesByLabel.has(missing) || referencesByLabel.has(missing) || together.includes(missing)
        if (highest > 0 && Number(label) > Number(missing) && !known)
          context.report({ message: 'gap', data: { label, missing }, at: node, severity: 'warning' })
        highest = Math.max(highest, Number(label))
      }
      for (const [index, note] of notes.entries()) {
        const missing = String(Number(note.label) + 1)
        if (note.label === notes[index - 1]?.label && !notesByLabel.has(missing) && referencesByLabel.has(missing))
          context.report({ message: 'twice', data: { label: note.label, missing }, at: note.node })
      }
      // A page that was read back may give its notes in any order.
      if (context.fact(isExtracted)) return
      let before: Note | undefined
      for (const note of notes) {
        if (!numbered.test(note.label)) continue
        if (before && Number(note.label) < Number(before.label) && !(note.label === '1' && mayRestart))
          context.report({ message: 'notes', data: { label: note.label, last: before.label }, at: note.node })
        else before = note
      }
    },
  }),
})
export default rule
