/** Linting a Word file that is to be changed, or a text that is to become one. */
import type { LintOptions, Linter } from '../lint/lint.ts'
import type { FixKind } from '../lint/rule.ts'
import type { WordReview } from '../word/index.ts'
import type { ReadFile } from '../read/reader.ts'

/** What is to be linted, and how. */
export interface WordWork {
  readonly bytes: Uint8Array
  readonly file: ReadFile
  readonly linter: Linter
  readonly options: LintOptions
  readonly kinds: readonly FixKind[]
  readonly maxUnpacked: number | undefined
}

/** Throws a WordError for a file that cannot be changed. */
export const reviewFile = async ({ bytes, linter, options, kinds, maxUnpacked }: WordWork): Promise<WordReview> => {
  const { WordFile, WordReview: Review } = await import('../word/index.ts')
  const word = new WordFile(bytes, maxUnpacked === undefined ? {} : { maxUnpacked })
  return new Review(word, linter, { ...options, kinds })
}
