/** Linting and fixing files, one after the other. */
import { resolve } from 'node:path'
import { ConfigError, fix, lint, parse, type FixResult, type LintOptions, type LintResult } from '../index.ts'
import type { Unreadable } from '../formats/format.ts'
import type { FixKind } from '../lint/rule.ts'
import type { ReadFile } from '../read/reader.ts'
import type { Arguments } from './args.ts'
import type { CacheEntry, ResultCache } from './cache.ts'
import { sourceText } from './documents.ts'
import { readingError, type Input, type Missing } from './files.ts'
import type { Settings } from './settings.ts'
import { sideSuppressions } from './side-file.ts'
import { complain, type Terminal } from './terminal.ts'
import { oneOf } from './usage.ts'

/** Which fixes are to be made. */
export const fixKinds = (args: Arguments): readonly FixKind[] => {
  const word = args.value('fix')
  if (word === undefined) return args.has('fix') || args.has('diff') ? ['safe'] : []
  return oneOf(word, ['safe', 'suggested'], 'kind of fix') === 'safe' ? ['safe'] : ['safe', 'suggested']
}

/** What a run works with. */
export interface LintTools {
  readonly terminal: Terminal
  readonly settings: Settings
  /** Keeps results, where that is wanted. */
  readonly cache?: ResultCache | undefined
}

/** A result as it was before it was kept. */
const restore = ({ result }: CacheEntry, source: ReadFile['source']): LintResult => {
  let document: LintResult['document'] | undefined
  const { channel } = result.profile
  return Object.defineProperties(result, {
    text: { value: typeof source === 'string' ? source : source.text, enumerable: true },
    // Few formats look at the tree.
    document: { get: () => (document ??= parse(source, { channel })), enumerable: true },
    messages: { value: [] },
  }) as LintResult
}

export class LintRun {
  readonly unreadable: Unreadable[] = []
  /** Whether something could not be read, written or fixed. */
  failed = false
  /** Whether fixed standard input went to standard output, where findings then must not go. */
  printedText = false
  private readonly tools: LintTools
  private readonly kinds: readonly FixKind[]
  private readonly showsDiff: boolean
  /** How files are read, where there is a choice. */
  private readonly reading: string | undefined

  constructor(args: Arguments, tools: LintTools) {
    this.tools = tools
    this.kinds = fixKinds(args)
    this.showsDiff = args.has('diff')
    this.reading = args.value('changes')
  }

  /** Says that a file is missing or could not be read. */
  missing({ path, reason, isIgnored }: Missing): void {
    if (isIgnored) {
      complain(this.tools.terminal, `${path}: ${reason}`)
      return
    }
    this.unreadable.push({ path, reason })
    this.fail(path, reason)
  }

  /** The result for one file; undefined for one that cannot be read or is left alone. */
  async input(input: Input): Promise<LintResult | undefined> {
    const location = resolve(this.tools.terminal.folder, input.path)
    const { options: settled } = await this.tools.settings.for(location)
    const side = await this.attempt(input, async () => sideSuppressions(location, this.tools.terminal.folder))
    if (!side) return undefined
    const options: LintOptions = { ...settled, path: input.path, ...side }
    const bytes = await this.attempt(input, input.bytes)
    if (!bytes) return undefined
    if (input.location === undefined && (await this.tools.settings.ignores(location))) {
      if (this.kinds.length > 0 && !this.showsDiff) this.printText(bytes)
      return undefined
    }
    const { cache } = this.tools
    const key = this.kinds.length === 0 ? cache?.keyOf(bytes, options, this.reading) : undefined
    const kept = key === undefined ? undefined : cache?.find(location, key)
    if (kept?.source) return restore(kept, kept.source)
    const file = await this.attempt(input, async () => input.read(bytes))
    if (!file) return undefined
    if (file.warning !== undefined) complain(this.tools.terminal, `${input.path}: ${file.warning}`)
    if (kept) return restore(kept, file.source)
    if (this.kinds.length > 0) return this.judge(input, async () => this.fix(input, bytes, file, options))
    const result = await this.judge(input, () => Promise.resolve(lint(file.source, options)))
    // What is said of the file itself is said each time.
    if (result && key !== undefined && file.warning === undefined) cache?.put(location, key, file, result)
    return result
  }

  /** What reading gives; nothing, and said, where it fails. */
  private async attempt<Read>({ path }: Input, read: () => Promise<Read>): Promise<Read | undefined> {
    try {
      return await read()
    } catch (error) {
      this.missing({ path, reason: readingError(error) })
      return undefined
    }
  }

  /** What linting gives. It should never fail; where it does, the other files are done all the same. */
  private async judge({ path }: Input, work: () => Promise<LintResult>): Promise<LintResult | undefined> {
    try {
      return await work()
    } catch (error) {
      // Settings that cannot be followed hold for all files.
      if (error instanceof ConfigError) throw error
      this.missing({ path, reason: `unexpected failure, please report it: ${readingError(error)}` })
      return undefined
    }
  }

  private async fix(input: Input, bytes: Uint8Array, file: ReadFile, options: LintOptions): Promise<LintResult> {
    if (!file.write) {
      this.fail(input.path, 'can be linted, but not fixed: only text files are fixed in place')
      return lint(file.source, options)
    }
    const result: FixResult = fix(file.source, { ...options, kinds: this.kinds })
    const before = sourceText(file)
    if (this.showsDiff) {
      const { unifiedDiff } = await import('../formats/unified-diff.ts')
      this.tools.terminal.print(unifiedDiff(before, result.text, result.edits, input.path))
      return lint(file.source, options)
    }
    if (result.text === before) {
      if (input.location === undefined) this.printText(bytes)
      return result
    }
    const { writeFile, writingError } = await import('./write-file.ts')
    try {
      const written = file.write(result.text)
      if (input.location === undefined) this.printText(written)
      else writeFile(input.location, written, bytes)
      return result
    } catch (error) {
      this.fail(input.path, `could not be written: ${writingError(error)}`)
      if (input.location === undefined) this.printText(bytes)
      // What was not written is not fixed.
      return lint(file.source, options)
    }
  }

  private printText(bytes: Uint8Array): void {
    this.printedText = true
    this.tools.terminal.print(bytes)
  }

  private fail(path: string, reason: string): void {
    this.failed = true
    complain(this.tools.terminal, `${path}: ${reason}`)
  }
}
