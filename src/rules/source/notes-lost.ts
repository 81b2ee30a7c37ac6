import { isPrinted } from '../../lint/facts/blocks.ts'
import { runTogether } from '../../lint/facts/run-together.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

const rule: Rule = defineRule({
  id: 'notes-lost',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The notes of a printed page come with its text.',
  rationale:
    'An extractor may lose the foot of a page, or not tell it from the paragraphs above. Several ' +
    'marks without notes in a text that was read from pages are told once, as what happened on the ' +
    'way; a single one is told as a note that is missing, and so are those of a typed draft.',
  sources: [
    {
      kind: 'measured',
      text:
        'In 119 PDF files with notes every mark has its note; texts that other programs extracted from pages have ' +
        'up to 31 marks without.',
    },
  ],
  profiles: { since: 1996, languages: 'read' },
  restsOn: ['notes'],
  doubts: ['notes'],
  options: {},
  messages: { lost: '{count} marks have no footnote: notes were lost when the pages were read' },
  examples: [
    {
      title: 'The foot of the second page is lost',
      text: paragraphs(
        'A/80/L.900',
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '__________________',
        '¹ Resolution 70/1.',
        lines('25-12345                                  1/2', '\f', 'A/80/L.900'),
        '*Recalling also* the Treaty,«²» and the Addis Ababa Action Agenda,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['2 marks have no footnote: notes were lost when the pages were read'],
    },
    {
      title: 'A single one; a typed draft',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Treaty,¹ and the Addis Ababa Action Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      if (!context.fact(isPrinted)) return
      const { notesByLabel, references } = footnotesOf(document)
      const joined = context.fact(runTogether)
      const lost = references.filter(
        ({ label, node }) => /^\d+$/.test(label) && !notesByLabel.has(label) && !joined.has(node),
      )
      const [first] = lost
      if (first && lost.length > 1) context.report({ message: 'lost', data: { count: lost.length }, at: first.node })
    },
  }),
})
export default rule
