/** The manual page, in the language of man(7), made from the table of commands. */
import type { OptionSpecs } from './args.ts'
import type { Command, Commands } from './command.ts'
import { groupsOf, optionName, usage } from './help.ts'
import { version } from '../lint/version.ts'

/** Text of a page: what would be a request or an escape is none, and a hyphen is one that can be copied. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll(/^([.'])/gm, String.raw`\&$1`)

const entry = (head: string, words: string): string => `.TP\n\\fB${plain(head)}\\fR\n${plain(words)}`

const options = (specs: OptionSpecs): string[] =>
  [...groupsOf(specs)].map(([group, entries]) => {
    const written = entries.map(([name, spec]) => entry(optionName(name, spec), `${spec.help}.`))
    return `.SS ${plain(group)}\n${written.join('\n')}`
  })

const section = (name: string, command: Command): string[] => [
  `.SH ${plain(name.toUpperCase())}`,
  `.B ${plain(usage(name, command))}`,
  '.PP',
  plain(`${command.summary}.`),
  ...options(command.options),
  ...(command.examples ? ['.SS Examples', ...command.examples.map(([line, words]) => entry(line, `${words}.`))] : []),
]

/** Renders the page. */
export const manualPage = (commands: Commands): string =>
  `${[
    `.TH RESOLINT 1 "" "resolint ${version}" "User Commands"`,
    '.SH NAME',
    plain('resolint - read and check resolutions of the United Nations'),
    '.SH SYNOPSIS',
    Object.entries(commands)
      .map(([name, command]) => `.B ${plain(usage(name, command))}`)
      .join('\n.br\n'),
    '.SH DESCRIPTION',
    plain(
      'resolint parses resolutions and draft resolutions, as people really have them, into a syntax tree, and checks them against the drafting conventions. It reads text from any extractor or converter, PDF, Word, OpenDocument and RTF files, web pages, messages and Akoma Ntoso. It works offline and sends nothing anywhere.',
    ),
    ...Object.entries(commands).flatMap(([name, command]) => section(name, command)),
    '.SH FILES',
    entry('.resolintrc.json, resolint.config.json, package.json', 'Configuration, the nearest above each document.'),
    entry('.resolintignore', 'Documents that are left alone.'),
    entry('FILE.resolint.json', 'What is silenced in FILE.'),
    entry('.resolint-baseline.json', 'Findings that are known.'),
    '.SH ENVIRONMENT',
    entry('NO_COLOR, FORCE_COLOR', 'Whether the output has colours, where it is not the terminal that decides.'),
    '.SH EXIT STATUS',
    entry('0', 'No errors found.'),
    entry('1', 'Errors found, or more warnings than --max-warnings.'),
    entry('2', 'Wrong use, or a file that could not be read, linted or written.'),
  ].join('\n')}\n`
