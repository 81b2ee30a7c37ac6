/** What a format of a concordance is: a pure function from what differs to text. */
import type { Concordance } from '../../concord/concordance.ts'

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

/** How it is shown. */
export interface ConcordOptions {
  /** Whether a terminal shows colours. */
  readonly color: boolean
  /** Width of the terminal, in columns, where there is one. */
  readonly columns?: number
  /** Version of the program, for formats that name their maker. */
  readonly version?: string
}

/** Shows a concordance; what it returns ends with a line break. */
export type ConcordFormat = (concorded: Concorded, options: ConcordOptions) => string
