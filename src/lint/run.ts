/** Runs rules over a document: one traversal, whatever the number of rules. */
import type { AnyNode } from '../../grammar/ast.ts'
import { createLocator } from '../../grammar/positions.ts'
import { placesOf } from '../tree/places.ts'
import type { ActiveRule } from './config.ts'
import { withoutDoubtfulFixes } from './doubtful.ts'
import { reasonOf, type RuleFailure } from './failure.ts'
import { withLineBreaks } from './edits.ts'
import type { Finding } from './finding.ts'
import { toRange } from './lintable.ts'
import { createPlacer } from './pages.ts'
import { isSilentFor } from './bodies.ts'
import { inScope } from './profile.ts'
import type { Lintable, Listeners, Report, RuleContext } from './rule.ts'
import type { Range } from '../tree/range.ts'
import { readDirectives } from './suppress/directives.ts'
import type { SideSuppression } from './suppress/side.ts'
import { suppress, type Suppression } from './suppress/suppress.ts'
import { traverse, type Visitor } from './traverse.ts'
import { withoutWaiting, type Made } from './waiting.ts'

/** A rule at work on a document. */
class Work {
  readonly active: ActiveRule
  failure: RuleFailure | undefined

  constructor(active: ActiveRule) {
    this.active = active
  }

  /** Does a piece of what the rule does; where that throws, the rule is not asked again, and the others go on. */
  do(piece: () => unknown): void {
    if (this.failure) return
    try {
      this.requireDone(piece())
    } catch (error) {
      this.fail(error)
    }
  }

  /** A promise would report too late, and fail unheard. */
  requireDone(made: unknown): void {
    if (!(made instanceof Promise)) return
    made.catch(() => undefined)
    throw new TypeError('it works asynchronously, and a rule reports at once')
  }

  fail(cause: unknown): void {
    this.failure ??= { ruleId: this.active.rule.id, reason: reasonOf(cause), cause }
  }
}

/** A report with the rule that made it. */
interface Reported {
  work: Work
  report: Report<string>
}

interface Listener {
  work: Work
  listen: Visitor
}

/** Listeners by the type of node. */
class Events {
  private readonly listeners = new Map<string, Listener[]>()

  add(type: string, listener: Listener): void {
    const others = this.listeners.get(type)
    if (others) others.push(listener)
    else this.listeners.set(type, [listener])
  }

  get isEmpty(): boolean {
    return this.listeners.size === 0
  }

  readonly emit = (node: AnyNode, parents: readonly AnyNode[]): void => {
    for (const { work, listen } of this.listeners.get(node.type) ?? none) {
      if (work.failure) continue
      try {
        const made = listen(node, parents)
        if (made !== undefined) work.requireDone(made)
      } catch (error) {
        work.fail(error)
      }
    }
  }
}

const none: readonly Listener[] = []
const exitSuffix = ':exit'

/** What the findings of a document are held against. */
export interface Silencing {
  /** Suppressions from beside the text; those in the text are read from it. */
  readonly side?: readonly SideSuppression[]
  /** Every rule that there is, for suppressions that name another. */
  readonly known?: Iterable<string>
}

/** What rules found, and which of them failed. */
export interface RunOutcome {
  /** What is not silenced, in the order in which the rules saw it. */
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

/** Runs `rules` over a document. A rule that throws ends for that document; what it reported before holds. */
export const runRules = (lintable: Lintable, rules: readonly ActiveRule[], silencing: Silencing = {}): RunOutcome => {
  const reported: Reported[] = []
  const entering = new Events()
  const leaving = new Events()
  const reviewers: ((suppressions: readonly Suppression[]) => void)[] = []
  const { body } = lintable.profile
  const works = rules
    .filter(({ rule }) => inScope(rule.profiles, lintable.profile) && !isSilentFor(body, rule.id))
    .map((active) => new Work(active))
  const { document, text, profile, words, rewritten, clean, slice, place, fact } = lintable
  for (const work of works)
    work.do(() => {
      const { options, rule } = work.active
      const report = (made: Report<string>): void => void reported.push({ work, report: made })
      // Written out: a spread would copy the whole for every rule, at ten times the cost.
      const context: RuleContext = {
        document,
        text,
        profile,
        words,
        rewritten,
        clean,
        slice,
        place,
        fact,
        options,
        report,
      }
      const made = rule.create(context)
      work.requireDone(made)
      const { suppressions: review } = made
      if (review) reviewers.push((suppressions) => work.do(() => review(suppressions)))
      for (const event of Object.keys(made)) {
        if (event === 'suppressions') continue
        const listen = made[event as keyof Listeners] as Visitor
        if (event.endsWith(exitSuffix)) leaving.add(event.slice(0, -exitSuffix.length), { work, listen })
        else entering.add(event, { work, listen })
      }
    })
  traverse(document, entering.emit, leaving.isEmpty ? undefined : leaving.emit)
  const origins = toFindings(reported.splice(0), lintable)
  const found = [...origins.keys()]
  const originOf = (finding: Finding): Made => {
    const { work, report } = origins.get(finding) as Reported
    return { rule: work.active.rule, report, severity: finding.severity }
  }
  const settle = (findings: readonly Finding[]): Finding[] =>
    withoutDoubtfulFixes(withoutWaiting(findings, originOf), lintable, (finding) => originOf(finding).rule)
  const outcome = (findings: readonly Finding[]): RunOutcome => ({
    findings,
    failures: works.flatMap(({ failure }) => failure ?? []),
  })
  const { side = [], known = rules.map(({ rule }) => rule.id) } = silencing
  const directives = readDirectives(lintable.text)
  if (directives.length === 0 && side.length === 0) return outcome(settle(found))
  const ran = new Set(works.map(({ active }) => active.rule.id))
  const context = { text: lintable.text, directives, side, known: new Set(known), ran }
  const { kept, suppressions } = suppress(found, context)
  for (const review of reviewers) review(suppressions)
  // A comment that silences every rule would silence what is said of it.
  const named = { ...context, directives: directives.filter((directive) => directive.rules.length > 0) }
  return outcome([...settle(kept), ...suppress([...toFindings(reported, lintable).keys()], named).kept])
}

/** The range of a report or an edit. Throws where that is not in the text. */
const checkedRange = (at: AnyNode | Range, text: string): Range => {
  const range = toRange(at)
  if (range.start >= 0 && range.start <= range.end && range.end <= text.length) return range
  throw new RangeError(`it reports ${range.start} to ${range.end}, which is no range of the text`)
}

/** The findings that reports make, each with its report. A report that is malformed makes its rule fail. */
const toFindings = (reported: readonly Reported[], { document, text }: Lintable): Map<Finding, Reported> => {
  const findings = new Map<Finding, Reported>()
  if (reported.length === 0) return findings
  const { point } = createLocator(text)
  const placeOf = createPlacer(document)
  const places = placesOf(document)
  const toFinding = ({ work: { active }, report }: Reported): Finding => {
    const { start, end } = checkedRange(report.at, text)
    for (const range of report.spoils ?? []) checkedRange(range, text)
    for (const edit of report.fix?.edits ?? []) checkedRange(edit, text)
    const from = point(start)
    const to = point(end)
    return {
      ruleId: active.rule.id,
      severity: active.level ?? report.severity ?? active.rule.severity,
      message: fill(
        active.messages?.[report.message] ?? active.rule.messages[report.message] ?? report.message,
        report.data,
      ),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      offset: start,
      endOffset: end,
      in:
        report.place ??
        ('type' in report.at ? places.of(report.at) : places.at(start === end && start > 0 ? start - 1 : start)),
      ...placeOf(start),
      ...(active.rule.url === undefined ? {} : { url: active.rule.url }),
      ...(report.expected ? { expected: report.expected } : {}),
      ...(report.fix && report.fix.edits.length > 0
        ? {
            fix: {
              kind: report.fix.kind ?? (active.rule.fix === 'none' ? 'suggested' : active.rule.fix),
              title: report.fix.title,
              edits: report.fix.edits.map((edit) => withLineBreaks(edit, text)).toSorted((a, b) => a.start - b.start),
              changes: report.fix.changes ?? [],
            },
          }
        : {}),
    }
  }
  for (const one of reported) {
    try {
      findings.set(toFinding(one), one)
    } catch (error) {
      one.work.fail(error)
    }
  }
  return findings
}

/** Puts the values of a finding into its message. */
const fill = (template: string, data: Report<string>['data'] = {}): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
