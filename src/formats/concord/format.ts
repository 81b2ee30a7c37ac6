/** What a format of a concordance is: a pure function from what differs to text. */
import type { Concordance } from '../../concord/concordance.ts'
import type { ShowOptions } from '../show-options.ts'

/** A text that was compared. */
export interface ConcordSource {
  /** Name of its file. */
  readonly path: string
  /** The text that places speak of. */
  readonly source: string
}

/** Texts of one resolution, compared. */
export interface Concorded {
  /** In the order of the concordance. */
  readonly sources: readonly ConcordSource[]
  readonly concordance: Concordance
}

/** Shows a concordance; what it returns ends with a line break. */
export type ConcordFormat = (concorded: Concorded, options: ShowOptions) => string
