/** A linter for rules of one's own choice. It brings the parser and the presets, and no rule. */
import { parse } from '../grammar/parse.ts'
import { assembleLinter, type Linter } from './lint/lint.ts'
import type { Presets } from './lint/presets.ts'
import type { Rule } from './lint/rule.ts'
import { presets as ownPresets } from './rules/presets.ts'

/** What a linter is made of. */
export interface LinterParts {
  /** Every rule that it knows: `[...rules, mine]` for those of resolint and one more. */
  readonly rules: readonly Rule[]
  /** Presets besides those of resolint; one of the same name takes its place. */
  readonly presets?: Presets
}

/**
 * Makes a linter.
 *
 * @returns `lint` and `fix`; both throw a ConfigError when their options name a rule, preset, level or option that there is not
 */
export const createLinter = ({ rules, presets = {} }: LinterParts): Linter =>
  assembleLinter(rules, parse, { ...ownPresets, ...presets })
