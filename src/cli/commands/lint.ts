/** `resolint lint`: findings, and fixes. */
import { resolve } from 'node:path'
import type { Arguments } from '../args.ts'
import { exit, type Commands, type Run } from '../command.ts'
import { operandsOf } from '../documents.ts'
import { givenJobs } from '../jobs.ts'
import { lintAll, lintInputs, type Known, type Outcome } from '../lint-all.ts'
import { formatOf, mostWarnings } from '../lint-output.ts'
import { fixKinds } from '../lint-run.ts'
import { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { checkWordUse } from '../word-options.ts'

export const run: Run = async (args, terminal, commands) => {
  checkUse(args, terminal)
  if (args.has('print-config')) return printConfigs(args, terminal)
  if (args.has('watch')) return watch(args, terminal, commands)
  return (await lintAll(args, terminal, commands)).code
}

/** Says what cannot be meant before any file is read. */
const checkUse = (args: Arguments, terminal: Terminal): void => {
  if (operandsOf(args).length === 0)
    throw new UsageError('Name files, folders or globs to lint, or - for standard input; --help tells more')
  formatOf(args)
  fixKinds(args)
  mostWarnings(args)
  givenJobs(args)
  checkWordUse(args, terminal)
  if (!args.has('watch')) return
  if (operandsOf(args).includes('-')) throw new UsageError('Standard input cannot be watched')
  for (const other of ['write-baseline', 'output'])
    if (args.has(other)) throw new UsageError(`Use --watch or --${other}, not both`)
}

const clearScreen = '\u001B[2J\u001B[3J\u001B[H'

/** Lints, and lints what has changed, until it is enough. */
const watch = async (args: Arguments, terminal: Terminal, commands: Commands): Promise<number> => {
  const { Watching } = await import('../watch.ts')
  const known: Known = new Map()
  let code: number = exit.clean
  const round = async (): Promise<Outcome> => {
    if (terminal.isInteractive) terminal.print(clearScreen)
    const outcome = await lintAll(args, terminal, commands, known)
    code = outcome.code
    if (terminal.isInteractive) terminal.printAside('Waiting for changes; Ctrl+C ends it.\n')
    return outcome
  }
  const watching = new Watching(args.operands, terminal)
  try {
    const { settings } = await round()
    watching.add(settings.files())
    for (let changes = await watching.changes(); changes; changes = await watching.changes()) {
      for (const path of changes.everything ? known.keys() : changes.documents) known.delete(path)
      await round()
    }
  } finally {
    watching.end()
  }
  return code
}

const printConfigs = async (args: Arguments, terminal: Terminal): Promise<number> => {
  const settings = new Settings(args, terminal)
  const { printConfig } = await import('../config/print.ts')
  for (const { path } of await lintInputs(args, terminal, settings)) {
    const location = resolve(terminal.folder, path)
    terminal.print(printConfig(await settings.for(location), await settings.ignores(location), terminal.folder))
  }
  return exit.clean
}
