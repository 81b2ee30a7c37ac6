/** What a format of findings is: a pure function from results to text. */
import type { FixResult, LintResult } from '../lint/lint.ts'
import type { Rule } from '../lint/rule.ts'

/** What formats need of a result; `fixed` where the document was fixed before. */
export type Formattable = Pick<
  LintResult,
  'path' | 'symbol' | 'kind' | 'text' | 'document' | 'profile' | 'findings' | 'counts'
> &
  Partial<Pick<FixResult, 'fixed'>>

/** A file that could not be read, and why in a few words. */
export interface Unreadable {
  readonly path: string
  readonly reason: string
}

export interface FormatOptions {
  /** Whether the reader sees colours. */
  color: boolean
  /** Width of the terminal, in columns, where there is one: long lines are wrapped. */
  columns?: number
  /** Files that have no result: reports for machines name them, people are told on standard error. */
  unreadable?: readonly Unreadable[]
  /** The rules that there are, for formats that describe them. */
  rules?: readonly Rule[]
  /** Version of the program, for formats that name it. */
  version?: string
}

/** Prints results; what it returns ends with a line break, or is empty. */
export type Format = (results: readonly Formattable[], options: FormatOptions) => string
