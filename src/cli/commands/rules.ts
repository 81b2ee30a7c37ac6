/** `resolint rules`: what is checked. */
import { createPaint } from '../../formats/paint.ts'
import { count } from '../../formats/words.ts'
import type { Rule } from '../../lint/rule.ts'
import { rules } from '../../rules/index.ts'
import { exit, type Run } from '../command.ts'
import { wantsColor, type Terminal } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

const fixMarks: Readonly<Record<Rule['fix'], string>> = { safe: 'fix', suggested: 'suggestion', none: '' }

const toTable = (terminal: Terminal): string => {
  const paint = createPaint(wantsColor(terminal))
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const categories = [...new Set(rules.map((rule) => rule.category))]
  const blocks = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(({ id, severity, recommended, fix, summary }) =>
        [
          `  ${id.padEnd(width)}`,
          (recommended ? severity : 'off').padEnd('warning'.length),
          paint('dim', fixMarks[fix].padEnd('suggestion'.length)),
          summary,
        ].join('  '),
      )
    return [paint('bold', category), ...rows].join('\n')
  })
  return `${blocks.join('\n\n')}\n\n${count(rules.length, 'rule')}; resolint explain RULE tells more\n`
}

const toJson = (): string =>
  `${JSON.stringify(
    rules.map(({ id, category, severity, recommended, fix, summary, profiles, options }) => ({
      id,
      category,
      severity,
      recommended,
      fix,
      summary,
      profiles,
      options,
    })),
    undefined,
    2,
  )}\n`

export const run: Run = (args, terminal) => {
  if (args.operands.length > 0) throw new UsageError('rules takes no operands; resolint explain RULE tells of one rule')
  const format = oneOf(args.value('format') ?? 'table', ['table', 'json'], 'format')
  terminal.print(format === 'json' ? toJson() : toTable(terminal))
  return Promise.resolve(exit.clean)
}
