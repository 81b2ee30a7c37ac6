/** Which rules run, and how. */
import type { Level, RuleSetting, RuleSettings, Severity } from './level.ts'
import { locales, messagesIn } from './locales/index.ts'
import { nearest } from './nearest.ts'
import { corePresets, type Presets } from './presets.ts'
import type { OptionValues, OptionSpecs, Rule } from './rule.ts'

export type { RuleSetting, RuleSettings }

/** What a user asks for: a preset, and what differs from it. */
export interface RuleConfig {
  /** Name of a set of rules; `recommended` unless told, `none`: then only the rules that are named run. */
  preset?: string
  /** Settings that go before those of the preset. */
  rules?: RuleSettings
  /** The language of messages, one of `locales`; English unless told. What has no words in it stays English. */
  locale?: string
}

/** A rule that runs. */
export interface ActiveRule {
  rule: Rule
  /** The level that the user set, if any. */
  level?: Severity
  options: OptionValues<OptionSpecs>
  /** Its messages in the language that the user set, as far as they are there. */
  messages?: Readonly<Record<string, string>>
}

/** A setting that cannot be followed, in words for whoever wrote it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const levels: readonly Level[] = ['on', 'error', 'warning', 'info', 'off']

/** The words for levels, as people write them in configurations and on the command line. */
export const levelWords: readonly string[] = ['on', 'error', 'warning', 'note', 'off']

/** `note` is what people read of a finding at level `info`. */
const synonyms: Readonly<Record<string, Level>> = { warn: 'warning', note: 'info' }

/** The level that a word names. Throws a ConfigError, which names the rule, for a word that is no level. */
export const toLevel = (word: string, ruleId: string): Level => {
  const known = synonyms[word] ?? word
  const level = levels.find((each) => each === known)
  if (level) return level
  throw new ConfigError(`"${word}" is not a level for ${ruleId}; use ${levelWords.join(', ')}`)
}

const unknown = (what: string, word: string, known: Iterable<string>): string => {
  const near = nearest(word, known)
  return `There is no ${what} "${word}"${near ? `; did you mean "${near}"?` : ''}`
}

/** The message for a rule that does not exist, with the id that was probably meant. */
export const unknownRule = (id: string, rules: readonly Rule[]): string =>
  unknown(
    'rule',
    id,
    rules.map((rule) => rule.id),
  )

/** The language of messages, checked. Throws a ConfigError for a language that has none. */
export const checkLocale = (locale: string): string => {
  if (locales.includes(locale)) return locale
  throw new ConfigError(`There are no messages in "${locale}"; there are ${locales.join(', ')}`)
}

/** The preset of a name. Throws a ConfigError where there is none. */
export const findPreset = (name: string, presets: Presets): Presets[string] => {
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
  if (preset) return preset
  const names = Object.keys(presets)
  const all = nearest(name, names) === undefined ? `; there are ${names.join(', ')}` : ''
  throw new ConfigError(unknown('preset', name, names) + all)
}

/** The level of a setting, whether or not it has options. */
export const levelOf = (setting: RuleSetting): Level => (typeof setting === 'string' ? setting : setting[0])

/** One setting over another. Options of the one below stay where the one above sets only a level. */
export const settingOver = (below: RuleSetting | undefined, above: RuleSetting): RuleSetting =>
  typeof above === 'string' && typeof below === 'object' ? [above, below[1]] : above

/** The rules that a configuration lets run. Throws a ConfigError for a preset, rule, level, option or locale that does not exist. */
export const activeRules = (
  all: readonly Rule[],
  { preset = 'recommended', rules = {}, locale = 'en' }: RuleConfig,
  presets: Presets = corePresets,
): ActiveRule[] => {
  const { setting: settingOf } = findPreset(preset, presets)
  for (const id of Object.keys(rules)) {
    if (!all.some((rule) => rule.id === id)) throw new ConfigError(unknownRule(id, all))
  }
  const translated = messagesIn(checkLocale(locale))
  return all.flatMap((rule): ActiveRule[] => {
    const own = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined
    const setting = own === undefined ? settingOf(rule) : settingOver(settingOf(rule), own)
    const level = toLevel(levelOf(setting), rule.id)
    const options = optionsOf(rule, typeof setting === 'string' ? {} : setting[1])
    if (level === 'off') return []
    const messages = translated?.[rule.id]
    return [{ rule, options, ...(level === 'on' ? {} : { level }), ...(messages ? { messages } : {}) }]
  })
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)

/** The options of a rule: those that are given, and its defaults. Throws a ConfigError for an option that it lacks or of another type. */
export const optionsOf = (rule: Rule, given: Readonly<Record<string, unknown>>): OptionValues<OptionSpecs> => {
  for (const [name, value] of Object.entries(given)) {
    const spec = rule.options[name]
    if (!spec) {
      const near = nearest(name, Object.keys(rule.options))
      throw new ConfigError(`${rule.id} has no option "${name}"${near ? `; did you mean "${near}"?` : ''}`)
    }
    if (kindOf(value) !== kindOf(spec.default))
      throw new ConfigError(`Option "${name}" of ${rule.id} is a ${kindOf(spec.default)}, not a ${kindOf(value)}`)
  }
  const options: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(rule.options)) options[name] = given[name] ?? spec.default
  return options as OptionValues<OptionSpecs>
}
