/** `resolint explain`: the page of a rule, or of a topic. */
import { createPaint } from '../../formats/paint.ts'
import { rulePage } from '../../formats/rule-page.ts'
import { terminalPage } from '../../formats/terminal-page.ts'
import { findRule, rules } from '../../rules/index.ts'
import { exit, type Run } from '../command.ts'
import { wantsColor } from '../terminal.ts'
import { topics } from '../topics/index.ts'
import { didYouMean, UsageError } from '../usage.ts'

const pageOf = (name: string): string => {
  const topic = Object.hasOwn(topics, name) ? topics[name]?.() : undefined
  const rule = findRule(name)
  if (topic !== undefined) return topic
  if (rule) return rulePage(rule)
  const known = [...rules.map(({ id }) => id), ...Object.keys(topics)]
  throw new UsageError(`There is no rule "${name}"${didYouMean(name, known)}`)
}

export const run: Run = (args, terminal) => {
  if (args.operands.length === 0)
    throw new UsageError(`Name a rule (resolint rules lists them) or a topic: ${Object.keys(topics).join(', ')}`)
  const pages = args.operands.map(pageOf)
  // A file or another program gets the Markdown itself.
  const { columns } = terminal
  const paint = createPaint(wantsColor(terminal))
  const shown = columns === undefined ? pages : pages.map((page) => terminalPage(page, columns, paint))
  terminal.print(shown.join('\n'))
  return Promise.resolve(exit.clean)
}
