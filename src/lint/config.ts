/** Which rules run, and how. */
import { nearest } from './nearest.ts'
import type { Level, OptionValues, OptionSpecs, Rule, Severity } from './rule.ts'

/** How one rule is set: a level, or a level with options. */
export type RuleSetting = Level | readonly [level: Level, options: Readonly<Record<string, unknown>>]

/** What the user wants. */
export interface RuleConfig {
  /** `recommended` (the default), `all`, or `none`: then only the rules that are named run. */
  preset?: 'recommended' | 'all' | 'none'
  rules?: Readonly<Record<string, RuleSetting>>
}

/** A rule that runs. */
export interface ActiveRule {
  rule: Rule
  /** The level that the user set, if any. */
  level?: Severity
  options: OptionValues<OptionSpecs>
}

/** A setting that cannot be followed, in words for whoever wrote it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const levels: readonly string[] = ['error', 'warning', 'info', 'off'] satisfies Level[]

/** Checks that a word is a level. */
export const toLevel = (word: string, ruleId: string): Level => {
  const known = word === 'warn' ? 'warning' : word
  if (levels.includes(known)) return known as Level
  throw new ConfigError(`"${word}" is no level for ${ruleId}; use ${levels.join(', ')}`)
}

/** Words for a rule that does not exist. */
export const unknownRule = (id: string, rules: readonly Rule[]): string => {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  )
  return `There is no rule "${id}"${near ? `; did you mean "${near}"?` : ''}`
}

/** The rules that a configuration lets run. Throws a ConfigError for a rule, level or option that does not exist. */
export const activeRules = (all: readonly Rule[], { preset = 'recommended', rules = {} }: RuleConfig): ActiveRule[] => {
  for (const id of Object.keys(rules)) {
    if (!all.some((rule) => rule.id === id)) throw new ConfigError(unknownRule(id, all))
  }
  return all.flatMap((rule) => {
    const setting = rules[rule.id]
    const [word, given] = typeof setting === 'object' ? setting : [setting, {}]
    if (word === undefined) {
      const runs = preset === 'all' || (preset === 'recommended' && rule.recommended)
      return runs ? [{ rule, options: optionsOf(rule, {}) }] : []
    }
    const level = toLevel(word, rule.id)
    return level === 'off' ? [] : [{ rule, level, options: optionsOf(rule, given) }]
  })
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)

const optionsOf = (rule: Rule, given: Readonly<Record<string, unknown>>): OptionValues<OptionSpecs> => {
  for (const [name, value] of Object.entries(given)) {
    const spec = rule.options[name]
    if (!spec) {
      const near = nearest(name, Object.keys(rule.options))
      throw new ConfigError(`${rule.id} has no option "${name}"${near ? `; did you mean "${near}"?` : ''}`)
    }
    if (kindOf(value) !== kindOf(spec.default))
      throw new ConfigError(`Option "${name}" of ${rule.id} is a ${kindOf(spec.default)}, not a ${kindOf(value)}`)
  }
  const defaults = Object.entries(rule.options).map(([name, spec]) => [name, given[name] ?? spec.default] as const)
  return Object.fromEntries(defaults) as OptionValues<OptionSpecs>
}
