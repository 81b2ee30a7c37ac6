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

/** A finding with the text that it is of. */
interface Read {
  finding: Finding
  text: string
}

/** What is the same in a finding before and after, the surest first: places move, and counts in messages change. */
const samenesses: readonly ((read: Read) => string)[] = [
  ({ finding: { ruleId, message, in: place } }) => `${ruleId}|${message}|${place}`,
  ({ finding: { ruleId, message } }) => `${ruleId}|${message}`,
  ({ finding: { ruleId, in: place } }) => `${ruleId}|${place}`,
  ({ finding: { ruleId, offset, endOffset }, text }) => `${ruleId}|${text.slice(offset, endOffset + 40)}`,
]

const newFindings = (before: readonly Read[], after: readonly Read[]): Finding[] => {
  const known = [...before]
  let fresh = after
  for (const sameness of samenesses) {
    fresh = fresh.filter((read) => {
      const index = known.findIndex((other) => sameness(other) === sameness(read))
      if (index >= 0) known.splice(index, 1)
      return index < 0
    })
  }
  return fresh.map(({ finding }) => finding)
}

const readAll = (text: string, rule: Rule): Read[] =>
  lint(text, optionsFor(rule)).findings.map((finding) => ({ finding, text }))

/** Findings of a clean document, computed once. */
class Baseline {
  private readonly findings = new Map<string, readonly Read[]>()

  of({ name, text }: CleanDocument, rule: Rule): readonly Read[] {
    const key = `${name}|${rule.recommended ? '' : rule.id}`
    let known = this.findings.get(key)
    if (!known) this.findings.set(key, (known = readAll(text, rule)))
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
  const fresh = newFindings(baseline.of(document, rule), readAll(injection.text, rule))
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
