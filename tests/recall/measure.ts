/** Makes defects one at a time and counts what the rules of the built command say of them. */
import { findRule, type Finding, type Rule, type RuleSetting } from '../../src/index.ts'
import { inScope } from '../../src/lint/profile.ts'
import { fixTextsBuilt, lintTextsBuilt, type TextOptions } from '../built/command.ts'
import { inject, type CleanDocument, type Injection, type Kind } from './kind.ts'
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
  /** Undefined: nobody has written it yet. */
  rule: Rule | undefined
  outcomes: readonly Outcome[]
}

const settingOf = ({ options }: Kind, rule: Rule): RuleSetting => (options ? [rule.severity, options] : rule.severity)

/** The recommended rules, and the rule that is expected also where it is off. */
const optionsFor = (kind: Kind, rule: Rule): TextOptions =>
  rule.recommended && !kind.options ? {} : { rules: { [rule.id]: settingOf(kind, rule) } }
const alone = (kind: Kind, rule: Rule): TextOptions => ({ preset: 'none', rules: { [rule.id]: settingOf(kind, rule) } })

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

const touches = ({ offset, endOffset }: Finding, { start, end }: Injection['place']): boolean =>
  offset <= end && start <= endOffset

/** One defect that was made, before anything is known of it. */
interface Trial {
  readonly document: CleanDocument
  readonly injection: Injection
  readonly kind: Kind
  readonly rule: Rule
}

/** What the rules say of a trial. */
interface Judged extends Trial {
  readonly expected: readonly Finding[]
  readonly placed: Finding | undefined
  readonly others: readonly Finding[]
  /** Whether there is a safe fix that can know the original. */
  readonly isFixable: boolean
}

/** At most `most` defects of each kind in each document; rules are asked only where they hold. */
const trialsOf = (kind: Kind, rule: Rule, documents: readonly CleanDocument[], choice: Choice): Trial[] =>
  documents
    .filter(({ profile }) => inScope(rule.profiles, profile))
    .flatMap((document) =>
      choose(kind.sites(document), choice.most, choice.random).map((defect) => ({
        document,
        injection: inject(document, defect),
        kind,
        rule,
      })),
    )

interface Choice {
  readonly most: number
  readonly random: ReturnType<typeof seeded>
}

const judge = (trials: readonly Trial[]): Judged[] => {
  const requests = trials.flatMap(({ document, injection, kind, rule }) =>
    [document.text, injection.text].map((text) => ({ text, options: optionsFor(kind, rule) })),
  )
  const findingsOf = lintTextsBuilt(requests)
  return trials.map((trial) => {
    const { document, injection, kind, rule } = trial
    const read = (text: string): Read[] =>
      findingsOf({ text, options: optionsFor(kind, rule) }).map((finding) => ({ finding, text }))
    const fresh = newFindings(read(document.text), read(injection.text))
    const expected = fresh.filter(({ ruleId }) => ruleId === rule.id)
    const placed = expected.find((finding) => touches(finding, injection.place))
    const counted = placed ?? expected[0]
    const isFixable = counted?.fix?.kind === 'safe' && kind.restores !== false
    return { ...trial, expected, placed, others: fresh.filter((finding) => finding !== counted), isFixable }
  })
}

/** Tells of fixable trials whether the fix gives the original back, or what it makes of the original itself. */
const restoration = (judged: readonly Judged[]): ((trial: Judged) => boolean) => {
  const requests = judged
    .filter(({ isFixable }) => isFixable)
    .flatMap(({ document, injection, kind, rule }) =>
      [document.text, injection.text].map((text) => ({ text, options: alone(kind, rule) })),
    )
  const fixed = fixTextsBuilt(requests)
  return ({ document, injection, kind, rule }) => {
    const options = alone(kind, rule)
    const text = fixed({ text: injection.text, options })
    return text === document.text || text === fixed({ text: document.text, options })
  }
}

/** Makes defects of each kind, at most `most` in a document, and runs the built command over all of them at once. */
export const measureKinds = (
  kinds: readonly Kind[],
  documents: readonly CleanDocument[],
  most: number,
  seed = 1,
): KindResult[] => {
  const choice: Choice = { most, random: seeded(seed) }
  const chosen = kinds.map((kind) => {
    const rule = findRule(kind.rule)
    return { kind, rule, trials: rule ? trialsOf(kind, rule, documents, choice) : [] }
  })
  const judged = judge(chosen.flatMap(({ trials }) => trials))
  const isRestored = restoration(judged)
  const outcomes = new Map<Kind, Outcome[]>(kinds.map((kind) => [kind, []]))
  for (const trial of judged) {
    const { document, injection, kind, expected, placed, others, isFixable } = trial
    outcomes.get(kind)?.push({
      document: document.name,
      injection,
      found: expected.length > 0,
      placed: placed !== undefined,
      others,
      ...(isFixable ? { restored: isRestored(trial) } : {}),
    })
  }
  return chosen.map(({ kind, rule }) => ({ kind, rule, outcomes: outcomes.get(kind) ?? [] }))
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
