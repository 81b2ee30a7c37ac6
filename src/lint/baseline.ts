/**
 * Baselines: findings that are known and let be, so that only new ones are reported. A finding is known again by its
 * fingerprint, which no line and no number of a paragraph comes into.
 */
import { countFindings, type Finding } from './finding.ts'
import { fingerprintsOf } from './fingerprint.ts'
import type { LintResult } from './lint.ts'
import { ShapeReader, type ShapeProblem } from './shape.ts'

/** A finding that is known. Rule and place are for people, who review what they let be. */
export interface KnownFinding {
  readonly rule: string
  readonly in: string
  readonly fingerprint: string
}

/** What is known, by file. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>

type Judged = Pick<LintResult, 'document' | 'text' | 'findings'>

/** The findings of a result as a baseline holds them, in the order of the result. */
export const knownFindings = (result: Judged): KnownFinding[] => {
  const fingerprints = fingerprintsOf(result)
  return result.findings.map(({ ruleId, in: place }, index) => ({
    rule: ruleId,
    in: place,
    fingerprint: fingerprints[index] ?? '',
  }))
}

/**
 * A result without the findings that are known; each known one hides one finding.
 *
 * @returns the result with its counts made anew, and in `gone` how many of the known findings it no longer has
 */
export const withoutKnown = (
  result: LintResult,
  known: readonly KnownFinding[],
): { result: LintResult; gone: number } => {
  if (known.length === 0) return { result, gone: 0 }
  const expected = new Set(known.map(({ fingerprint }) => fingerprint))
  const fingerprints = fingerprintsOf(result)
  const findings = result.findings.filter((_finding: Finding, index) => !expected.delete(fingerprints[index] ?? ''))
  return { result: { ...result, findings, counts: countFindings(findings) }, gone: expected.size }
}

/** The version of the form in which a baseline is written. */
const formVersion = 1

/** A baseline as JSON, files by their names, so that the order in which files were read makes no difference to a diff. */
export const writeBaseline = (baseline: Baseline): string => {
  const files = [...baseline].filter(([, known]) => known.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ version: formVersion, files: Object.fromEntries(files) }, undefined, 2)}\n`
}

class BaselineReader extends ShapeReader {
  baseline(value: unknown): Baseline {
    const { version, files } = this.fields(value, [], ['version', 'files'])
    if (version !== formVersion)
      this.problem(['version'], 'This is no baseline of this version; --write-baseline writes it anew')
    const entries = Object.entries(this.fields(files, ['files'])).map(([path, known]): [string, KnownFinding[]] => {
      const items = this.list(known, ['files', path], 'findings')
      return [path, items.map((item, index) => this.known(item, ['files', path, index]))]
    })
    return new Map(entries)
  }

  private known(value: unknown, path: readonly (string | number)[]): KnownFinding {
    const { rule, in: place, fingerprint } = this.fields(value, path, ['rule', 'in', 'fingerprint'])
    const word = (key: string, given: unknown): string => (this.isString(given, [...path, key]) ? given : '')
    return { rule: word('rule', rule), in: word('in', place), fingerprint: word('fingerprint', fingerprint) }
  }
}

/**
 * Reads a baseline from the value of its file. Throws nothing: whatever is wrong is told in `problems`, each with its path, and left out.
 */
export const readBaseline = (value: unknown): { baseline: Baseline; problems: readonly ShapeProblem[] } => {
  const reader = new BaselineReader()
  return { baseline: reader.baseline(value), problems: reader.problems }
}
