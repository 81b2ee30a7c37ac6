/** What a format of findings is: a pure function from results to text, which most of them write file by file. */
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
  /** Day of the report, `2026-11-28`, for pages that people keep. */
  date?: string
  /** The preset that the user named. */
  preset?: string
}

/** A report that grows: what the calls return, one after the other, is the report. */
export interface Report {
  /** What is written as soon as a file is done. */
  readonly file: (result: Formattable) => string
  readonly unreadable: (missing: Unreadable) => string
  /** What is written when all files are done. */
  readonly end: () => string
}

/** Prints results; what it returns ends with a line break, or is empty. */
export interface Format {
  (results: readonly Formattable[], options: FormatOptions): string
  /** Begins a report that is written file by file. Absent where nothing can be written before everything is known. */
  readonly report?: (options: FormatOptions) => Report
}

/** A format that writes file by file; the files that could not be read come last. */
export const byFile = (report: (options: FormatOptions) => Report): Format & Required<Pick<Format, 'report'>> =>
  Object.assign(
    (results: readonly Formattable[], options: FormatOptions): string => {
      const { file, unreadable, end } = report(options)
      return [...results.map(file), ...(options.unreadable ?? []).map(unreadable), end()].join('')
    },
    { report },
  )

/** Begins a report in any format; what is not written file by file is gathered until its end. */
export const beginReport = (format: Format, options: FormatOptions): Report => {
  if (format.report) return format.report(options)
  const results: Formattable[] = []
  const missing: Unreadable[] = []
  const gather = <Item>(items: Item[], item: Item): string => {
    items.push(item)
    return ''
  }
  return {
    file: (result) => gather(results, result),
    unreadable: (file) => gather(missing, file),
    end: () => format(results, { ...options, unreadable: missing }),
  }
}
