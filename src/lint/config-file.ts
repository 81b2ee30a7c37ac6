/** What a configuration file says, checked. */
import {
  checkLocale,
  ConfigError,
  findPreset,
  levelWords,
  optionsOf,
  toLevel,
  unknownRule,
  type RuleSetting,
  type RuleSettings,
} from './config.ts'
import type { KeyPath } from './jsonc.ts'
import type { Presets } from './presets.ts'
import type { Profile } from './profile.ts'
import { isYear, profileValues } from './profile-values.ts'
import type { Rule } from './rule.ts'
import { kindOf, ShapeReader, type ShapeProblem } from './shape.ts'

/** Settings for the files that some globs match. */
export interface Override {
  readonly files: readonly string[]
  readonly extends: readonly string[]
  readonly rules: RuleSettings
  readonly profile: Partial<Profile>
}

/** A configuration file, what it leaves out filled with nothing. */
export interface ConfigFile {
  /** Presets by name, and files by paths that begin with `.` or `/`, in the order in which they apply. */
  readonly extends: readonly string[]
  readonly rules: RuleSettings
  readonly profile: Partial<Profile>
  /** The language of messages. */
  readonly locale?: string
  readonly overrides: readonly Override[]
  /** Modules with rules, by paths from the file's folder. */
  readonly plugins: readonly string[]
  /** Globs of files that are left alone. */
  readonly ignore: readonly string[]
}

/** What a configuration may speak of. */
export interface Vocabulary {
  readonly rules: readonly Rule[]
  readonly presets: Presets
}

/** Whether an item of `extends` names a file and no preset: it begins like a path, or ends in `.json`. */
export const isFileName = (name: string): boolean => /^(?:\.{1,2}[\\/]|[\\/]|[A-Za-z]:)|\.json$/.test(name)

/**
 * Reads a configuration from the value of its file. Throws nothing: whatever is wrong is told in `problems`, each with its path, and left
 * out.
 */
export const readConfigFile = (
  value: unknown,
  vocabulary: Vocabulary,
): { config: ConfigFile; problems: readonly ShapeProblem[] } => {
  const reader = new ConfigReader(vocabulary)
  return { config: reader.file(value), problems: reader.problems }
}

const fileKeys = ['$schema', 'plugins', 'extends', 'rules', 'profile', 'locale', 'overrides', 'ignore']
const synonyms: ReadonlyMap<string, string> = new Map([
  ['preset', 'extends'],
  ['presets', 'extends'],
  ['exclude', 'ignore'],
  ['ignorePatterns', 'ignore'],
])
const overrideKeys = ['files', 'extends', 'rules', 'profile']

class ConfigReader extends ShapeReader {
  protected override readonly synonyms: ReadonlyMap<string, string> = synonyms
  private readonly vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    super()
    this.vocabulary = vocabulary
  }

  file(value: unknown): ConfigFile {
    const fields = this.fields(value, [], fileKeys)
    const locale = this.locale(fields['locale'], ['locale'])
    const overrides = this.list(fields['overrides'], ['overrides'], 'objects')
    return {
      extends: this.extends(fields['extends'], ['extends'], true),
      rules: this.rules(fields['rules'], ['rules']),
      profile: this.profile(fields['profile'], ['profile']),
      ...(locale === undefined ? {} : { locale }),
      overrides: overrides.map((item, index) => this.override(item, ['overrides', index])),
      plugins: this.strings(fields['plugins'], ['plugins']),
      ignore: this.strings(fields['ignore'], ['ignore']),
    }
  }

  private override(value: unknown, path: KeyPath): Override {
    const fields = this.fields(value, path, overrideKeys)
    const files = this.strings(fields['files'], [...path, 'files'])
    if (fields['files'] === undefined) this.problem(path, '"files" is missing: the globs of the files that this is for')
    return {
      files,
      extends: this.extends(fields['extends'], [...path, 'extends'], false),
      rules: this.rules(fields['rules'], [...path, 'rules']),
      profile: this.profile(fields['profile'], [...path, 'profile']),
    }
  }

  private extends(value: unknown, path: KeyPath, mayBeFile: boolean): readonly string[] {
    return this.strings(value, path).filter((name) => {
      if (!isFileName(name)) return this.attempt(path, () => findPreset(name, this.vocabulary.presets)) !== undefined
      if (!mayBeFile) this.problem(path, `Only presets can be extended here, not files ("${name}")`)
      return mayBeFile
    })
  }

  private rules(value: unknown, path: KeyPath): RuleSettings {
    const entries = Object.entries(this.fields(value, path)).flatMap(([id, setting]): [string, RuleSetting][] => {
      const rule = this.vocabulary.rules.find((each) => each.id === id)
      if (!rule) {
        this.problem([...path, id], unknownRule(id, this.vocabulary.rules))
        return []
      }
      const read = this.setting(setting, [...path, id], rule)
      return read === undefined ? [] : [[id, read]]
    })
    return Object.fromEntries(entries)
  }

  private setting(value: unknown, path: KeyPath, rule: Rule): RuleSetting | undefined {
    const [word, options, ...more]: readonly unknown[] = Array.isArray(value) ? value : [value, {}]
    if (typeof word !== 'string' || more.length > 0) {
      this.problem(
        path,
        `A rule is set to a level (${levelWords.join(', ')}) or to [level, options], not to ${kindOf(value)}`,
      )
      return undefined
    }
    const level = this.attempt(path, () => toLevel(word, rule.id))
    if (level === undefined || !Array.isArray(value)) return level
    const fields = this.fields(options, [...path, 1])
    return this.attempt(path, () => optionsOf(rule, fields)) && [level, fields]
  }

  private profile(value: unknown, path: KeyPath): Partial<Profile> {
    const fields = this.fields(value, path, Object.keys(profileValues))
    const entries = Object.entries(fields).filter(([key, given]) => {
      const known = profileValues[key as keyof Profile]
      if (known === 'year' ? isYear(given) : known.includes(given as string)) return true
      const words = known === 'year' ? 'a year from 1946 on' : `one of ${known.join(', ')}`
      this.problem([...path, key], `${JSON.stringify(given)} is no ${key}; it is ${words}`)
      return false
    })
    return Object.fromEntries(entries)
  }

  private locale(value: unknown, path: KeyPath): string | undefined {
    if (value === undefined) return undefined
    return this.attempt(path, () => checkLocale(typeof value === 'string' ? value : JSON.stringify(value)))
  }

  private attempt<Value>(path: KeyPath, read: () => Value): Value | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.problem(path, error.message)
      return undefined
    }
  }
}
