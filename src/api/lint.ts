/**
 * `resolint/lint`: what a rule and a linter are made of. It brings no rule: `createLinter({ rules })` takes those of
 * `resolint/rules`, your own, or both.
 */
export { createLinter, type LinterParts } from '../create-linter.ts'
export { defineRule } from '../lint/rule.ts'
export { ConfigError } from '../lint/config.ts'
export { lines, paragraphs, readMarked, type MarkedExample } from '../lint/example.ts'
export type { RuleConfig, RuleSetting, RuleSettings } from '../lint/config.ts'
export type { Preset, Presets } from '../lint/presets.ts'
export type { SideSuppression } from '../lint/suppress/side.ts'
export type { Suppression } from '../lint/suppress/suppress.ts'
export type { RuleFailure } from '../lint/failure.ts'
export type { Counts, Finding, Fix } from '../lint/finding.ts'
export type { FixOptions, FixResult, Lint, LintOptions, LintResult, Linter } from '../lint/lint.ts'
export type { ResolintMessage } from '../lint/message.ts'
export type { ProfileBody } from '../lint/bodies.ts'
export type { Profile, ProfileOrgan, ProfileScope, Stage } from '../lint/profile.ts'
export type {
  Category,
  Change,
  Edit,
  FixKind,
  FixProposal,
  Level,
  Listener,
  Lintable,
  Listeners,
  OptionSpec,
  OptionSpecs,
  OptionValues,
  Report,
  Rule,
  RuleContext,
  RuleDefinition,
  RuleExample,
  RuleInput,
  RuleSource,
  Severity,
} from '../lint/rule.ts'
export type { CleanText, WordList, Words } from '../tree/clean.ts'
export { endOf, startOf, type Range } from '../tree/range.ts'

// Facts: what several rules ask of a document. `context.fact(runningText)` is computed once, however many rules ask.
export { isExtracted, isProtected, isQuoted, runningText, type RunningText } from '../lint/facts/blocks.ts'
export { rewrite } from '../lint/facts/rewrite.ts'
export { clauseGroups, parts, type ClauseGroup, type Part, type PartKind } from '../lint/facts/parts.ts'
export { openingGroups, type Opening, type OpeningGroup } from '../lint/facts/openings.ts'
export { citations, type Citation } from '../lint/facts/citations.ts'
export { paragraphReferences, type ParagraphReference } from '../lint/facts/references.ts'
export { subparagraphLists, type SubparagraphList } from '../lint/facts/lists.ts'
export { anyItalics, carriesItalics, hasItalics, italicize } from '../lint/facts/italics.ts'
export { terminalOf, type Terminal } from '../lint/facts/terminal.ts'
export { ownDate } from '../lint/facts/own-date.ts'
