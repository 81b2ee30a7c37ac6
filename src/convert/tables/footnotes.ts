/** The table of footnotes: a row for each note. */
import type { OutlineFootnote } from '../../tree/outline.ts'
import { documentColumns, offsetColumns, tableOf, type Table, type Tabulated } from './table.ts'

interface NoteItem extends OutlineFootnote {
  readonly document: Tabulated
}

export const footnotes: Table = tableOf<NoteItem>(
  'One row for each footnote, in the order of the text',
  [
    ...documentColumns,
    { name: 'label', type: 'string', always: true, says: 'Its mark: 1, *', of: ({ label }) => label },
    { name: 'text', type: 'string', always: true, says: 'Its words', of: ({ text }) => text },
    {
      name: 'places',
      type: 'list',
      always: true,
      says: 'Where marks of this label stand: PP8, OP4(a), title; none where the mark was lost',
      of: ({ label, document }) =>
        document.outline.references.filter((mark) => mark.label === label).map((mark) => mark.in),
    },
    {
      name: 'recovered',
      type: 'boolean',
      always: true,
      says: 'Whether a scan misread the label or lost it, so that only its place tells it',
      of: ({ recovered = false }) => recovered,
    },
    { name: 'page', type: 'integer', says: 'Page on which it stands, from 1', of: ({ page }) => page },
    ...offsetColumns,
  ],
  (document) => document.outline.footnotes.map((note) => ({ ...note, document })),
)
