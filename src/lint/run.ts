/** Runs rules over a document: one traversal, whatever the number of rules. */
import type { AnyNode } from '../../grammar/ast.ts'
import { createLocator } from '../../grammar/positions.ts'
import { placesOf } from '../tree/places.ts'
import type { ActiveRule } from './config.ts'
import { withoutDoubtfulFixes } from './doubtful.ts'
import type { Finding } from './finding.ts'
import { toRange } from './lintable.ts'
import { createPlacer } from './pages.ts'
import { isSilentFor } from './bodies.ts'
import { inScope } from './profile.ts'
import type { Lintable, Report, RuleContext } from './rule.ts'
import { readDirectives } from './suppress/directives.ts'
import type { SideSuppression } from './suppress/side.ts'
import { suppress, type Suppression } from './suppress/suppress.ts'
import { traverse, type Visitor } from './traverse.ts'
import { withoutWaiting, type Made } from './waiting.ts'

/** A report with the rule that made it. */
interface Reported {
  active: ActiveRule
  report: Report<string>
}

/** Listeners by the type of node. */
class Events {
  private readonly listeners = new Map<string, Visitor[]>()

  add(type: string, listener: Visitor): void {
    const others = this.listeners.get(type)
    if (others) others.push(listener)
    else this.listeners.set(type, [listener])
  }

  get isEmpty(): boolean {
    return this.listeners.size === 0
  }

  readonly emit = (node: AnyNode, parents: readonly AnyNode[]): void => {
    const listeners = this.listeners.get(node.type)
    if (listeners) for (const listener of listeners) listener(node, parents)
  }
}

const exitSuffix = ':exit'

/** What the findings of a document are held against. */
export interface Silencing {
  /** Suppressions from beside the text; those in the text are read from it. */
  readonly side?: readonly SideSuppression[]
  /** Every rule that there is, for suppressions that name another. */
  readonly known?: Iterable<string>
}

/** The findings of `rules` on a document that are not silenced, in the order in which the rules saw them. */
export const runRules = (lintable: Lintable, rules: readonly ActiveRule[], silencing: Silencing = {}): Finding[] => {
  const reported: Reported[] = []
  const entering = new Events()
  const leaving = new Events()
  const reviewers: ((suppressions: readonly Suppression[]) => void)[] = []
  const { body } = lintable.profile
  const running = rules.filter(({ rule }) => inScope(rule.profiles, lintable.profile) && !isSilentFor(body, rule.id))
  const { document, text, profile, words, clean, slice, place, fact } = lintable
  for (const active of running) {
    const { options } = active
    const report = (made: Report<string>): void => void reported.push({ active, report: made })
    // Written out: a spread would copy the whole for every rule, at ten times the cost.
    const context: RuleContext = { document, text, profile, words, clean, slice, place, fact, options, report }
    const listeners = active.rule.create(context)
    if (listeners.suppressions) reviewers.push(listeners.suppressions)
    for (const [event, listener] of Object.entries(listeners) as [string, Visitor][]) {
      if (event === 'suppressions') continue
      if (event.endsWith(exitSuffix)) leaving.add(event.slice(0, -exitSuffix.length), listener)
      else entering.add(event, listener)
    }
  }
  traverse(document, entering.emit, leaving.isEmpty ? undefined : leaving.emit)
  const made = reported.splice(0)
  const found = toFindings(made, lintable)
  const origins = new Map(found.map((finding, index) => [finding, made[index] as Reported]))
  const originOf = (finding: Finding): Made => {
    const { active, report } = origins.get(finding) as Reported
    return { rule: active.rule, report, severity: finding.severity }
  }
  const settle = (findings: readonly Finding[]): Finding[] =>
    withoutDoubtfulFixes(withoutWaiting(findings, originOf), lintable, (finding) => originOf(finding).rule)
  const { side = [], known = rules.map(({ rule }) => rule.id) } = silencing
  const directives = readDirectives(lintable.text)
  if (directives.length === 0 && side.length === 0) return settle(found)
  const ran = new Set(running.map(({ rule }) => rule.id))
  const context = { text: lintable.text, directives, side, known: new Set(known), ran }
  const { kept, suppressions } = suppress(found, context)
  for (const review of reviewers) review(suppressions)
  // A comment that silences every rule would silence what is said of it.
  const named = { ...context, directives: directives.filter((directive) => directive.rules.length > 0) }
  return [...settle(kept), ...suppress(toFindings(reported, lintable), named).kept]
}

const toFindings = (reported: readonly Reported[], { document, text }: Lintable): Finding[] => {
  if (reported.length === 0) return []
  const { point } = createLocator(text)
  const placeOf = createPlacer(document)
  const places = placesOf(document)
  return reported.map(({ active, report }) => {
    const { start, end } = toRange(report.at)
    const from = point(start)
    const to = point(end)
    return {
      ruleId: active.rule.id,
      severity: active.level ?? report.severity ?? active.rule.severity,
      message: fill(active.rule.messages[report.message] ?? report.message, report.data),
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
              edits: report.fix.edits.toSorted((a, b) => a.start - b.start),
              changes: report.fix.changes ?? [],
            },
          }
        : {}),
    }
  })
}

/** Puts the values of a finding into its message. */
const fill = (template: string, data: Report<string>['data'] = {}): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
