/** What a command sees of the world, so that tests can give it another. */
import { join } from 'node:path'
import { harmless } from '../formats/harmless.ts'
import { wrap } from '../formats/words.ts'
import { columnsOf, createWriter, isTerminal } from './output.ts'
import { tooLarge } from './read-bytes.ts'

export interface Terminal {
  /** Writes to standard output. */
  print: (text: string | Uint8Array) => void
  /** Writes to standard error. */
  printAside: (text: string) => void
  /** Reads standard input; throws a ReadError as soon as there is more than `limit` bytes. */
  readInput: (limit: number) => Promise<Uint8Array>
  /** Standard input as it comes. */
  inputChunks: () => AsyncIterable<Uint8Array>
  /** Whether people see standard output, and in how many columns. */
  isInteractive: boolean
  columns?: number | undefined
  /** Whether standard output is a file that the user named, which gets texts as they are. */
  isFile?: true
  /** Whether people see standard error, so that a line there may come and go. */
  showsProgress?: boolean
  /** Ends what would never end of itself. */
  stopped?: AbortSignal
  /** Lets a run end by itself when the user presses Ctrl+C, once: what was found is not lost then. */
  interruption?: () => AbortSignal
  /** The program of worker threads; absent where there are none. */
  workerFile?: string | URL
  environment: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  folder: string
}

/** Says what is wrong, a line each, broken between words where people see it; names of files may hold anything. */
export const complain = ({ printAside, showsProgress, columns }: Terminal, lines: string): void => {
  const width = showsProgress && columns !== undefined ? columns : Infinity
  const said = harmless(lines).replaceAll(/^.*$/gm, (line) => wrap(`resolint: ${line}`, width - 2).join('\n  '))
  printAside(`${said}\n`)
}

/** Colour only on a terminal; `NO_COLOR` and `FORCE_COLOR` go before that (no-color.org, force-color.org). */
export const wantsColor = ({ isInteractive, environment }: Terminal): boolean => {
  if (environment['NO_COLOR']) return false
  const force = environment['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isInteractive && environment['TERM'] !== 'dumb'
}

/** How something is shown on a terminal. */
export const lookOn = (terminal: Terminal): { readonly color: boolean; readonly columns?: number } => ({
  color: wantsColor(terminal),
  ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
})

/** The process's own terminal. */
export const processTerminal = (): Terminal => ({
  print: createWriter(1),
  printAside: createWriter(2),
  readInput: async (limit) => {
    const chunks: Buffer[] = []
    let total = 0
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  },
  inputChunks: () => process.stdin,
  isInteractive: isTerminal(1),
  interruption: () => {
    const controller = new AbortController()
    process.once('SIGINT', () => controller.abort())
    return controller.signal
  },
  workerFile: join(import.meta.dirname, 'worker.cjs'),
  get showsProgress() {
    return isTerminal(2) && process.env['TERM'] !== 'dumb'
  },
  get columns() {
    return columnsOf(1)
  },
  environment: process.env,
  folder: process.cwd(),
})
