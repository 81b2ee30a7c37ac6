/** `resolint completion`: a script for a shell. */
import { rules } from '../../rules/index.ts'
import { exit, type Run } from '../command.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { completionModel } from '../completion/model.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { topics } from '../topics/index.ts'
import { oneOf, UsageError } from '../usage.ts'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

export const run: Run = (args, terminal, commands) => {
  const [shell, ...more] = args.operands
  if (shell === undefined || more.length > 0) throw new UsageError('Name one shell: bash, zsh or fish')
  const write = shells[oneOf(shell, Object.keys(shells), 'shell') as keyof typeof shells]
  terminal.print(write(completionModel(commands, [...rules.map(({ id }) => id), ...Object.keys(topics)])))
  return Promise.resolve(exit.clean)
}
