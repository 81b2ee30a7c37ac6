/** Linting a text or a tree. */
import { asRead } from '../../grammar/index.ts'
import type { Document, DocumentKind } from '../../grammar/ast.ts'
import type { Channel, Source } from '../../grammar/source.ts'
import { activeRules, type ActiveRule, type RuleConfig } from './config.ts'
import type { RuleFailure } from './failure.ts'
import { countFindings, type Counts, type Finding } from './finding.ts'
import { fixText, withdrawalKey } from './fix.ts'
import { likeSource } from './like-source.ts'
import { createLintable } from './lintable.ts'
import { corePresets, type Presets } from './presets.ts'
import { toMessage, type ResolintMessage } from './message.ts'
import { inFile, rewrittenIn } from './in-file.ts'
import { runPipe } from './pipe.ts'
import { detectProfile, type Profile } from './profile.ts'
import type { Edit, FixKind, Rule } from './rule.ts'
import { runRules } from './run.ts'
import type { SideSuppression } from './suppress/side.ts'

/** How to lint: which rules, and what is known of the text already. */
export interface LintOptions extends RuleConfig {
  /** Named in the result, never read. */
  path?: string
  /** Facts that are taken from here instead of being read from the document. */
  profile?: Partial<Profile>
  /** How the text came to us, where that is known. */
  channel?: Channel
  /** What is to be silenced besides what comments in the text silence. */
  suppressions?: readonly SideSuppression[]
}

/** What was found in one document. */
export interface LintResult {
  path?: string
  symbol?: string
  kind: DocumentKind
  /** The source that all offsets speak of. */
  text: string
  document: Document
  profile: Profile
  /** In the order of the text. */
  findings: readonly Finding[]
  /** Rules that failed on this document, where findings of theirs may be missing. Empty, unless a rule has a fault. */
  failures: readonly RuleFailure[]
  counts: Counts
  /** The findings as VFile messages, made when they are asked for. */
  readonly messages: readonly ResolintMessage[]
}

/** A result after fixing. */
export interface FixResult extends LintResult {
  /** What was fixed; offsets are those of the round in which it was. */
  fixed: readonly Finding[]
  /** Every change that was made, as replacements in the source as it was given; they do not overlap and stand in order. */
  edits: readonly Edit[]
}

/** How to fix. */
export interface FixOptions extends LintOptions {
  /** The kinds of fixes to make; only the safe ones by default. */
  kinds?: readonly FixKind[]
  /**
   * Asked for each fix with all replacements in the source, in order, that there would be with it: a file may not be able to hold
   * every change. A fix that it does not allow is not made.
   */
  allows?: (edits: readonly Edit[]) => boolean
}

/**
 * Lints a text or a parsed document; for a document the source that it was parsed from is needed as well. A rule that throws
 * is told in `failures`, and the findings of the others come all the same.
 *
 * @throws ConfigError for a rule, a level, an option or a preset that there is not
 */
export interface Lint {
  (source: string | Source, options?: LintOptions): LintResult
  (document: Document, options: LintOptions & { text: string }): LintResult
}

/** A linter for a set of rules. */
export interface Linter {
  lint: Lint
  /** Lints and fixes until nothing is left to fix; every fix is verified by parsing again. */
  fix: (source: string | Source, options?: FixOptions) => FixResult
}

type Parse = (source: string | Source, options?: { channel?: Channel; language?: string }) => Document

/**
 * Puts a linter together.
 *
 * @param rules every rule that a configuration may name
 * @param parse reads a text into its tree
 * @param presets sets of rules by name
 */
export const assembleLinter = (rules: readonly Rule[], parse: Parse, presets: Presets = corePresets): Linter => {
  const known = rules.map(({ id }) => id)
  const parseWith =
    ({ channel, profile: { language } = {} }: LintOptions) =>
    (source: string | Source): Document =>
      parse(source, { ...(channel ? { channel } : {}), ...(language === undefined ? {} : { language }) })

  // Most calls name no rule: for these the choice is made once.
  let usual: Pick<RuleConfig, 'preset' | 'locale'> & { readonly active: readonly ActiveRule[] } = { active: [] }
  const active = (options: RuleConfig): readonly ActiveRule[] => {
    if (options.rules && Object.keys(options.rules).length > 0) return activeRules(rules, options, presets)
    const { preset, locale } = options
    if (usual.active.length === 0 || usual.preset !== preset || usual.locale !== locale)
      usual = {
        ...(preset === undefined ? {} : { preset }),
        ...(locale === undefined ? {} : { locale }),
        active: activeRules(rules, options, presets),
      }
    return usual.active
  }

  const lint = (input: string | Source | Document, options: LintOptions & { text?: string } = {}): LintResult => {
    const chosen = active(options)
    if (typeof input === 'object' && 'type' in input)
      return lintDocument(input, options.text ?? '', chosen, known, options)
    return lintDocument(
      parseWith(options)(input),
      typeof input === 'string' ? input : input.text,
      chosen,
      known,
      options,
    )
  }

  const fix = (source: string | Source, options: FixOptions = {}): FixResult => {
    const chosen = active(options)
    const parseText = (text: string): Document => parseWith(options)(likeSource(source, text))
    const outcome = fixText<LintResult>(typeof source === 'string' ? source : source.text, options.kinds ?? ['safe'], {
      lint: (text) => lintDocument(parseText(text), text, chosen, known, options),
      parse: parseText,
      findings: (result) => result.findings,
      document: (result) => result.document,
      allows: options.allows,
    })
    const findings = outcome.result.findings.map((finding) => {
      if (!outcome.withdrawn.has(withdrawalKey(finding))) return finding
      const { fix: _withdrawn, ...rest } = finding
      return rest
    })
    return Object.assign(withMessages({ ...outcome.result, findings }), { fixed: outcome.fixed, edits: outcome.edits })
  }
  return { lint, fix }
}

const lintDocument = (
  document: Document,
  text: string,
  active: readonly ActiveRule[],
  known: readonly string[],
  options: LintOptions,
): LintResult => {
  const profile = detectProfile(document, options.profile)
  const { suppressions: side = [] } = options
  // Rules see the text as it was read; what they find is told, and fixed, in the file as it was given.
  const read = asRead(document, text)
  const lintable = createLintable(
    read?.document ?? document,
    read?.text ?? text,
    profile,
    read && rewrittenIn(read, text),
  )
  const { findings: made, failures } = runRules(lintable, active, { side, known })
  const found = runPipe(made)
  const findings = read ? inFile(found, read, document, text) : found
  return withMessages({
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(document.symbol === undefined ? {} : { symbol: document.symbol }),
    kind: document.kind,
    text,
    document,
    profile,
    findings,
    failures,
    counts: countFindings(findings),
  })
}

/** Adds the messages, not enumerable: a spread result has none, and none are made before they are asked for. */
const withMessages = (result: Omit<LintResult, 'messages'>): LintResult => {
  let made: readonly ResolintMessage[] | undefined
  return Object.defineProperty(result, 'messages', {
    get: () => (made ??= result.findings.map(toMessage)),
  }) as LintResult
}
