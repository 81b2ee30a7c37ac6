/** Linting and fixing files, one after the other. */
import { resolve } from 'node:path'
import { ConfigError, fix, lint, type FixResult, type Linter, type LintOptions, type LintResult } from '../index.ts'
import type { Source } from '../../grammar/source.ts'
import type { Unreadable } from '../formats/format.ts'
import { applyEdits } from '../lint/edits.ts'
import { failureMessage } from '../lint/failure.ts'
import type { Edit, FixKind } from '../lint/rule.ts'
import type { ReadFile } from '../read/reader.ts'
import type { Arguments } from './args.ts'
import type { ResultCache } from './cache.ts'
import { inputOptions, sourceText } from './documents.ts'
import { readingError, type Input, type Missing } from './files.ts'
import { restoreResult } from './restore.ts'
import type { Settings } from './settings.ts'
import { sideSuppressions, sideText } from './side-file.ts'
import type { Terminal } from './terminal.ts'
import { oneOf } from './usage.ts'
import { checkChanges, stampOf, wantsWord } from './word-options.ts'
import type { WordReview } from '../word/index.ts'

const ownLinter: Linter = { lint, fix }

/** Which fixes are to be made. */
export const fixKinds = (args: Arguments): readonly FixKind[] => {
  const word = args.value('fix')
  if (word === undefined) return args.has('fix') || args.has('diff') ? ['safe'] : []
  return oneOf(word, ['safe', 'suggested'], 'kind of fix') === 'safe' ? ['safe'] : ['safe', 'suggested']
}

/** What came of one file. */
export interface FileOutcome {
  /** Absent for a file that could not be read or is left alone. */
  result?: LintResult
  /** What the result is of. */
  source?: string | Source
  unreadable?: Unreadable
  /** What is to be written into a Word file. */
  review?: WordReview
  /** What `--fix` would change, as a unified diff. */
  diff?: string
  /** What people are told of it. */
  readonly said: string[]
  /** Whether it could not be read, written or fixed. */
  failed: boolean
}

/** What came of something that stands for no file, or for one that cannot be read. */
export const missingOutcome = ({ path, reason, isIgnored }: Missing): FileOutcome => {
  const said = [`${path}: ${reason}`]
  return isIgnored ? { said, failed: false } : { said, failed: true, unreadable: { path, reason } }
}

/** What a run works with. */
export interface LintTools {
  readonly terminal: Terminal
  readonly settings: Settings
  /** Keeps results, where that is wanted. */
  readonly cache?: ResultCache | undefined
}

export class LintRun {
  private readonly tools: LintTools
  private readonly kinds: readonly FixKind[]
  private readonly showsDiff: boolean
  /** How files are read, where there is a choice. */
  private readonly reading: string | undefined
  private readonly args: Arguments

  constructor(args: Arguments, tools: LintTools) {
    this.args = args
    this.tools = tools
    this.kinds = fixKinds(args)
    this.showsDiff = args.has('diff')
    this.reading = args.value('changes')
  }

  /** Lints one file. Throws a ConfigError where the settings that hold for it cannot be followed. */
  async input(input: Input): Promise<FileOutcome> {
    const outcome: FileOutcome = { said: [], failed: false }
    const result = await this.result(input, outcome)
    for (const failure of result?.failures ?? []) fail(outcome, input.path, failureMessage(failure))
    return result ? { ...outcome, result } : outcome
  }

  private async result(input: Input, outcome: FileOutcome): Promise<LintResult | undefined> {
    const location = resolve(this.tools.terminal.folder, input.path)
    const { options: settled, plugged } = await this.tools.settings.for(location)
    const side = await this.attempt(input, outcome, async () => this.sideOptions(location))
    if (!side) return undefined
    const options: LintOptions = { ...settled, path: input.path, ...side }
    const linter = plugged?.linter ?? ownLinter
    const bytes = await this.attempt(input, outcome, input.bytes)
    if (!bytes) return undefined
    if (input.location === undefined && (await this.tools.settings.ignores(location))) {
      if (this.kinds.length > 0 && !this.showsDiff) this.tools.terminal.print(bytes)
      return undefined
    }
    // What a plugin says may change without a sign.
    const cache = plugged ? undefined : this.tools.cache
    const isKept = this.kinds.length === 0 && !wantsWord(this.args)
    const key = isKept ? cache?.keyOf(bytes, options, this.reading) : undefined
    const kept = key === undefined ? undefined : cache?.find(location, key)
    if (kept?.source) return restoreResult(kept.result, (outcome.source = kept.source))
    const file = await this.attempt(input, outcome, async () => input.read(bytes))
    if (!file) return undefined
    if (file.warning !== undefined) outcome.said.push(`${input.path}: ${file.warning}`)
    outcome.source = file.source
    if (kept) return restoreResult(kept.result, file.source)
    if (wantsWord(this.args) || (this.kinds.length > 0 && file.isWord)) {
      checkChanges(this.args)
      return this.judge(input, outcome, plugged !== undefined, async () =>
        this.word(input, bytes, file, { options, linter }, outcome),
      )
    }
    if (this.kinds.length > 0)
      return this.judge(input, outcome, plugged !== undefined, async () =>
        this.fix(input, bytes, file, { options, linter }, outcome),
      )
    const result = await this.judge(input, outcome, plugged !== undefined, () =>
      Promise.resolve(linter.lint(file.source, options)),
    )
    // What is said of the file itself is said each time.
    if (result?.failures.length === 0 && key !== undefined && file.warning === undefined)
      cache?.put(location, key, file, result)
    return result
  }

  /** What reading gives; nothing, and said, where it fails. */
  private async attempt<Read>(
    { path }: Input,
    outcome: FileOutcome,
    read: () => Promise<Read>,
  ): Promise<Read | undefined> {
    try {
      return await read()
    } catch (error) {
      cannotRead(outcome, path, readingError(error))
      return undefined
    }
  }

  /** What linting gives. It should never fail; where it does, the other files are done all the same. */
  private async judge(
    { path }: Input,
    outcome: FileOutcome,
    hasPlugins: boolean,
    work: () => Promise<LintResult>,
  ): Promise<LintResult | undefined> {
    try {
      return await work()
    } catch (error) {
      // Settings that cannot be followed hold for all files.
      if (error instanceof ConfigError) throw error
      const whose = hasPlugins ? 'perhaps of a plugin' : 'please report it'
      cannotRead(outcome, path, `unexpected failure, ${whose}: ${readingError(error)}`)
      return undefined
    }
  }

  /** What the file beside a document says of it. */
  private async sideOptions(location: string): Promise<LintOptions> {
    const { folder } = this.tools.terminal
    const text = sideText(location, folder)
    return text === undefined ? {} : { suppressions: await sideSuppressions(text, location, folder) }
  }

  /** Lints a Word file and, where its findings are not to go into another, writes its fixes into it as tracked changes. */
  private async word(
    input: Input,
    bytes: Uint8Array,
    file: ReadFile,
    { options, linter }: { options: LintOptions; linter: Linter },
    outcome: FileOutcome,
  ): Promise<LintResult> {
    const { reviewFile } = await import('./lint-word.ts')
    const { maxUnpacked } = inputOptions(this.args)
    const { kinds } = this
    try {
      const review = await reviewFile({ bytes, file, options, linter, kinds, maxUnpacked })
      if (this.showsDiff) {
        outcome.diff = await diffOf(sourceText(file), review.edits, input.path)
        return review.before
      }
      if (wantsWord(this.args)) outcome.review = review
      else {
        const isChanged = review.edits.length > 0
        const written = isChanged ? review.write([], undefined, stampOf(this.args, this.tools.terminal)) : bytes
        if (input.location === undefined) this.tools.terminal.print(written)
        else if (isChanged) (await import('./write-file.ts')).writeFile(input.location, written, bytes)
      }
      outcome.source = review.source
      return review.result
    } catch (error) {
      if (error instanceof ConfigError) throw error
      const { writingError } = await import('./write-file.ts')
      fail(outcome, input.path, `could not be written: ${writingError(error)}`)
      return linter.lint(file.source, options)
    }
  }

  private async fix(
    input: Input,
    bytes: Uint8Array,
    file: ReadFile,
    { options, linter: { fix, lint } }: { options: LintOptions; linter: Linter },
    outcome: FileOutcome,
  ): Promise<LintResult> {
    if (!file.write) {
      const first = `resolint format ${input.path} > draft.txt`
      const reviewed = '--format docx --output reviewed.docx'
      fail(
        outcome,
        input.path,
        `only text and Word files can be fixed; make it one first: ${first}, or add ${reviewed}`,
      )
      return lint(file.source, options)
    }
    const result: FixResult = fix(file.source, { ...options, kinds: this.kinds })
    const before = sourceText(file)
    if (this.showsDiff) {
      outcome.diff = await diffOf(before, result.edits, input.path)
      return lint(file.source, options)
    }
    if (result.text === before) {
      if (input.location === undefined) this.tools.terminal.print(bytes)
      return result
    }
    const { writeFile, writingError } = await import('./write-file.ts')
    try {
      const written = file.write(result.text)
      if (input.location === undefined) this.tools.terminal.print(written)
      else writeFile(input.location, written, bytes)
      outcome.source = result.text
      return result
    } catch (error) {
      fail(outcome, input.path, `could not be written: ${writingError(error)}`)
      if (input.location === undefined) this.tools.terminal.print(bytes)
      // What was not written is not fixed.
      return lint(file.source, options)
    }
  }
}

const diffOf = async (before: string, edits: readonly Edit[], path: string): Promise<string> => {
  const { unifiedDiff } = await import('../formats/unified-diff.ts')
  return unifiedDiff(before, applyEdits(before, edits), edits, path)
}

const fail = (outcome: FileOutcome, path: string, reason: string): void => {
  outcome.failed = true
  outcome.said.push(`${path}: ${reason}`)
}

const cannotRead = (outcome: FileOutcome, path: string, reason: string): void => {
  outcome.unreadable = { path, reason }
  fail(outcome, path, reason)
}
