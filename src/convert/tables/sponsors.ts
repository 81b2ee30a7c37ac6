/** The table of sponsors: a row for each that a draft names. */
import { documentColumns, tableOf, type Table, type Tabulated } from './table.ts'

interface SponsorItem {
  readonly document: Tabulated
  readonly name: string
  /** 1-based. */
  readonly rank: number
}

export const sponsors: Table = tableOf<SponsorItem>(
  'One row for each sponsor that a draft names, in the order of the text',
  [
    ...documentColumns,
    { name: 'title', type: 'string', says: 'Title of the document', of: ({ document }) => document.outline.title },
    {
      name: 'agenda_items',
      type: 'list',
      always: true,
      says: 'Agenda items in the masthead: 125 (s)',
      of: ({ document }) => document.outline.agendaItems,
    },
    {
      name: 'sponsor',
      type: 'string',
      always: true,
      says: 'Name as it is printed: Iran (Islamic Republic of)',
      of: ({ name }) => name,
    },
    { name: 'rank', type: 'integer', always: true, says: 'Its place in the list, from 1', of: ({ rank }) => rank },
  ],
  (document) => document.outline.sponsors.map((name, index) => ({ document, name, rank: index + 1 })),
)
