/** What a format of findings is: a pure function from results to text. */
import type { FixResult, LintResult } from '../lint/lint.ts'

/** What formats need of a result; `fixed` where the document was fixed before. */
export type Formattable = Pick<LintResult, 'path' | 'symbol' | 'kind' | 'text' | 'findings' | 'counts'> &
  Partial<Pick<FixResult, 'fixed'>>

export interface FormatOptions {
  /** Whether the reader sees colours. */
  color: boolean
  /** Width of the terminal, in columns, where there is one: long lines are wrapped. */
  columns?: number
}

/** Prints results; what it returns ends with a line break, or is empty. */
export type Format = (results: readonly Formattable[], options: FormatOptions) => string
