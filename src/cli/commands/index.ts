/** The commands by name. A new one is a file and an entry here. */
import type { OptionSpecs } from '../args.ts'
import type { Command } from '../command.ts'

/** How files are read, for every command that reads some. */
const reading: OptionSpecs = {
  stdin: { kind: 'flag', help: 'Read standard input: the same as -' },
  changes: { kind: 'value', value: 'HOW', help: 'Tracked changes of Word files: accept (default), reject or mark' },
  'stdin-filename': { kind: 'value', value: 'NAME', help: 'What standard input is called' },
}
const channel: OptionSpecs = {
  channel: { kind: 'value', value: 'NAME', help: 'How the text came to us, where it should not be detected' },
}

export const commands: Readonly<Record<string, Command>> = {
  lint: {
    operands: 'FILE|FOLDER|GLOB|-...',
    summary: 'Report findings (the default command)',
    options: {
      fix: {
        kind: 'choice',
        value: 'suggested',
        help: 'Make the safe fixes in the files; with =suggested the others too',
      },
      diff: { kind: 'flag', help: 'Show what --fix would change, and change nothing' },
      format: { kind: 'value', value: 'NAME', help: 'stylish (default) or json' },
      rule: { kind: 'list', value: 'ID=LEVEL', help: 'Set a rule to error, warning, info or off; may be repeated' },
      preset: { kind: 'value', value: 'NAME', help: 'recommended (default), strict, mun, all or none' },
      profile: {
        kind: 'list',
        value: 'KEY=VALUE',
        help: 'Set organ, stage, year, language or channel of the document',
      },
      config: { kind: 'value', value: 'FILE', help: 'Read this configuration instead of the nearest above each file' },
      'no-config': { kind: 'flag', help: 'Read no configuration' },
      'no-ignore': { kind: 'flag', help: 'Lint files too that are to be ignored' },
      'print-config': { kind: 'flag', help: 'Show the settings that hold for a file, and do nothing else' },
      'print-profile': { kind: 'flag', help: 'Show the profile of each document, and do nothing else' },
      baseline: {
        kind: 'value',
        value: 'FILE',
        help: 'Report only what this file does not know (default: .resolint-baseline.json)',
      },
      'write-baseline': { kind: 'choice', value: 'FILE', help: 'Write what is found as known, and report nothing' },
      'no-baseline': { kind: 'flag', help: 'Report known findings too' },
      cache: { kind: 'flag', help: 'Keep results, and lint only what has changed since' },
      'cache-folder': { kind: 'value', value: 'FOLDER', help: 'Where results are kept (default: .resolint-cache)' },
      watch: { kind: 'flag', help: 'Lint what changes, until it is ended' },
      'max-warnings': { kind: 'value', value: 'N', help: 'Exit with 1 when there are more warnings' },
      quiet: { kind: 'flag', help: 'Show errors only' },
      'exit-zero': { kind: 'flag', help: 'Exit with 0 whatever is found' },
      ...reading,
    },
    load: async () => (await import('./lint.ts')).run,
  },
  parse: {
    operands: 'FILE|FOLDER|GLOB|-...',
    summary: 'Print the document as a tree for people, as an outline or as JSON',
    options: {
      format: {
        kind: 'value',
        value: 'NAME',
        help: 'tree (default), outline (one line of JSON a file) or json (syntax tree)',
      },
      ...channel,
      ...reading,
    },
    load: async () => (await import('./parse.ts')).run,
  },
  format: {
    operands: 'FILE|-...',
    summary: 'Print the document in the canonical notation: page breaks healed, notes at the end',
    options: {
      write: { kind: 'flag', help: 'Write the text files in place, and name those that changed' },
      check: { kind: 'flag', help: 'Name the files that are not in canonical form, and exit with 1' },
      ...channel,
      ...reading,
    },
    load: async () => (await import('./format.ts')).run,
  },
  rules: {
    operands: '',
    summary: 'List the rules',
    options: { format: { kind: 'value', value: 'NAME', help: 'table (default) or json' } },
    load: async () => (await import('./rules.ts')).run,
  },
  explain: {
    operands: 'RULE|TOPIC...',
    summary: 'Print the page of a rule, or of a topic: config, suppression',
    options: {},
    load: async () => (await import('./explain.ts')).run,
  },
  init: {
    operands: '',
    summary: 'Write a configuration file to this folder',
    options: {
      preset: {
        kind: 'value',
        value: 'NAME',
        help: 'What it extends: recommended (default), strict, mun, all or none',
      },
    },
    load: async () => (await import('./init.ts')).run,
  },
}
