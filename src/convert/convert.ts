/** What a conversion of a tree is: a pure function from a document to text. */
import type { Document } from '../../grammar/ast.ts'
import type { Source } from '../../grammar/source.ts'

/** A parsed document with its source. */
export interface Converted {
  path: string
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
}

/** Prints one document; what it returns ends with a line break. */
export type Convert = (input: Converted, options: ConvertOptions) => string
