/** `resolint help`: the help of a command, or the manual page. */
import { exit, type Run } from '../command.ts'
import { commandHelp, mainHelp } from '../help.ts'
import { didYouMean, UsageError } from '../usage.ts'

export const run: Run = async (args, terminal, commands) => {
  const [name, ...more] = args.operands
  if (more.length > 0) throw new UsageError('Name one command')
  if (args.has('man')) {
    const { manualPage } = await import('../manual.ts')
    terminal.print(manualPage(commands))
    return exit.clean
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (name !== undefined && !command)
    throw new UsageError(`There is no command "${name}"${didYouMean(name, Object.keys(commands))}`)
  terminal.print(name !== undefined && command ? commandHelp(name, command) : mainHelp(commands))
  return exit.clean
}
