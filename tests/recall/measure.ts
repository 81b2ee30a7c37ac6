/** Makes defects one at a time and counts what the rules say of them. */
import { findRule, fix, lint, type Finding, type LintOptions, type Rule } from '../../src/index.ts'
import { inScope } from '../../src/lint/profile.ts'
import { inject, type CleanDocument, type Defect, type Injection, type Kind } from './kind.ts'
import { choose, seeded } from './random.ts'

/** What became of one defect. */
export interface Outcome {
  document: string
  injection: Injection
  found: boolean
  /** Whether the finding touches the place of the defect. */
  placed: boolean
  /** Other new findings. */
  others: readonly Finding[]
  /** Absent where the finding has no safe fix, or the original cannot be known. */
  restored?: boolean
}

/** Outcomes of one kind. */
export interface KindResult {
  kind: Kind
  /** Absent: nobody has written it yet. */
  rule?: Rule
  outcomes: readonly Outcome[]
}

/** The recommended rules, and the rule that is expected also where it is off. */
const optionsFor = (rule: Rule): LintOptions => (rule.recommended ? {} : { rules: { [rule.id]: rule.severity } })
const alone = (rule: Rule): LintOptions => ({ preset: 'none', rules: { [rule.id]: rule.severity } })

/** What is the same in a finding before and after: places and numbers move. */
const sameness = ({ ruleId, message }: Finding): string => `${ruleId}|${message}`

const newFindings = (before: readonly Finding[], after: readonly Finding[]): Finding[] => {
  const known = before.map(sameness)
  return after.filter((finding) => {
    const index = known.indexOf(sameness(finding))
    if (index >= 0) known.splice(index, 1)
    return index < 0
  })
}

/** Findings of a clean document, computed once. */
class Baseline {
  private readonly findings = new Map<string, readonly Finding[]>()

  of(document: CleanDocument, rule: Rule): readonly Finding[] {
    const key = `${document.name}|${rule.recommended ? '' : rule.id}`
    let known = this.findings.get(key)
    if (!known) this.findings.set(key, (known = lint(document.text, optionsFor(rule)).findings))
    return known
  }
}

const touches = ({ offset, endOffset }: Finding, { start, end }: Injection['place']): boolean =>
  offset <= end && start <= endOffset

const outcomeOf = (
  document: CleanDocument,
  defect: Defect,
  { restores = true }: Kind,
  rule: Rule,
  baseline: Baseline,
): Outcome => {
  const injection = inject(document, defect)
  const fresh = newFindings(baseline.of(document, rule), lint(injection.text, optionsFor(rule)).findings)
  const expected = fresh.filter(({ ruleId }) => ruleId === rule.id)
  const placed = expected.find((finding) => touches(finding, injection.place))
  const counted = placed ?? expected[0]
  const hasSafeFix = counted?.fix?.kind === 'safe' && restores
  const restored = (): boolean => {
    const { text } = fix(injection.text, alone(rule))
    return text === document.text || text === fix(document.text, alone(rule)).text
  }
  return {
    document: document.name,
    injection,
    found: expected.length > 0,
    placed: placed !== undefined,
    others: fresh.filter((finding) => finding !== counted),
    ...(hasSafeFix ? { restored: restored() } : {}),
  }
}

/** Makes at most `most` defects of each kind in each document; rules are asked only where they hold. */
export const measureKinds = (
  kinds: readonly Kind[],
  documents: readonly CleanDocument[],
  most: number,
  seed = 1,
): KindResult[] => {
  const random = seeded(seed)
  const baseline = new Baseline()
  return kinds.map((kind) => {
    const rule = findRule(kind.rule)
    if (!rule) return { kind, outcomes: [] }
    const outcomes = documents
      .filter(({ profile }) => inScope(rule.profiles, profile))
      .flatMap((document) =>
        choose(kind.sites(document), most, random).map((defect) => outcomeOf(document, defect, kind, rule, baseline)),
      )
    return { kind, rule, outcomes }
  })
}

/** Counts over outcomes. */
export interface Tally {
  injected: number
  found: number
  placed: number
  alone: number
  fixable: number
  restored: number
}

/** Counts outcomes. */
export const tally = (outcomes: readonly Outcome[]): Tally => ({
  injected: outcomes.length,
  found: outcomes.filter(({ found }) => found).length,
  placed: outcomes.filter(({ placed }) => placed).length,
  alone: outcomes.filter(({ found, others }) => found && others.length === 0).length,
  fixable: outcomes.filter(({ restored }) => restored !== undefined).length,
  restored: outcomes.filter(({ restored }) => restored === true).length,
})
