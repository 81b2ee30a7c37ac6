/**
 * Applying fixes until none is left. After every round the text is parsed again; a fix that changed more than it meant to
 * is withdrawn, and its finding stays.
 */
import type { Document } from '../../grammar/ast.ts'
import { toOutline, type Outline } from '../tree/outline.ts'
import { applyEdits, dropOverlapping } from './edits.ts'
import type { Finding, Fix } from './finding.ts'
import type { Change, FixKind } from './rule.ts'
import { culpritsOf } from './provoked.ts'
import { sameOutline } from './verify.ts'

/** What the engine needs of a linter. */
export interface FixHost<Result> {
  lint: (text: string) => Result
  parse: (text: string) => Document
  findings: (result: Result) => readonly Finding[]
  document: (result: Result) => Document
}

/** The text after fixing, and what a linter says of it. */
export interface FixOutcome<Result> {
  text: string
  /** The findings that were fixed, offsets in the text as it was in their round. */
  fixed: readonly Finding[]
  /** Findings whose fix was withdrawn, by `withdrawalKey`. */
  withdrawn: ReadonlySet<string>
  result: Result
}

/** A finding whose fix is to be made. */
interface Candidate {
  finding: Finding
  edits: Fix['edits']
  changes: Fix['changes']
}

/** Rounds are needed where fixes touch each other; a fixpoint is reached long before. */
const mostRounds = 10

/** The first without any that gave rise to a finding, the second without their rules; then nothing is fixed. */
const mostAttempts = 3

/** What identifies a finding over the rounds, in which offsets move. */
export const withdrawalKey = (finding: Finding): string => `${finding.ruleId}|${finding.in}|${finding.message}`

/**
 * Fixes `source` with the fixes of the given kinds. Every finding that remains is compared with what was found before: a fix
 * that gave rise to a finding is withdrawn, and the others are made anew without it.
 */
export const fixText = <Result>(
  source: string,
  kinds: readonly FixKind[],
  host: FixHost<Result>,
): FixOutcome<Result> => {
  const before = host.lint(source)
  const barred = new Set<string>()
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const outcome = fixRounds(source, before, kinds, host, barred)
    const culprits = culpritsOf(host.findings(before), host.findings(outcome.result), outcome.fixed)
    if (culprits.length === 0) return outcome
    for (const { ruleId } of culprits) if (attempt > 0) barred.add(ruleId)
    for (const culprit of culprits) barred.add(withdrawalKey(culprit))
  }
  return fixRounds(source, before, [], host, barred)
}

/** One attempt: rounds of fixes until none is left, without those that are barred by their key or their rule. */
const fixRounds = <Result>(
  source: string,
  before: Result,
  kinds: readonly FixKind[],
  host: FixHost<Result>,
  barred: ReadonlySet<string>,
): FixOutcome<Result> => {
  const withdrawn = new Set(barred)
  const fixed: Finding[] = []
  const seen = new Set<string>()
  let text = source
  let result = before
  for (let round = 0; round < mostRounds && !seen.has(text); round++) {
    seen.add(text)
    const candidates = host.findings(result).flatMap((finding): Candidate[] => {
      const { fix } = finding
      if (barred.has(finding.ruleId)) withdrawn.add(withdrawalKey(finding))
      if (!fix || !kinds.includes(fix.kind) || withdrawn.has(withdrawalKey(finding))) return []
      return [{ finding, edits: fix.edits, changes: fix.changes }]
    })
    const chosen = dropOverlapping(candidates)
    if (chosen.length === 0) break
    const accepted = verified(chosen, text, toOutline(host.document(result)), host)
    for (const candidate of chosen) {
      if (accepted.includes(candidate)) fixed.push(candidate.finding)
      else withdrawn.add(withdrawalKey(candidate.finding))
    }
    text = applyEdits(
      text,
      accepted.flatMap((candidate) => candidate.edits),
    )
    result = host.lint(text)
  }
  return { text, fixed, withdrawn, result }
}

/** The fixes that, made together, change only what they mean to change. */
const verified = (
  chosen: readonly Candidate[],
  text: string,
  before: Outline,
  host: Pick<FixHost<never>, 'parse'>,
): readonly Candidate[] => {
  const holds = (candidates: readonly Candidate[]): boolean => {
    const edits = candidates.flatMap((candidate) => candidate.edits)
    const changes = new Set<Change>(candidates.flatMap((candidate) => candidate.changes))
    return sameOutline(before, toOutline(host.parse(applyEdits(text, edits))), edits, changes)
  }
  /** Halving finds the few that do not hold without trying each alone. */
  const extend = (accepted: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] => {
    const all = [...accepted, ...more]
    if (more.length === 0 || holds(all)) return all
    if (more.length === 1) return accepted
    const middle = more.length >> 1
    return extend(extend(accepted, more.slice(0, middle)), more.slice(middle))
  }
  return extend([], chosen)
}
