/** The public API of resolint. It runs wherever JavaScript does: nothing here touches files. */
import { parse } from '../grammar/parse.ts'
import { createLinter, type FixOptions, type FixResult, type Lint, type Linter } from './lint/lint.ts'
import type { Source } from '../grammar/source.ts'
import { rules } from './rules/index.ts'
import { presets } from './rules/presets.ts'
import { lintPlugin } from './lint/unified.ts'

const linter: Linter = createLinter(rules, parse, presets)

/** Lints a text, or a parsed document together with its source. */
export const lint: Lint = linter.lint

/** Lints a text and fixes what can be fixed; every fix is verified by parsing again. */
export const fix: (source: string | Source, options?: FixOptions) => FixResult = linter.fix

/** `unified().use(resolintParse).use(resolintLint)`: findings become messages of the file. */
export const resolintLint: ReturnType<typeof lintPlugin> = lintPlugin(linter)

export { parse, type ParseOptions } from '../grammar/parse.ts'
export type * from '../grammar/ast.ts'
export type { Channel, LineHint, Source } from '../grammar/source.ts'
export { resolintParse } from './lint/unified.ts'
export { rules, findRule } from './rules/index.ts'
export { presets } from './rules/presets.ts'
export { toOutline, type Outline, type OutlineClause, type OutlineResolution } from './tree/outline.ts'
export { toText } from './tree/text.ts'
export { locate, spoken } from './tree/places.ts'
export { footnotesOf, type FootnoteGraph, type Note, type Reference } from './tree/footnotes.ts'
export { nodesOf, walk, type Walker } from './tree/visit.ts'
export { createLinter } from './lint/lint.ts'
export { defineRule } from './lint/rule.ts'
export { provideWords } from './lint/spelling/words.ts'
export { ConfigError } from './lint/config.ts'
export type { RuleConfig, RuleSetting } from './lint/config.ts'
export type { Preset, Presets } from './lint/presets.ts'
export type { SideSuppression } from './lint/suppress/side.ts'
export type { Suppression } from './lint/suppress/suppress.ts'
export type { Counts, Finding, Fix } from './lint/finding.ts'
export type { FixOptions, FixResult, Lint, LintOptions, LintResult, Linter } from './lint/lint.ts'
export type { ResolintMessage } from './lint/message.ts'
export type { Profile, ProfileOrgan, ProfileScope, Stage } from './lint/profile.ts'
export type { Category, Edit, FixKind, Level, Rule, RuleDefinition, RuleSource, Severity } from './lint/rule.ts'
