/** The pages of the commands, made from their table as their help is. */
import type { Command, Commands } from '../../src/cli/command.ts'
import { groupsOf, optionName, usage } from '../../src/cli/help.ts'
import type { Page } from './page.ts'
import { cell, table } from './table.ts'

const optionTables = ({ options }: Command): string =>
  [...groupsOf(options)]
    .map(([group, specs]) => {
      const rows = specs.map(([name, spec]) => [`\`${cell(optionName(name, spec))}\``, cell(spec.help)])
      return `## ${group}\n\n${table(['option', 'what it does'], rows)}\n`
    })
    .join('\n')

const examples = ({ examples: shown = [] }: Command): string => {
  if (shown.length === 0) return ''
  const rows = shown.map(([line, words]) => [`\`${cell(line)}\``, cell(words)])
  return `## Examples\n\n${table(['command', 'what it gives'], rows)}\n`
}

const page = (name: string, command: Command): Page => ({
  source: `docs/commands/${name}.md`,
  path: `commands/${name}.html`,
  section: 'commands',
  title: `resolint ${name}`,
  isListed: true,
  markdown: `# resolint ${name}\n\n${command.summary}.\n\n\`\`\`sh\n${usage(name, command)}\n\`\`\`\n\n${examples(command)}\n${optionTables(command)}`,
})

/** A page for each command, and one that lists them. */
export const commandPages = (commands: Commands): Page[] => [
  {
    source: 'docs/commands/README.md',
    path: 'commands/index.html',
    section: 'commands',
    title: 'Commands',
    markdown: `# Commands\n\nWithout the name of a command, \`lint\` is meant: \`resolint draft.txt\`.\n\n${table(
      ['command', 'what it does'],
      Object.entries(commands).map(([name, { summary }]) => [`[${name}](${name}.md)`, cell(summary)]),
    )}\n\nThe exit code is 0 where no errors were found, 1 where there are errors or more warnings than \`--max-warnings\`, and 2 for wrong use and for a file that could not be read, linted or written.\n`,
  },
  ...Object.entries(commands).map(([name, command]) => page(name, command)),
]
