/**
 * Applying fixes until none is left. After every round the text is parsed again; a fix that changed more than it meant to
 * is withdrawn, and its finding stays.
 */
import type { Document } from '../../grammar/ast.ts'
import { toOutline, type Outline } from '../tree/outline.ts'
import { applyEdits, dropOverlapping, EditTrail } from './edits.ts'
import type { Finding, Fix } from './finding.ts'
import type { Change, Edit, FixKind } from './rule.ts'
import { culpritsOf } from './provoked.ts'
import { sameOutline } from './verify.ts'

/** What fixing needs of a linter. */
export interface FixHost<Result> {
  lint: (text: string) => Result
  parse: (text: string) => Document
  findings: (result: Result) => readonly Finding[]
  document: (result: Result) => Document
  /** Whether all replacements in the source that there would be with one more fix can be made. */
  allows?: ((edits: readonly Edit[]) => boolean) | undefined
}

/** The text after fixing, and what a linter says of it. */
export interface FixOutcome<Result> {
  text: string
  /** What was changed, all rounds together: replacements in the source, in order. */
  edits: readonly Edit[]
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
/**
 * How often a text is parsed to verify fixes, over all rounds: enough to find some twenty fixes that do not hold, and a bound on the time
 * that a text of nothing but such fixes takes.
 */
const mostTrials = 200

/**
 * How often fixing is attempted: at first with all fixes, then without those that gave rise to findings, then without any of their rules.
 * After that nothing is fixed.
 */
const mostAttempts = 3

/** What identifies a finding over the rounds of fixing, in which offsets move: rule, place and message. */
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
  const trail = new EditTrail(source)
  const verifier = new Verifier(host)
  let text = source
  let result = before
  for (let round = 0; round < mostRounds && !seen.has(text); round++) {
    seen.add(text)
    const candidates = host.findings(result).flatMap((finding): Candidate[] => {
      const { fix } = finding
      const key = withdrawalKey(finding)
      if (barred.has(finding.ruleId)) withdrawn.add(key)
      if (!fix || !kinds.includes(fix.kind) || withdrawn.has(key)) return []
      if (host.allows && !host.allows(trail.editsWith(fix.edits))) {
        withdrawn.add(key)
        return []
      }
      return [{ finding, edits: fix.edits, changes: fix.changes }]
    })
    const chosen = dropOverlapping(candidates)
    if (chosen.length === 0) break
    const accepted = new Set(verifier.verified(chosen, text, toOutline(host.document(result))))
    for (const candidate of chosen) {
      if (accepted.has(candidate)) fixed.push(candidate.finding)
      else withdrawn.add(withdrawalKey(candidate.finding))
    }
    const edits = [...accepted].flatMap((candidate) => candidate.edits)
    trail.apply(edits)
    text = applyEdits(text, edits)
    result = host.lint(text)
  }
  return { text, edits: trail.edits(), fixed, withdrawn, result }
}

/** Finds the fixes that hold, within a number of trials. */
class Verifier {
  private trials = 0
  private readonly host: Pick<FixHost<never>, 'parse'>

  constructor(host: Pick<FixHost<never>, 'parse'>) {
    this.host = host
  }

  /** The fixes that, made together, change only what they mean to change. Those that no trial was left for are not among them. */
  verified(chosen: readonly Candidate[], text: string, before: Outline): readonly Candidate[] {
    const holds = (candidates: readonly Candidate[]): boolean => {
      this.trials += 1
      const edits = candidates.flatMap((candidate) => candidate.edits)
      const changes = new Set<Change>(candidates.flatMap((candidate) => candidate.changes))
      return sameOutline(before, toOutline(this.host.parse(applyEdits(text, edits))), edits, changes)
    }
    /** Halving finds the few that do not hold without trying each alone. */
    const extend = (accepted: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] => {
      if (more.length === 0 || this.trials >= mostTrials) return accepted
      const all = [...accepted, ...more]
      if (holds(all)) return all
      if (more.length === 1) return accepted
      const middle = more.length >> 1
      return extend(extend(accepted, more.slice(0, middle)), more.slice(middle))
    }
    return extend([], chosen)
  }
}
