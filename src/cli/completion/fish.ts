/** Completion for fish. */
import type { Candidates, CompletedCommand, CompletedOption } from './model.ts'

const quote = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`

const words = (values: Candidates): string => {
  if (values === 'file') return ' -F'
  if (values === 'folder') return ` -x -a '(__fish_complete_directories)'`
  return values.length === 0 ? ' -x' : ` -x -a ${quote(values.join(' '))}`
}

/** `-r` and `-x` would let the next word be the value, which one that is optional takes after \`=\` only. */
const value = ({ takes, values }: CompletedOption): string => {
  if (takes === 'nothing') return ''
  if (takes === 'value') return values === 'file' ? ' -r -F' : words(values)
  return typeof values === 'string' ? '' : ` -a ${quote(values.join(' '))}`
}

/** The script. */
export const fishCompletion = (commands: readonly CompletedCommand[]): string => {
  const names = commands.map(({ name }) => name).join(' ')
  const lines = commands.flatMap(({ name, summary, isUsual, options, operands }) => {
    const others = commands.filter((command) => command.name !== name).map((command) => command.name)
    const when = quote(
      isUsual ? `not __fish_seen_subcommand_from ${others.join(' ')}` : `__fish_seen_subcommand_from ${name}`,
    )
    return [
      `complete -c resolint -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quote(summary)}`,
      ...options.map(
        (option) =>
          `complete -c resolint -n ${when} -l ${option.name}${option.short === undefined ? '' : ` -s ${option.short}`}${value(option)} -d ${quote(option.help)}`,
      ),
      ...(operands === 'file'
        ? []
        : [
            `complete -c resolint -n ${when} -f${typeof operands === 'string' ? '' : ` -a ${quote(operands.join(' '))}`}`,
          ]),
    ]
  })
  return `# resolint completion fish\ncomplete -c resolint -e\n${lines.join('\n')}\n`
}
