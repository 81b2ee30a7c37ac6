/** The pages of the commands, made from their table as their help is. */
import type { Command, Commands } from '../../src/cli/command.ts'
import { groupsOf, optionName, usage } from '../../src/cli/help.ts'
import type { Page } from './page.ts'

/** A cell of a table; a bar would end it. */
export const cell = (words: string): string => words.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')

const optionTables = ({ options }: Command): string =>
  [...groupsOf(options)]
    .map(([group, specs]) =>
      [
        `## ${group}`,
        '',
        '| option | what it does |',
        '|---|---|',
        ...specs.map(([name, spec]) => `| \`${cell(optionName(name, spec))}\` | ${cell(spec.help)} |`),
        '',
      ].join('\n'),
    )
    .join('\n')

const examples = ({ examples: shown = [] }: Command): string =>
  shown.length === 0
    ? ''
    : `## Examples\n\n| command | what it gives |\n|---|---|\n${shown.map(([line, words]) => `| \`${cell(line)}\` | ${cell(words)} |`).join('\n')}\n`

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
    markdown: `# Commands\n\nWithout the name of a command, \`lint\` is meant: \`resolint draft.txt\`.\n\n| command | what it does |\n|---|---|\n${Object.entries(
      commands,
    )
      .map(([name, { summary }]) => `| [${name}](${name}.md) | ${cell(summary)} |`)
      .join(
        '\n',
      )}\n\nThe exit code is 0 where no errors were found, 1 where there are errors or more warnings than \`--max-warnings\`, and 2 for wrong use and for a file that could not be read, linted or written.\n`,
  },
  ...Object.entries(commands).map(([name, command]) => page(name, command)),
]
