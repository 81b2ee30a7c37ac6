/** `--output`: what would be printed goes to a file. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Arguments } from './args.ts'
import { exit } from './command.ts'
import { readingError } from './files.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import { wantsWord } from './word-options.ts'

/** A file that is opened when something is written, so that wrong use leaves it as it is. What is written is there at once. */
class OutputFile {
  private readonly shown: string
  private readonly path: string
  private descriptor: number | undefined

  constructor(shown: string, folder: string) {
    this.shown = shown
    this.path = resolve(folder, shown)
  }

  write(text: string | Uint8Array): void {
    let rest = typeof text === 'string' ? Buffer.from(text) : text
    this.attempt(() => {
      this.open()
      while (rest.length > 0) rest = rest.subarray(writeSync(this.descriptor ?? 0, rest))
    })
  }

  /** An empty report is a file too; a Word file of nothing is none. */
  close(isReport: boolean): void {
    if (!isReport && this.descriptor === undefined) return
    this.attempt(() => {
      this.open()
      closeSync(this.descriptor ?? 0)
    })
  }

  private open(): void {
    if (this.descriptor !== undefined) return
    mkdirSync(dirname(this.path), { recursive: true })
    this.descriptor = openSync(this.path, 'w')
  }

  private attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      throw new UsageError(`${this.shown} could not be written: ${readingError(error)}`)
    }
  }
}

/** Runs `work` with a terminal that prints to the file which the options name. */
export const withOutput = async (
  args: Arguments,
  terminal: Terminal,
  work: (terminal: Terminal) => Promise<number>,
): Promise<number> => {
  const file = new OutputFile(args.value('output') ?? '', terminal.folder)
  const {
    environment: { FORCE_COLOR: _forNoFile, ...environment },
  } = terminal
  const code = await work({
    ...terminal,
    environment,
    print: (text) => file.write(text),
    isInteractive: false,
    isFile: true,
    columns: undefined,
  })
  if (code !== exit.trouble) file.close(!wantsWord(args))
  return code
}
