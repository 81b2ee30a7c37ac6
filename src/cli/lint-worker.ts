/** A worker thread that lints the files whose paths it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { readArguments } from './args.ts'
import { lintOptions } from './commands/options.ts'
import { inputOptions } from './documents.ts'
import { findInputs } from './files.ts'
import { LintRun, missingOutcome, type FileOutcome } from './lint-run.ts'
import { openCache } from './open-cache.ts'
import { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'
import { sendOutcome, type SentOutcome } from './transfer.ts'

/** What a thread is told when it starts. */
export interface WorkerSetup {
  /** The arguments of the command. */
  readonly args: readonly string[]
  readonly folder: string
}

/** What it answers for each path. */
export type WorkerAnswer =
  | { readonly outcome: SentOutcome; readonly aside: readonly string[] }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack?: string | undefined } }

/** Nothing is printed from here: what is to be said goes with the outcome. */
const terminalOf = (folder: string, aside: string[]): Terminal => ({
  print: () => {},
  printAside: (text) => void aside.push(text),
  readInput: () => Promise.reject(new Error('standard input belongs to the main thread')),
  inputChunks: () => {
    throw new Error('standard input belongs to the main thread')
  },
  isInteractive: false,
  environment: process.env,
  folder,
})

/** Lints what it is sent until it is ended. */
export const serveLint = (): void => {
  const { args: words, folder } = workerData as WorkerSetup
  const args = readArguments(words, lintOptions)
  const aside: string[] = []
  const terminal = terminalOf(folder, aside)
  const settings = new Settings(args, terminal)
  let run: LintRun | undefined
  const lint = async (path: string): Promise<FileOutcome> => {
    run ??= new LintRun(args, { terminal, settings, cache: await openCache(args, terminal) })
    // Whether it is to be left alone has been asked already.
    const [input] = await findInputs([path], terminal, inputOptions(args))
    if (!input || !('read' in input)) return missingOutcome(input ?? { path, reason: 'no such file' })
    return run.input(input)
  }
  parentPort?.on('message', (path: string) => {
    void lint(path).then(
      (outcome) =>
        parentPort?.postMessage({ outcome: sendOutcome(outcome), aside: aside.splice(0) } satisfies WorkerAnswer),
      (error: unknown) => {
        const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
        parentPort?.postMessage({ error: { name, message, stack } } satisfies WorkerAnswer)
      },
    )
  })
}
