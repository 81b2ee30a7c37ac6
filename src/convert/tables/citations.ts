/** The table of citations: a row for each resolution or decision that a text cites. */
import type { OutlineCitation } from '../../tree/outline.ts'
import { symbolOf } from '../cited.ts'
import { documentColumns, offsetColumns, tableOf, type Table, type Tabulated } from './table.ts'

interface CitationItem extends OutlineCitation {
  readonly document: Tabulated
}

export const citations: Table = tableOf<CitationItem>(
  'One row for each resolution or decision that is cited, in the order of the text; each of a list has its own',
  [
    ...documentColumns,
    {
      name: 'place',
      type: 'string',
      always: true,
      says: 'Where it is cited: PP8, OP4(a), footnote 6; the id in the table of clauses',
      of: (citation) => citation.in,
    },
    { name: 'text', type: 'string', always: true, says: 'The words of the citation', of: ({ text }) => text },
    {
      name: 'instrument',
      type: 'string',
      always: true,
      says: 'resolution or decision',
      of: ({ instrument }) => instrument,
    },
    {
      name: 'cited_symbol',
      type: 'string',
      says: 'Symbol of the resolution, where organ and session or year are known; an organ that is not named is that of the document',
      of: (citation) => symbolOf(citation, citation.organ ?? citation.document.outline.organ),
    },
    {
      name: 'cited_reference',
      type: 'string',
      always: true,
      says: 'Number as it is printed: 77/338, 377 A (V), 2623 (2022)',
      of: ({ reference }) => reference,
    },
    { name: 'cited_organ', type: 'string', says: 'Organ, where the text names it', of: ({ organ }) => organ },
    { name: 'cited_session', type: 'string', says: 'Session: 77, V, S-30', of: ({ session }) => session },
    {
      name: 'cited_number',
      type: 'string',
      always: true,
      says: 'Number in the session or year, a text: 338, 377 A',
      of: ({ number }) => number,
    },
    { name: 'cited_year', type: 'integer', says: 'Year, where it is part of the number', of: ({ year }) => year },
    { name: 'cited_date', type: 'string', says: 'Date that the text gives, ISO 8601', of: ({ date }) => date },
    ...offsetColumns,
  ],
  (document) => document.outline.citations.map((citation) => ({ ...citation, document })),
)
