/** `resolint explain`: the page of a rule. */
import { createPaint } from '../../formats/paint.ts'
import { rulePage } from '../../formats/rule-page.ts'
import { unknownRule } from '../../lint/config.ts'
import { findRule, rules } from '../../rules/index.ts'
import { exit, type Run } from '../command.ts'
import { wantsColor } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export const run: Run = (args, terminal) => {
  if (args.operands.length === 0) throw new UsageError('Name a rule; resolint rules lists them')
  const paint = createPaint(wantsColor(terminal))
  const pages = args.operands.map((id) => {
    const rule = findRule(id)
    if (!rule) throw new UsageError(unknownRule(id, rules))
    return rulePage(rule).replaceAll(/^#+ .*$/gm, (heading) => paint('bold', heading))
  })
  terminal.print(pages.join('\n'))
  return Promise.resolve(exit.clean)
}
