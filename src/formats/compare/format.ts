/** What a format of a comparison is: a pure function from what differs to text. */
import type { Comparison } from '../../compare/comparison.ts'
import type { ShowOptions } from '../show-options.ts'

/** Two documents compared, with the names of their files. */
export interface Compared {
  readonly oldPath: string
  readonly newPath: string
  /** What the whole comparison comes to. */
  readonly summary: string
  /** What is shown of it. */
  readonly comparison: Comparison
}

/** Shows comparisons of a chain of documents, in order; what it returns ends with a line break. */
export type CompareFormat = (compared: readonly Compared[], options: ShowOptions) => string
