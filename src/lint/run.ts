/** Runs rules over a document: one traversal, whatever the number of rules. */
import type { AnyNode } from '../../grammar/ast.ts'
import { createLocator } from '../../grammar/positions.ts'
import { placesOf } from '../tree/places.ts'
import { walk } from '../tree/visit.ts'
import type { ActiveRule } from './config.ts'
import type { Finding } from './finding.ts'
import { toRange } from './lintable.ts'
import { createPager } from './pages.ts'
import { inScope } from './profile.ts'
import type { Lintable, Report, RuleContext } from './rule.ts'

/** Where the page of a rule can be read. */
export const ruleUrl = (rule: { id: string; category: string }): string =>
  `https://unpkg.com/resolint/src/rules/${rule.category}/${rule.id}.md`

/** A report with the rule that made it. */
interface Reported {
  active: ActiveRule
  report: Report<string>
}

type AnyListener = (node: AnyNode, parents: readonly AnyNode[]) => void

/** The findings of `rules` on a document, in the order in which the rules saw them. */
export const runRules = (lintable: Lintable, rules: readonly ActiveRule[]): Finding[] => {
  const reported: Reported[] = []
  const listeners = new Map<string, AnyListener[]>()
  for (const active of rules) {
    if (!inScope(active.rule.profiles, lintable.profile)) continue
    const context: RuleContext = Object.create(lintable, {
      options: { value: active.options },
      report: { value: (report: Report<string>) => void reported.push({ active, report }) },
    }) as RuleContext
    for (const [event, listener] of Object.entries(active.rule.create(context))) {
      const others = listeners.get(event)
      if (others) others.push(listener as AnyListener)
      else listeners.set(event, [listener as AnyListener])
    }
  }
  walk(lintable.document, {
    enter: (node, parents) => {
      for (const listener of listeners.get(node.type) ?? []) listener(node, parents)
    },
    leave: (node, parents) => {
      for (const listener of listeners.get(`${node.type}:exit`) ?? []) listener(node, parents)
    },
  })
  return reported.length === 0 ? [] : toFindings(reported, lintable)
}

const toFindings = (reported: readonly Reported[], { document, text }: Lintable): Finding[] => {
  const { point } = createLocator(text)
  const pageOf = createPager(document)
  const places = placesOf(document)
  return reported.map(({ active, report }) => {
    const { start, end } = toRange(report.at)
    const from = point(start)
    const to = point(end)
    const page = pageOf(start)
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
      ...(page === undefined ? {} : { page }),
      url: ruleUrl(active.rule),
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
