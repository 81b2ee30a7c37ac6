/** Linting and fixing files, one after the other. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fix, lint, type FixOptions, type FixResult, type LintResult } from '../index.ts'
import type { Unreadable } from '../formats/format.ts'
import type { FixKind } from '../lint/rule.ts'
import type { ReadFile } from '../read/reader.ts'
import type { Arguments } from './args.ts'
import { sourceText } from './documents.ts'
import { readingError, type Input, type Missing } from './files.ts'
import type { Settings } from './settings.ts'
import { sideSuppressions, sideText } from './side-file.ts'
import { complain, type Terminal } from './terminal.ts'
import { oneOf } from './usage.ts'

/** Which fixes are to be made. */
const fixKinds = (args: Arguments): readonly FixKind[] => {
  const word = args.value('fix')
  if (word === undefined) return args.has('fix') || args.has('diff') ? ['safe'] : []
  return oneOf(word, ['safe', 'suggested'], 'kind of fix') === 'safe' ? ['safe'] : ['safe', 'suggested']
}

export class LintRun {
  readonly unreadable: Unreadable[] = []
  /** Whether something could not be read, written or fixed. */
  failed = false
  /** Whether fixed standard input went to standard output, where findings then must not go. */
  printedText = false
  private readonly terminal: Terminal
  private readonly settings: Settings
  private readonly kinds: readonly FixKind[]
  private readonly showsDiff: boolean

  constructor(args: Arguments, terminal: Terminal, settings: Settings) {
    this.terminal = terminal
    this.settings = settings
    this.kinds = fixKinds(args)
    this.showsDiff = args.has('diff')
  }

  /** Says that a file is missing or could not be read. */
  missing({ path, reason, isIgnored }: Missing): void {
    if (isIgnored) {
      complain(this.terminal, `${path}: ${reason}`)
      return
    }
    this.unreadable.push({ path, reason })
    this.fail(path, reason)
  }

  /** The result for one file; undefined for one that cannot be read or is left alone. */
  async input(input: Input): Promise<LintResult | undefined> {
    const location = resolve(this.terminal.folder, input.path)
    let file: ReadFile
    try {
      file = await input.read()
    } catch (error) {
      this.missing({ path: input.path, reason: readingError(error) })
      return undefined
    }
    if (input.location === undefined && (await this.settings.ignores(location))) {
      if (this.kinds.length > 0 && !this.showsDiff) this.printText(sourceText(file))
      return undefined
    }
    const { options } = await this.settings.for(location)
    const side = sideText(location)
    const suppressions = side === undefined ? [] : await sideSuppressions(side, location, this.terminal.folder)
    const named = { ...options, path: input.path, ...(side === undefined ? {} : { suppressions }) }
    if (this.kinds.length === 0) return lint(file.source, named)
    if (file.write) return this.fix(input, file, { ...named, kinds: this.kinds })
    this.fail(input.path, 'can be linted, but not fixed: only text files are fixed in place')
    return lint(file.source, named)
  }

  private async fix(input: Input, file: ReadFile, options: FixOptions): Promise<LintResult> {
    const result: FixResult = fix(file.source, options)
    const before = sourceText(file)
    if (this.showsDiff) {
      const { unifiedDiff } = await import('../formats/unified-diff.ts')
      this.terminal.print(unifiedDiff(before, result.text, input.path))
      return lint(file.source, options)
    }
    if (input.location === undefined) this.printText(result.text)
    else if (result.text !== before && file.write) {
      try {
        writeFileSync(input.location, file.write(result.text))
      } catch (error) {
        this.fail(input.path, `could not be written: ${readingError(error)}`)
      }
    }
    return result
  }

  private printText(text: string): void {
    this.printedText = true
    this.terminal.print(text)
  }

  private fail(path: string, reason: string): void {
    this.failed = true
    complain(this.terminal, `${path}: ${reason}`)
  }
}
