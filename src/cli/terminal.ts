/** What a command sees of the world, so that tests can give it another. */
import { columnsOf, createWriter, isTerminal } from './output.ts'
import { tooLarge } from './read-bytes.ts'

export interface Terminal {
  /** Writes to standard output. */
  print: (text: string | Uint8Array) => void
  /** Writes to standard error. */
  printAside: (text: string) => void
  /** Reads standard input; throws a ReadError as soon as there is more than `limit` bytes. */
  readInput: (limit: number) => Promise<Uint8Array>
  /** Whether people see standard output, and in how many columns. */
  isInteractive: boolean
  columns?: number | undefined
  /** Whether people see standard error, so that a line there may come and go. */
  showsProgress?: boolean
  /** Ends what would never end of itself. */
  stopped?: AbortSignal
  environment: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  folder: string
}

/** Says what is wrong, a line each, without what a terminal would obey: names of files may hold anything. */
export const complain = (terminal: Terminal, lines: string): void =>
  terminal.printAside(lines.replaceAll(/[^\P{Cc}\n]/gu, '\uFFFD').replaceAll(/^/gm, 'resolint: ') + '\n')

/** Colour only on a terminal; `NO_COLOR` and `FORCE_COLOR` go before that (no-color.org, force-color.org). */
export const wantsColor = ({ isInteractive, environment }: Terminal): boolean => {
  if (environment['NO_COLOR']) return false
  const force = environment['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isInteractive && environment['TERM'] !== 'dumb'
}

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
  isInteractive: isTerminal(1),
  get showsProgress() {
    return isTerminal(2) && process.env['TERM'] !== 'dumb'
  },
  get columns() {
    return columnsOf(1)
  },
  environment: process.env,
  folder: process.cwd(),
})
