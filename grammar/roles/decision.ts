/** What a line is found to be when it is weighed, and the signs that say so. */
import type { Placement } from '../lexicon/labels.ts'
import { scoreOf, type Sign, type WeighedSign } from './sign.ts'

export type Found =
  /** More text of the open paragraph. */
  | { readonly is: 'more' }
  /** More text of the open paragraph that the extractor put before its beginning. */
  | { readonly is: 'displaced' }
  | { readonly is: 'preambular' }
  | { readonly is: 'operative'; readonly number?: number; readonly label?: string }
  | { readonly is: 'item'; readonly label: string; readonly placement: Placement }
  /** Text of a clause (level 0) or of an item of the level that resumes after a list inside it. */
  | { readonly is: 'resumed'; readonly level: number }
  | { readonly is: 'heading' }
  | { readonly is: 'section'; readonly label: string }
  | { readonly is: 'closing' }
  /** The head of another resolution, or its organ line. */
  | { readonly is: 'resolution' }
  | { readonly is: 'annex' }
  | { readonly is: 'paragraph' }

export interface Evidence {
  readonly signs: readonly Sign[]
  /** Sum of the weights; absent where one sign settled the matter. */
  readonly score?: number
}

export type Decision = Found & { readonly evidence: Evidence }

/** The evidence of one sign that needs no other. */
export const because = (says: string): Evidence => ({ signs: [{ says }] })

/** The evidence of signs that add up. */
export const added = (signs: readonly WeighedSign[], ...others: readonly WeighedSign[]): Evidence => ({
  signs: [...signs, ...others],
  score: scoreOf(signs) + scoreOf(others),
})
