/** Finds the command, reads its arguments, runs it. */
import { readArguments } from './args.ts'
import { exit, usualCommand } from './command.ts'
import { commands } from './commands/index.ts'
import { commandHelp, mainHelp } from './help.ts'
import { complain, type Terminal } from './terminal.ts'

export { importWith } from '../read/import-package.ts'

/** What a worker thread does. */
export const serveLint = async (): Promise<void> => (await import('./lint-worker.ts')).serveLint()

const isHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h'

/** Errors that tell people what they did, by name: their classes are loaded with what throws them. */
const expected: readonly string[] = ['UsageError', 'ConfigError', 'ReadError', 'WordError', 'IndexError']

/** The command that the arguments name. */
export const commandOf = ([first]: readonly string[]): string =>
  first !== undefined && Object.hasOwn(commands, first) ? first : usualCommand

/** Runs the program. Never throws; what it returns is the exit code. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [first] = args
  const named = first !== undefined && Object.hasOwn(commands, first)
  const name = named ? first : usualCommand
  const rest = named ? args.slice(1) : args
  const command = commands[name]
  if (!command) return exit.trouble
  if (rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined).some(isHelp)) {
    terminal.print(named ? commandHelp(name, command) : mainHelp(commands))
    return exit.clean
  }
  try {
    const read = readArguments(rest, command.options, (option) => {
      const other = Object.entries(commands).find(([, { options }]) => Object.hasOwn(options, option))
      return other && `resolint ${other[0]}`
    })
    const work = await command.load()
    if (read.value('output') === undefined || command.writesOutput) return await work(read, terminal, commands)
    const { withOutput } = await import('./output-file.ts')
    return await withOutput(read, terminal, (toFile) => work(read, toFile, commands))
  } catch (error) {
    const known = error instanceof Error && expected.includes(error.name)
    const reason = error instanceof Error ? error.message : String(error)
    complain(
      terminal,
      known ? reason : `unexpected failure, please report it: ${error instanceof Error ? error.stack : reason}`,
    )
    return exit.trouble
  }
}
