/** What a line is found to be when it is weighed, and the signs that say so. */
import type { OpenLevel, Placement } from '../lexicon/labels.ts'
import type { Evidence } from './sign.ts'

/** What a line is found to be. */
export type Found =
  /** More text of the open paragraph. */
  | { readonly is: 'more' }
  /** More text of the open paragraph that the extractor put before its beginning. */
  | { readonly is: 'displaced' }
  | { readonly is: 'preambular'; readonly label?: string }
  | { readonly is: 'operative'; readonly number?: number; readonly label?: string }
  | { readonly is: 'item'; readonly label: string; readonly placement: Placement }
  /** Text of a clause (level 0) or of an item of the level that resumes after a list inside it. */
  | { readonly is: 'resumed'; readonly level: number }
  | { readonly is: 'heading' }
  /** Between items: the level of what it stands in (0 is the clause), and the levels that stay open below it. */
  | { readonly is: 'listHeading'; readonly level: number; readonly labels: readonly OpenLevel[] }
  | { readonly is: 'section'; readonly label: string }
  | { readonly is: 'closing' }
  /** The head of another resolution, or its organ line. */
  | { readonly is: 'resolution' }
  | { readonly is: 'annex' }
  /** The title of a text that a paragraph sets out. */
  | { readonly is: 'setOut' }
  | { readonly is: 'paragraph' }
  /** The first row of a table. */
  | { readonly is: 'table' }

/** What a line is found to be, with the signs that say so. */
export type Decision = Found & { readonly evidence: Evidence }
