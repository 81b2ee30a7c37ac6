import type { Clause } from '../../../grammar/ast.ts'
import { clauseGroups } from '../../lint/facts/parts.ts'
import { nodesOf } from '../../tree/visit.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Shorter ones may be said twice. */
const shortest = 40

/** What makes two paragraphs the same. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^((?:\S+ ){0,3}?)(?:also|further) /, '$1')
    .replaceAll(/[^a-z\d ]/g, '')
    .trim()

/** The last letters and figures of a text, which are the same where all its words are. */
const endOf = (text: string): string =>
  text
    .slice(-40)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '')
    .slice(-10)

const rule: Rule = defineRule({
  id: 'repeated-paragraph',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'No paragraph stands twice in a resolution.',
  rationale:
    'Copying and merging drafts leaves a paragraph behind. Two are the same when all their words are, ' +
    'apart from “also” and “further” in the opening phrase, the number and the punctuation at the ' +
    'end. Short ones, such as headings of lists, are left alone, and so are annexes and other ' +
    'sections, which may ask the same of another body.',
  sources: [
    {
      kind: 'measured',
      text: '359 texts of 1946 to 2026: none has a paragraph twice.',
    },
  ],
  profiles: { stages: ['draft', 'adopted'], languages: 'read' },
  options: {},
  messages: { again: 'The words of {place} stand here again' },
  examples: [
    {
      title: 'A paragraph that was copied',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the importance of the work of the Committee for all States,',
        '«*Recalling also* the importance of the work of the Committee for all States,»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The words of PP 1 stand here again'],
    },
    {
      title: 'Alike, but not the same',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the importance of the work of the Committee for all States,',
        '*Recalling also* the importance of the work of the Commission for all States,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { clauses } of context.fact(clauseGroups)) {
        const seen = new Map<string, Clause>()
        const ends = clauses.map((clause) => endOf(context.clean(clause).text))
        const times = new Map<string, number>()
        for (const end of ends) times.set(end, (times.get(end) ?? 0) + 1)
        for (const [index, clause] of clauses.entries()) {
          if (times.get(ends[index] ?? '') === 1) continue
          const words = wordsOf(context.clean(clause).text)
          if (words.length < shortest || nodesOf(clause, 'subparagraph').length > 0) continue
          const first = seen.get(words)
          if (first) context.report({ message: 'again', data: { place: context.place(first) }, at: clause })
          else seen.set(words, clause)
        }
      }
    },
  }),
})
export default rule
