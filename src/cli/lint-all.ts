/** Linting all that the operands stand for, in this thread or in several. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LintResult } from '../index.ts'
import type { Arguments } from './args.ts'
import type { BaselineFile } from './baseline.ts'
import { exit, type Commands } from './command.ts'
import { inputOptions, keepFromOutput, operandsOf } from './documents.ts'
import { findInputs, type Input, type Missing } from './files.ts'
import { inOrder } from './in-order.ts'
import { jobsFor } from './jobs.ts'
import { LintOutput } from './lint-output.ts'
import { fixKinds, LintRun, missingOutcome, type FileOutcome } from './lint-run.ts'
import { openCache } from './open-cache.ts'
import { withCommandHint } from './operand-hint.ts'
import type { LintPool } from './pool.ts'
import { Progress } from './progress.ts'
import { Settings } from './settings.ts'
import { complain, type Terminal } from './terminal.ts'
import { checkOneDocument } from './word-options.ts'

/** How a run ended, and the settings that held. */
export interface Outcome {
  readonly code: number
  readonly settings: Settings
}

/** Results that still hold, by where their files are. */
export type Known = Map<string, LintResult>

/** The files that are to be linted. */
export const lintInputs = async (
  args: Arguments,
  terminal: Terminal,
  settings: Settings,
): Promise<(Input | Missing)[]> =>
  findInputs(operandsOf(args), terminal, {
    ...inputOptions(args),
    ignores: async (location) => settings.ignores(location),
  })

/** @param known is asked before a file is read, and holds all results afterwards; nothing is kept where it is absent */
export const lintAll = async (
  args: Arguments,
  terminal: Terminal,
  commands: Commands,
  known?: Known,
): Promise<Outcome> => {
  const settings = new Settings(args, terminal)
  const inputs = keepFromOutput(await lintInputs(args, terminal, settings), args, terminal)
  checkOneDocument(args, inputs.length)
  const progress = new Progress(terminal, inputs.length)
  const output = await LintOutput.begin(args, {
    terminal: progress.terminal,
    aside: fixKinds(args).length > 0 && !args.has('diff') && operandsOf(args).includes('-'),
    baseline: await baselineOf(args, progress.terminal),
  })
  const cache = await openCache(args, progress.terminal)
  const lintRun = new LintRun(args, { terminal: progress.terminal, settings, cache })
  const jobs = jobsFor(inputs.length, args, terminal)
  const pool = jobs > 1 ? await startPool(args, progress.terminal, jobs) : undefined
  // One file is done or not; and who watches wants to end it all.
  const interrupted = inputs.length > 1 && !known ? terminal.interruption?.() : undefined
  const lintOne = async (input: Input | Missing): Promise<FileOutcome> => {
    if (!('read' in input)) return missingOutcome(withCommandHint(input, args, commands))
    const result = known?.get(input.location ?? '')
    if (result) return { result, said: [], failed: false }
    return pool && input.location !== undefined ? pool.lint(input.path) : lintRun.input(input)
  }
  const results: Known = new Map()
  let done = 0
  try {
    // No thread waits for another, and few results wait for their turn.
    for await (const outcome of inOrder(inputs, pool ? jobs * 4 : 1, lintOne, interrupted)) {
      progress.next(inputs[done]?.path ?? '')
      done += 1
      output.file(outcome)
      if (known && outcome.result) results.set(resolve(terminal.folder, outcome.result.path ?? ''), outcome.result)
      // In this thread a signal is heard between two files only.
      if (interrupted && !pool) await new Promise((goOn) => setImmediate(goOn))
    }
  } finally {
    await pool?.end()
  }
  progress.clear()
  known?.clear()
  for (const [location, result] of results) known?.set(location, result)
  const code = output.end()
  if (!interrupted?.aborted) return { code, settings }
  complain(terminal, `interrupted: ${done} of ${inputs.length} files were linted`)
  return { code: exit.interrupted, settings }
}

const startPool = async (args: Arguments, terminal: Terminal, jobs: number): Promise<LintPool> => {
  const { LintPool: Pool } = await import('./pool.ts')
  const { folder, workerFile = '', printAside } = terminal
  return new Pool(workerFile, { args: args.words, folder }, jobs, printAside)
}

/** The baseline of a folder where no other is named. */
export const usualBaseline = '.resolint-baseline.json'

/** The baseline file, where there is to be one. */
const baselineOf = async (args: Arguments, terminal: Terminal): Promise<BaselineFile | undefined> => {
  const name = args.value('write-baseline') ?? args.value('baseline')
  const isUsual = args.has('write-baseline') || existsSync(resolve(terminal.folder, usualBaseline))
  if (args.has('no-baseline') || (name === undefined && !isUsual)) return undefined
  const { BaselineFile: File } = await import('./baseline.ts')
  return new File(name ?? usualBaseline, terminal)
}
