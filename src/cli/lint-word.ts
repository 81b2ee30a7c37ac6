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
export const reviewFile = async (work: WordWork): Promise<WordReview> => {
  const { bytes, file, linter, options, kinds, maxUnpacked } = work
  const { WordFile, WordReview: Review, writeWord } = await import('../word/index.ts')
  const limit = maxUnpacked === undefined ? {} : { maxUnpacked }
  if (file.isWord) return new Review(new WordFile(bytes, limit), linter, { ...options, kinds })
  const original = linter.lint(file.source, options)
  const made = writeWord(original.document, { text: original.text })
  return new Review(new WordFile(made, limit), linter, { ...options, kinds }, original)
}
