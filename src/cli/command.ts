/** What a command is. */
import type { Arguments, OptionSpecs, Words } from './args.ts'
import type { Terminal } from './terminal.ts'

/** The commands by name. */
export type Commands = Readonly<Record<string, Command>>

/** Runs a command; what it returns is the exit code. */
export type Run = (args: Arguments, terminal: Terminal, commands: Commands) => Promise<number>

/** The command that is meant where none is named. */
export const usualCommand = 'lint'

/** A command as the help shows it; its work is loaded when it is done. */
export interface Command {
  /** What follows its name: `FILE|FOLDER|GLOB|-...`. */
  operands: string
  /** What its operands may be, for completion. */
  words?: Words
  /** What it does, as an order, without a full stop. */
  summary: string
  options: OptionSpecs
  /** Command lines with what they do. */
  examples?: readonly (readonly [line: string, words: string])[]
  /** Whether it writes the file that `--output` names by itself, and prints nothing there. */
  writesOutput?: true
  load: () => Promise<Run>
}

/** Exit codes. */
export const exit = {
  clean: 0,
  findings: 1,
  /** Wrong use, or a file that could not be read, linted or written. */
  trouble: 2,
  /** Ended by Ctrl+C, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
} as const
