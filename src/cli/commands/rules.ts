/** `resolint rules`: what is checked. */
import { createPaint } from '../../formats/paint.ts'
import { count } from '../../formats/words.ts'
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
          levelIn(preset, rule).padEnd('warning'.length),
          paint('dim', fixMarks[rule.fix].padEnd('suggestion'.length)),
          rule.summary,
        ].join('  '),
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
