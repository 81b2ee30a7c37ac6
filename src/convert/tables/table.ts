/** What a table is: rows of items, each column with what it says. */
import type { Position } from '../../../grammar/ast.ts'
import type { Outline } from '../../tree/outline.ts'

/** A value in a row; null is what a document does not say. */
export type Cell = string | number | boolean | null | readonly string[]

/** A column: its name and type hold for every row, and are published. */
export interface Column<Item> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean' | 'list'
  /** Whether every row has a value. */
  readonly always?: true
  /** What it means, for the schema. */
  readonly says: string
  readonly of: (item: Item) => Cell | undefined
}

/** A document to be tabulated. */
export interface Tabulated {
  readonly path: string
  readonly outline: Outline
}

/** A table over documents. */
export interface Table {
  /** What a row is. */
  readonly says: string
  readonly columns: readonly Omit<Column<unknown>, 'of'>[]
  /** The rows of a document, in the order of its text; cells in the order of the columns. */
  readonly rows: (document: Tabulated) => Cell[][]
}

/** Makes a table of its columns and what gives its items. */
export const tableOf = <Item>(
  says: string,
  columns: readonly Column<Item>[],
  itemsOf: (document: Tabulated) => readonly Item[],
): Table => ({
  says,
  columns,
  rows: (document) => itemsOf(document).map((item) => columns.map(({ of }) => of(item) ?? null)),
})

/** What every row says of its document. */
export const documentColumns: readonly Column<{ readonly document: Tabulated }>[] = [
  {
    name: 'path',
    type: 'string',
    always: true,
    says: 'The file, as it was named',
    of: ({ document }) => document.path,
  },
  {
    name: 'symbol',
    type: 'string',
    says: 'Symbol of the document: A/RES/77/338',
    of: ({ document }) => document.outline.symbol,
  },
  {
    name: 'kind',
    type: 'string',
    always: true,
    says: 'What the document is: draft-resolution, resolution, draft-decision, decision, amendment, presidential-statement or unknown',
    of: ({ document }) => document.outline.kind,
  },
  {
    name: 'organ',
    type: 'string',
    says: 'Organ in whose name the document speaks: General Assembly',
    of: ({ document }) => document.outline.organ,
  },
  {
    name: 'session',
    type: 'string',
    says: 'Session of the document, always a text: 79, S-30, ES-11; the year for the Economic and Social Council',
    of: ({ document }) => document.outline.session,
  },
  { name: 'date', type: 'string', says: 'Date of issue, ISO 8601', of: ({ document }) => document.outline.date },
]

/** Where an item stands in the text. */
export const offsetColumns: readonly Column<{
  readonly position: Position
}>[] = [
  {
    name: 'start_utf16',
    type: 'integer',
    always: true,
    says: 'Where it begins in the text of the file: UTF-16 code units, from 0',
    of: ({ position }) => position.start.offset,
  },
  {
    name: 'end_utf16',
    type: 'integer',
    always: true,
    says: 'Where it ends: the code unit after its last',
    of: ({ position }) => position.end.offset,
  },
]
