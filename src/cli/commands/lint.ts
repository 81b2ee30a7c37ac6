/** `resolint lint`: findings, and fixes. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LintResult } from '../../index.ts'
import type { Arguments } from '../args.ts'
import type { BaselineFile } from '../baseline.ts'
import { exit, type Run } from '../command.ts'
import { inputOptions, operandsOf } from '../documents.ts'
import { findInputs, type Input, type Missing } from '../files.ts'
import { exitCode, formatOf, report } from '../lint-report.ts'
import { fixKinds, LintRun, type LintTools } from '../lint-run.ts'
import { Progress } from '../progress.ts'
import { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { didYouMean, UsageError } from '../usage.ts'
import { commands } from './index.ts'

/** What came of all files. */
interface Outcome {
  readonly run: LintRun
  readonly results: readonly LintResult[]
  readonly settings: Settings
}

export const run: Run = async (args, terminal) => {
  checkUse(args)
  if (args.has('print-config')) return printConfigs(args, terminal)
  if (args.has('watch')) return watch(args, terminal)
  return finish(args, terminal, await lintAll(args, terminal))
}

/** Says what cannot be meant before any file is read. */
const checkUse = (args: Arguments): void => {
  if (operandsOf(args).length === 0)
    throw new UsageError('Name files, folders or globs to lint, or - for standard input; --help tells more')
  formatOf(args)
  fixKinds(args)
  exitCode(args, [])
  if (!args.has('watch')) return
  if (operandsOf(args).includes('-')) throw new UsageError('Standard input cannot be watched')
  if (args.has('write-baseline')) throw new UsageError('Use --watch or --write-baseline, not both')
}

/** Lints all that the operands stand for; `known` are results that still hold, by where their files are. */
const lintAll = async (
  args: Arguments,
  terminal: Terminal,
  known: ReadonlyMap<string, LintResult> = new Map(),
): Promise<Outcome> => {
  const settings = new Settings(args, terminal)
  const inputs = await inputsOf(args, terminal, settings)
  const progress = new Progress(terminal, inputs.length)
  const cache = await cacheOf(args, progress.terminal)
  const lintRun = new LintRun(args, { terminal: progress.terminal, settings, cache })
  const results: LintResult[] = []
  for (const input of inputs) {
    if ('read' in input) {
      progress.next(input.path)
      const result = known.get(input.location ?? '') ?? (await lintRun.input(input))
      if (result) results.push(result)
    } else lintRun.missing({ ...input, reason: input.reason + commandHint(input.path, args) })
  }
  progress.clear()
  return { run: lintRun, results, settings }
}

const inputsOf = async (args: Arguments, terminal: Terminal, settings: Settings): Promise<(Input | Missing)[]> =>
  findInputs(operandsOf(args), terminal, {
    ...inputOptions(args),
    ignores: async (location) => settings.ignores(location),
  })

const cacheOf = async (args: Arguments, terminal: Terminal): Promise<LintTools['cache']> => {
  if (!args.has('cache') && !args.has('cache-folder')) return undefined
  const { ResultCache, usualCache } = await import('../cache.ts')
  return new ResultCache(args.value('cache-folder') ?? usualCache(terminal.environment), terminal)
}

/** Prints what was found, or writes the baseline. */
const finish = async (args: Arguments, terminal: Terminal, { run: lintRun, results }: Outcome): Promise<number> => {
  if (args.has('write-baseline')) {
    await baselineFile(args, terminal, (file) => file.write(results))
    return lintRun.failed ? exit.trouble : exit.clean
  }
  const unknown = (await baselineFile(args, terminal, (file) => file.filter(results))) ?? results
  const text = await report(args, terminal, unknown, lintRun.unreadable)
  if (text !== '' && lintRun.printedText) terminal.printAside(text)
  else if (text !== '') terminal.print(text)
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

const clearScreen = '\u001B[2J\u001B[3J\u001B[H'

/** Lints, and lints what has changed, until it is enough. */
const watch = async (args: Arguments, terminal: Terminal): Promise<number> => {
  const { watchFiles } = await import('../watch.ts')
  let known = new Map<string, LintResult>()
  let code: number = exit.clean
  const round = async (): Promise<Outcome> => {
    const outcome = await lintAll(args, terminal, known)
    known = new Map(outcome.results.map((result) => [resolve(terminal.folder, result.path ?? ''), result]))
    if (terminal.isInteractive) terminal.print(clearScreen)
    code = await finish(args, terminal, outcome)
    if (terminal.isInteractive) terminal.printAside('Waiting for changes; Ctrl+C ends it.\n')
    return outcome
  }
  const { settings } = await round()
  await watchFiles(args.operands, settings.files(), terminal, async ({ documents, everything }) => {
    for (const path of everything ? [...known.keys()] : documents) known.delete(path)
    await round()
  })
  return code
}

const printConfigs = async (args: Arguments, terminal: Terminal): Promise<number> => {
  const settings = new Settings(args, terminal)
  const { printConfig } = await import('../config/print.ts')
  for (const { path } of await inputsOf(args, terminal, settings)) {
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
