/** `resolint playground`: the page that the build makes (scripts/bundle/playground.ts). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exit, type Run } from '../command.ts'
import { UsageError } from '../usage.ts'

export const run: Run = async (args, terminal) => {
  if (args.operands.length > 0)
    throw new UsageError('playground writes a page, which opens files itself: name none, but where to write it with -o')
  if (!args.has('output')) throw new UsageError('Say where to write the page, as in resolint playground -o page.html')
  terminal.print(readFileSync(join(import.meta.dirname, 'playground.html')))
  return exit.clean
}
