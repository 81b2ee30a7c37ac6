/** `resolint lint`: findings, and fixes. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules, type LintResult } from '../../index.ts'
import type { Formattable } from '../../formats/format.ts'
import { formats } from '../../formats/index.ts'
import { countFindings } from '../../lint/finding.ts'
import { toCount, type Arguments } from '../args.ts'
import type { BaselineFile } from '../baseline.ts'
import { exit, type Run } from '../command.ts'
import { inputOptions } from '../documents.ts'
import { findInputs, type Input, type Missing } from '../files.ts'
import { LintRun } from '../lint-run.ts'
import { Settings } from '../settings.ts'
import { wantsColor, type Terminal } from '../terminal.ts'
import { didYouMean, oneOf, UsageError } from '../usage.ts'
import { version } from '../version.ts'
import { commands } from './index.ts'

/** Only errors, where the user wants no more. */
const onlyErrors = (result: LintResult): Formattable => {
  const findings = result.findings.filter(({ severity }) => severity === 'error')
  return { ...result, findings, counts: countFindings(findings) }
}

const printProfile = ({ path, profile }: LintResult): string =>
  `${path}: ${Object.entries(profile)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}\n`

/** Prints what was found. */
const report = async (
  args: Arguments,
  terminal: Terminal,
  run: LintRun,
  results: readonly LintResult[],
): Promise<void> => {
  if (args.has('print-profile')) return terminal.print(results.map(printProfile).join(''))
  const name = formatOf(args)
  const format = await formats[name]?.()
  // People need no report of nothing; a program expects one.
  if (!format || args.has('diff') || (results.length === 0 && name === 'stylish')) return undefined
  const text = format(args.has('quiet') ? results.map(onlyErrors) : results, {
    color: wantsColor(terminal),
    ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
    unreadable: run.unreadable,
    rules,
    version,
  })
  return run.printedText ? terminal.printAside(text) : terminal.print(text)
}

const formatOf = (args: Arguments): string => oneOf(args.value('format') ?? 'stylish', Object.keys(formats), 'format')

const exitCode = (args: Arguments, results: readonly LintResult[]): number => {
  if (args.has('exit-zero') || args.has('print-profile')) return exit.clean
  const limit = args.value('max-warnings')
  const most = limit === undefined ? Infinity : toCount(limit, '--max-warnings')
  const sum = (severity: 'error' | 'warning'): number =>
    results.reduce((total, { counts }) => total + counts[severity], 0)
  return sum('error') > 0 || sum('warning') > most ? exit.findings : exit.clean
}

export const run: Run = async (args, terminal) => {
  if (args.operands.length === 0)
    throw new UsageError('Name files, folders or globs to lint, or - for standard input; --help tells more')
  formatOf(args)
  exitCode(args, [])
  const settings = new Settings(args, terminal)
  const inputs = await findInputs(args.operands, terminal, {
    ...inputOptions(args),
    ignores: async (location) => settings.ignores(location),
  })
  if (args.has('print-config')) return printConfigs(inputs, terminal, settings)
  const lintRun = new LintRun(args, terminal, settings)
  const results: LintResult[] = []
  for (const input of inputs) {
    if ('read' in input) {
      const result = await lintRun.input(input)
      if (result) results.push(result)
    } else lintRun.missing({ ...input, reason: input.reason + commandHint(input.path, args) })
  }
  if (args.has('write-baseline')) {
    await baselineFile(args, terminal, (file) => file.write(results))
    return lintRun.failed ? exit.trouble : exit.clean
  }
  const unknown = (await baselineFile(args, terminal, (file) => file.filter(results))) ?? results
  await report(args, terminal, lintRun, unknown)
  return lintRun.failed ? exit.trouble : exitCode(args, unknown)
}

/** The baseline of a folder where no other is named. */
const usualBaseline = '.resolint-baseline.json'

/** Does something with the baseline; nothing where there is none. */
const baselineFile = async <Made>(
  args: Arguments,
  terminal: Terminal,
  use: (file: BaselineFile) => Made,
): Promise<Made | undefined> => {
  if (args.has('no-baseline')) return undefined
  const named = args.value('write-baseline') ?? args.value('baseline')
  if (named === undefined && !args.has('write-baseline') && !existsSync(resolve(terminal.folder, usualBaseline)))
    return undefined
  const { BaselineFile: File } = await import('../baseline.ts')
  return use(new File(named ?? usualBaseline, terminal))
}

const printConfigs = async (
  inputs: readonly (Input | Missing)[],
  terminal: Terminal,
  settings: Settings,
): Promise<number> => {
  const { printConfig } = await import('../config/print.ts')
  for (const { path } of inputs) {
    const location = resolve(terminal.folder, path)
    terminal.print(printConfig(await settings.for(location), await settings.ignores(location), terminal.folder))
  }
  return exit.clean
}

/** A first word that is no file may be a command, misspelt. */
const commandHint = (word: string, { operands }: Arguments): string =>
  word === operands[0] && /^[a-z]+$/.test(word)
    ? didYouMean(word, Object.keys(commands)).replace('mean', 'mean the command')
    : ''
