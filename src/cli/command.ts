/** What a command is. */
import type { Arguments, OptionSpecs } from './args.ts'
import type { Terminal } from './terminal.ts'

/** Runs a command; what it returns is the exit code. */
export type Run = (args: Arguments, terminal: Terminal) => Promise<number>

/** A command as the help shows it; its work is loaded when it is done. */
export interface Command {
  /** What follows its name: `FILE|FOLDER|GLOB|-...`. */
  operands: string
  summary: string
  options: OptionSpecs
  load: () => Promise<Run>
}

/** Exit codes. */
export const exit = {
  clean: 0,
  findings: 1,
  /** Wrong use, or a file that could not be read. */
  trouble: 2,
} as const
