/** The help texts. */
import { wrap } from '../formats/words.ts'
import type { OptionSpec, OptionSpecs } from './args.ts'
import { usualCommand, type Command, type Commands } from './command.ts'

const width = 80
/** Names in a table that are longer have a line of their own. */
const widestName = 26

/** Two columns, the second one broken into lines. */
const table = (rows: readonly (readonly [string, string])[], room: number = roomOf(rows)): string =>
  rows
    .map(([name, words]) => {
      const lines = wrap(words, width - room - 4)
      const [first = '', ...rest] = name.length > room ? ['', ...lines] : lines
      const head = `  ${name.padEnd(room)}  ${first}`.trimEnd()
      return [head, ...rest.map((line) => ' '.repeat(room + 4) + line)].join('\n')
    })
    .join('\n')

/** Width of the first column. */
const roomOf = (rows: readonly (readonly [string, string])[]): number =>
  Math.min(widestName, Math.max(0, ...rows.map(([name]) => name.length)))

/** An option with what stands for its value: `--format NAME`. */
export const optionName = (name: string, { kind, short, value = 'VALUE' }: OptionSpec): string => {
  const named = `${short ? `-${short}, ` : ''}--${name}`
  if (kind === 'flag') return named
  return kind === 'choice' ? `${named}[=${value}]` : `${named} ${value}`
}

/** Options by the heading that they stand under, in the order in which they are declared. */
export const groupsOf = (options: OptionSpecs): Map<string, [string, OptionSpec][]> => {
  const groups = new Map<string, [string, OptionSpec][]>()
  for (const [name, spec] of Object.entries(options)) {
    const { group = 'Options' } = spec
    const others = groups.get(group)
    if (others) others.push([name, spec])
    else groups.set(group, [[name, spec]])
  }
  return groups
}

const row = ([name, spec]: [string, OptionSpec]): [string, string] => [optionName(name, spec), spec.help]

const optionTables = (options: OptionSpecs): string => {
  const room = roomOf(Object.entries(options).map(row))
  return [...groupsOf(options)].map(([group, specs]) => `${group}:\n${table(specs.map(row), room)}\n`).join('\n')
}

const examples = ({ examples: shown = [] }: Command): string =>
  shown.length === 0 ? '' : `\nExamples:\n${shown.map(([line, words]) => `  ${line}\n      ${words}`).join('\n')}\n`

/** How a command is called. */
export const usage = (name: string, { operands, options }: Command): string => {
  const called = name === usualCommand ? `resolint [${name}]` : `resolint ${name}`
  return `${called}${Object.keys(options).length > 0 ? ' [OPTIONS]' : ''} ${operands}`.trimEnd()
}

const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'no errors found'],
  ['1', 'errors found, or more warnings than --max-warnings'],
  ['2', 'wrong use, or a file that could not be read, linted or written'],
]

/** Help of the whole program. */
export const mainHelp = (commands: Commands): string => {
  const lint = commands[usualCommand] as Command
  return `resolint reads and checks resolutions of the United Nations.

Usage:
  ${usage(usualCommand, lint)}
  resolint COMMAND [OPTIONS] ...

Commands:
${table(Object.entries(commands).map(([name, { summary }]) => [name, summary]))}

Options of ${usualCommand}, by what they are about. Of a command: resolint COMMAND --help

${optionTables(lint.options)}
Other:
${table([
  ['--help', 'Print this'],
  ['--version', 'Print the version'],
])}

Exit code:
${table(exitCodes)}
`
}

/** Help of one command. */
export const commandHelp = (name: string, command: Command): string => {
  const tables = optionTables(command.options)
  const about = wrap(`${command.summary}.`, width).join('\n')
  return `${about}\n\nUsage:\n  ${usage(name, command)}\n${tables === '' ? '' : `\n${tables}`}${examples(command)}`
}
