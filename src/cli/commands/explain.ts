/** `resolint explain`: the page of a rule, or of a topic. */
import { createPaint } from '../../formats/paint.ts'
import { rulePage } from '../../formats/rule-page.ts'
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
  const paint = createPaint(wantsColor(terminal))
  const pages = args.operands.map((name) => pageOf(name).replaceAll(/^#+ .*$/gm, (heading) => paint('bold', heading)))
  terminal.print(pages.join('\n'))
  return Promise.resolve(exit.clean)
}
