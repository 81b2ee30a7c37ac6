/** `resolint rules`: what is checked. */
import { createPaint } from '../../formats/paint.ts'
import { count, severityWords, wrap } from '../../formats/words.ts'
import { findPreset, levelOf } from '../../lint/config.ts'
import { basePreset } from '../../lint/layers.ts'
import type { Preset } from '../../lint/presets.ts'
import type { Rule } from '../../lint/rule.ts'
import { rules } from '../../rules/index.ts'
import { presets } from '../../rules/presets.ts'
import { exit, type Run } from '../command.ts'
import { wantsColor, type Terminal } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

const fixMarks: Readonly<Record<Rule['fix'], string>> = { safe: 'fix', suggested: 'suggestion', none: '' }

/** How a rule runs under a preset: `off`, or a severity. */
const levelIn = (preset: Preset, rule: Rule): string => {
  const level = levelOf(preset.setting(rule))
  return level === 'on' ? rule.severity : level
}

/** People read `note` where programs read `info`. */
const levelWord = (level: string): string => (level === 'info' ? severityWords.info : level)

/** The summary in the last column; below the rule where a terminal has no room for it there. */
const summaryBeside = (summary: string, columns: number = Infinity, names: number): string => {
  const before = 2 + names + 2 + 'warning'.length + 2 + 'suggestion'.length + 2
  if (before + summary.length <= columns) return summary
  return columns - before < narrowestSummary
    ? wrap(summary, columns - 4)
        .map((line) => `\n    ${line}`)
        .join('')
    : wrap(summary, columns - before).join(`\n${' '.repeat(before)}`)
}

const narrowestSummary = 40

const toTable = (terminal: Terminal, preset: Preset): string => {
  const paint = createPaint(wantsColor(terminal))
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const categories = [...new Set(rules.map((rule) => rule.category))]
  const blocks = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map((rule) =>
        [
          `  ${rule.id.padEnd(width)}`,
          levelWord(levelIn(preset, rule)).padEnd('warning'.length),
          paint('dim', fixMarks[rule.fix].padEnd('suggestion'.length)),
          summaryBeside(rule.summary, terminal.columns, width),
        ]
          .join('  ')
          .trimEnd(),
      )
    return [paint('bold', category), ...rows].join('\n')
  })
  return `${blocks.join('\n\n')}\n\n${count(rules.length, 'rule')}; resolint explain RULE tells more\n`
}

const toJson = (preset: Preset): string => {
  const shown = rules.map((rule) => {
    const { id, category, severity, recommended, fix, summary, profiles, options } = rule
    return { id, category, severity, recommended, level: levelIn(preset, rule), fix, summary, profiles, options }
  })
  return `${JSON.stringify(shown, undefined, 2)}\n`
}

export const run: Run = (args, terminal) => {
  if (args.operands.length > 0) throw new UsageError('rules takes no operands; resolint explain RULE tells of one rule')
  const format = oneOf(args.value('format') ?? 'table', ['table', 'json'], 'format')
  const preset = findPreset(args.value('preset') ?? basePreset, presets)
  terminal.print(format === 'json' ? toJson(preset) : toTable(terminal, preset))
  return Promise.resolve(exit.clean)
}
