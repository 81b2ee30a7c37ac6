/** What can be shown and hidden: findings of a severity, of a rule; and the names by which page, style and filters do it. */
import type { Finding } from '../../lint/finding.ts'
import type { Severity } from '../../lint/rule.ts'
import type { Formattable } from '../format.ts'

/** Weightiest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** 0 for the weightiest. */
export const weight = (severity: Severity): number => severities.indexOf(severity)

/** A rule that found something. */
export interface FoundRule {
  id: string
  count: number
  /** What its box and its variable are called. */
  className: string
}

/** Findings of one rule at one severity. */
export interface Kind {
  className: string
  severity: Severity
  rule: FoundRule
}

/** The kinds of findings of a report. */
export interface Kinds {
  rules: readonly FoundRule[]
  /** The weightiest last. */
  kinds: readonly Kind[]
  /** The kind of a finding. */
  kindOf: (finding: Finding) => Kind
  /** Classes of everything that speaks of one finding. */
  classesOf: (finding: Finding) => string
}

export const kindsOf = (results: readonly Pick<Formattable, 'findings'>[]): Kinds => {
  const rules = new Map<string, FoundRule>()
  const kinds = new Map<string, Kind>()
  const kindOf = ({ ruleId: id, severity }: Finding): Kind => {
    const key = `${severity} ${id}`
    let kind = kinds.get(key)
    if (!kind) {
      const rule = rules.get(id) ?? { id, count: 0, className: `rule-${rules.size + 1}` }
      rules.set(id, rule)
      kinds.set(key, (kind = { className: `kind-${kinds.size + 1}`, severity, rule }))
    }
    return kind
  }
  for (const { findings } of results) for (const finding of findings) kindOf(finding).rule.count += 1
  return {
    rules: [...rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    kinds: [...kinds.values()].toSorted((a, b) => weight(b.severity) - weight(a.severity)),
    kindOf,
    classesOf: (finding) => `${finding.severity} ${kindOf(finding).className}`,
  }
}

/**
 * Shows what the boxes of its severity and of its rule allow. It works without a script, and where browsers do not know
 * `:has()` everything is shown. The boxes set variables of the body, which is quick for any number of findings; `none` is a
 * value of all the properties concerned.
 */
export const filterStyle = ({ rules, kinds }: Kinds): string => {
  const boxes = [...severities, ...rules.map(({ className }) => className)].map(
    (name) => `body:has(#show-${name}:not(:checked)){--off-${name}:none}`,
  )
  const shown = kinds.map(({ className, severity, rule }) => {
    const unlessOff = (value: string): string => `var(--off-${severity},var(--off-${rule.className},${value}))`
    return (
      `.${className}{display:${unlessOff('inline-block')}}\nli.${className}{display:${unlessOff('block')}}\n` +
      `mark.${className}{display:inline;background:${unlessOff(`var(--${severity}-mark)`)};` +
      `text-decoration:${unlessOff(`var(--${severity}-line)`)}}`
    )
  })
  return [...boxes, ...shown].join('\n')
}
