/** The help texts. */
import type { OptionSpec } from './args.ts'
import type { Command } from './command.ts'
import { commands } from './commands/index.ts'

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const optionName = (name: string, { kind, value = 'VALUE' }: OptionSpec): string => {
  if (kind === 'flag') return `--${name}`
  return kind === 'choice' ? `--${name}[=${value}]` : `--${name} ${value}`
}

/** Help of the whole program. */
export const mainHelp = (): string => `resolint reads and checks resolutions of the United Nations.

Usage:
  resolint [lint] FILE|FOLDER|GLOB|-...
  resolint COMMAND [OPTIONS] ...

Commands:
${table(Object.entries(commands).map(([name, { operands, summary }]) => [`${name} ${operands}`.trim(), summary]))}

Options of lint:
${table(Object.entries(commands['lint']?.options ?? {}).map(([name, spec]) => [optionName(name, spec), spec.help]))}

  resolint COMMAND --help   tells more of a command
  resolint --version        prints the version

Exit code: 0 no errors found, 1 errors found (or more warnings than --max-warnings), 2 wrong use or an unreadable file.
`

/** Help of one command. */
export const commandHelp = (name: string, { operands, summary, options }: Command): string => {
  const rows = Object.entries(options).map(([option, spec]) => [optionName(option, spec), spec.help] as const)
  const optionTable = rows.length > 0 ? `\nOptions:\n${table(rows)}\n` : ''
  return (
    `${summary}.\n\nUsage:\n  resolint ${name}${rows.length > 0 ? ' [OPTIONS]' : ''} ${operands}`.trimEnd() +
    `\n${optionTable}`
  )
}
