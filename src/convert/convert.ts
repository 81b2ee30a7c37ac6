/** What a conversion of a tree is: a pure function from a document to text. */
import type { Document } from '../../grammar/ast.ts'
import type { Source } from '../../grammar/source.ts'
import type { AknOptions } from './akn/index.ts'
import type { Table } from './tables/table.ts'

/** A parsed document with its source. */
export interface Converted {
  path: string
  /** What a program calls it by, where the text came with an id and from no file. */
  id?: string | number
  document: Document
  text: string
  /** What was parsed: the text, with what its reader knows of its lines. */
  source: string | Source
}

export interface ConvertOptions {
  color: boolean
  /** Width of the terminal, where there is one. */
  columns?: number
  /** Whether other documents follow or precede: then a program expects one line a document. */
  several: boolean
  /** Whether it is the first document that is printed: a table begins with the names of its columns. */
  isFirst: boolean
  /** Which rows are wanted, where they are. */
  table?: Table
  /** Whether a table is for spreadsheets, which need a mark of the encoding and take some texts for formulas. */
  excel?: boolean
  akn?: AknOptions
  /** Says what people should know of what is printed. */
  warn: (message: string) => void
}

/** Prints one document; what it returns ends with a line break. */
export type Convert = (input: Converted, options: ConvertOptions) => string
