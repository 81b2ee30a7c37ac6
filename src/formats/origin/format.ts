/** What a format of origins is: a pure function from rows to text. */
import type { OriginRow } from '../../origin/origins.ts'
import type { ShowOptions } from '../show-options.ts'

/** A document whose paragraphs were looked up. */
export interface Searched {
  /** The file. */
  readonly path: string
  readonly symbol?: string
  readonly title?: string
  /** How many documents were looked through. */
  readonly documents: number
  /** In the order of the text. */
  readonly rows: readonly OriginRow[]
}

/** Shows where the paragraphs of a document come from; what it returns ends with a line break. */
export type OriginFormat = (searched: Searched, options: ShowOptions) => string
