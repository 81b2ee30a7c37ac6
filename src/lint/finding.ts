/** What the engine finds, as plain objects. */
import type { Change, Edit, FixKind } from './change.ts'
import type { Severity } from './level.ts'

/** A fix that can be applied to the source. */
export interface Fix {
  kind: FixKind
  title: string
  edits: readonly Edit[]
  /** What of the outline it means to change. */
  changes: readonly Change[]
}

/** One finding. Lines and columns are 1-based, offsets UTF-16 code units of the source. */
export interface Finding {
  ruleId: string
  severity: Severity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  offset: number
  endOffset: number
  /** Name of the place: `OP4(a)`. */
  in: string
  /** 1-based page, where the channel has pages. */
  page?: number
  /** 1-based paragraph of a Word file, and its style. */
  paragraph?: number
  style?: string
  /** The rule's page, where it has one. */
  url?: string
  expected?: readonly string[]
  fix?: Fix
}

/** How many findings of each severity. */
export interface Counts {
  error: number
  warning: number
  info: number
}

/** Counts the findings of each severity. */
export const countFindings = (findings: readonly Finding[]): Counts => {
  const counts: Counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}
