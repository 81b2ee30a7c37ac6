/** `resolint lint`: findings, and fixes. */
import { writeFileSync } from 'node:fs'
import type { FixResult, LintOptions, LintResult } from '../../index.ts'
import { fix, lint } from '../../index.ts'
import type { Formattable } from '../../formats/format.ts'
import { formats } from '../../formats/index.ts'
import { countFindings } from '../../lint/finding.ts'
import type { FixKind } from '../../lint/rule.ts'
import type { ReadFile } from '../../read/reader.ts'
import { toCount, type Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { inputOptions, sourceText } from '../documents.ts'
import { findInputs, readingError, type Input } from '../files.ts'
import { readLintOptions } from '../lint-options.ts'
import { complain, wantsColor, type Terminal } from '../terminal.ts'
import { didYouMean, oneOf, UsageError } from '../usage.ts'
import { commands } from './index.ts'

/** Which fixes are to be made. */
const fixKinds = (args: Arguments): readonly FixKind[] => {
  const word = args.value('fix')
  if (word === undefined) return args.has('fix') || args.has('diff') ? ['safe'] : []
  return oneOf(word, ['safe', 'suggested'], 'kind of fix') === 'safe' ? ['safe'] : ['safe', 'suggested']
}

/** One run over all inputs. */
class LintRun {
  readonly results: LintResult[] = []
  failed = false
  /** Whether fixed standard input went to standard output, where findings then must not go. */
  printedText = false
  private readonly args: Arguments
  private readonly terminal: Terminal
  private readonly options: LintOptions
  private readonly kinds: readonly FixKind[]
  private readonly maxWarnings: number

  constructor(args: Arguments, terminal: Terminal) {
    this.args = args
    this.terminal = terminal
    this.options = readLintOptions(args)
    this.kinds = fixKinds(args)
    const limit = args.value('max-warnings')
    this.maxWarnings = limit === undefined ? Infinity : toCount(limit, '--max-warnings')
  }

  fail(path: string, reason: string): void {
    this.failed = true
    complain(this.terminal, `${path}: ${reason}`)
  }

  async input(input: Input): Promise<void> {
    let file: ReadFile
    try {
      file = await input.read()
    } catch (error) {
      this.fail(input.path, readingError(error))
      return
    }
    const options = { ...this.options, path: input.path }
    if (this.kinds.length === 0) this.results.push(lint(file.source, options))
    else if (!file.write) {
      this.fail(input.path, 'can be linted, but not fixed: only text files are fixed in place')
      this.results.push(lint(file.source, options))
    } else await this.fix(input, file, { ...options, kinds: this.kinds })
  }

  private async fix(input: Input, file: ReadFile, options: Parameters<typeof fix>[1]): Promise<void> {
    const result: FixResult = fix(file.source, options)
    const before = sourceText(file)
    if (this.args.has('diff')) {
      const { unifiedDiff } = await import('../../formats/unified-diff.ts')
      this.terminal.print(unifiedDiff(before, result.text, input.path))
      this.results.push(lint(file.source, this.options))
      return
    }
    this.results.push(result)
    if (input.location === undefined) {
      this.printedText = true
      this.terminal.print(result.text)
    } else if (result.text !== before && file.write) {
      try {
        writeFileSync(input.location, file.write(result.text))
      } catch (error) {
        this.fail(input.path, `could not be written: ${readingError(error)}`)
      }
    }
  }

  exitCode(): number {
    if (this.failed) return exit.trouble
    if (this.args.has('exit-zero') || this.args.has('print-profile')) return exit.clean
    const sum = (severity: 'error' | 'warning'): number =>
      this.results.reduce((total, { counts }) => total + counts[severity], 0)
    return sum('error') > 0 || sum('warning') > this.maxWarnings ? exit.findings : exit.clean
  }
}

/** Only errors, where the user wants no more. */
const onlyErrors = (result: LintResult): Formattable => {
  const findings = result.findings.filter(({ severity }) => severity === 'error')
  return { ...result, findings, counts: countFindings(findings) }
}

const printProfile = ({ path, profile }: LintResult): string =>
  `${path}: ${Object.entries(profile)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}\n`

export const run: Run = async (args, terminal) => {
  if (args.operands.length === 0)
    throw new UsageError('Name files, folders or globs to lint, or - for standard input; --help tells more')
  const format = await formats[oneOf(args.value('format') ?? 'stylish', Object.keys(formats), 'format')]?.()
  const lintRun = new LintRun(args, terminal)
  for (const input of findInputs(args.operands, terminal, inputOptions(args))) {
    if ('read' in input) await lintRun.input(input)
    else lintRun.fail(input.path, input.reason + commandHint(input.path, args))
  }
  const { results } = lintRun
  if (args.has('print-profile')) terminal.print(results.map(printProfile).join(''))
  else if (format && !args.has('diff') && results.length > 0) {
    const shown = args.has('quiet') ? results.map(onlyErrors) : results
    const text = format(shown, {
      color: wantsColor(terminal),
      ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
    })
    if (lintRun.printedText) terminal.printAside(text)
    else terminal.print(text)
  }
  return lintRun.exitCode()
}

/** A first word that is no file may be a command, misspelt. */
const commandHint = (word: string, { operands }: Arguments): string =>
  word === operands[0] && /^[a-z]+$/.test(word)
    ? didYouMean(word, Object.keys(commands)).replace('mean', 'mean the command')
    : ''
