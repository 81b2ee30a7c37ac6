/** Options that commands take. */
import { formats } from '../../formats/index.ts'
import { channels } from '../../lint/profile-values.ts'
import { locales } from '../../lint/locales/index.ts'
import { presets } from '../../rules/presets.ts'
import type { OptionSpec, OptionSpecs } from '../args.ts'

/** The format of findings that is a Word file. */
export const wordFormat = 'docx'

/** The formats of findings: reports, and a Word file with comments. */
export const formatNames: readonly string[] = [...Object.keys(formats), wordFormat]

/** Puts options under a heading of the help. */
const group = (name: string, options: OptionSpecs): OptionSpecs =>
  Object.fromEntries(
    Object.entries(options).map(([key, spec]): [string, OptionSpec] => [key, { ...spec, group: name }]),
  )

/** How files are read, for every command that reads some. */
export const reading: OptionSpecs = group('Input', {
  stdin: { kind: 'flag', help: 'Read standard input, as the operand - does' },
  'stdin-filename': { kind: 'value', value: 'NAME', words: 'file', help: 'What standard input is called' },
  changes: {
    kind: 'value',
    value: 'HOW',
    words: ['accept', 'reject', 'mark'],
    help: 'Tracked changes, of Word files and others: accept (default), reject or mark',
  },
  'max-size': { kind: 'value', value: 'MB', help: 'Read no file and no standard input that is larger (default: 50)' },
  'max-unpacked': {
    kind: 'value',
    value: 'MB',
    help: 'Read no Word or OpenDocument file whose text unpacks to more (default: 16)',
  },
  'max-pages': { kind: 'value', value: 'N', help: 'Read no PDF file that has more pages (default: 2000)' },
  'max-time': { kind: 'value', value: 'SECONDS', help: 'Read no PDF file that takes longer (default: 60)' },
})

export const channel: OptionSpecs = group('Input', {
  channel: {
    kind: 'value',
    value: 'NAME',
    words: channels,
    help: `How the text came to us, where it should not be detected: ${channels.join(', ')}`,
  },
})

export const output: OptionSpec = {
  kind: 'value',
  short: 'o',
  value: 'FILE',
  words: 'file',
  help: 'Write to a file what would be printed',
}

export const preset: OptionSpec = {
  kind: 'value',
  value: 'NAME',
  words: Object.keys(presets),
  help: 'Set of rules: recommended (default), strict (house style too), all, mun (Model UN) or none',
}

/** How the language server is started; its clients know some of these by themselves. */
export const lspOptions: OptionSpecs = {
  stdio: { kind: 'flag', help: 'Speak over standard input and output (default)' },
  'node-ipc': { kind: 'flag', help: 'Speak over the channel of the Node process that started it' },
  socket: { kind: 'value', value: 'PORT', help: 'Speak over a port that the client listens at' },
  pipe: { kind: 'value', value: 'NAME', help: 'Speak over a named pipe that the client listens at' },
  clientProcessId: { kind: 'value', value: 'ID', help: 'End when this process does' },
  'allow-plugins': { kind: 'flag', help: 'Load the plugins that configurations name; they run code' },
}

export const lintOptions: OptionSpecs = {
  ...group('Fixing', {
    fix: {
      kind: 'choice',
      value: 'suggested',
      words: ['suggested', 'safe'],
      help: 'Make the safe fixes in the files (in Word files as tracked changes), and verify them by reading again; with =suggested the others too',
    },
    diff: { kind: 'flag', help: 'Show what --fix would change, and change nothing' },
    author: { kind: 'value', value: 'NAME', help: 'Who makes changes and comments in Word files (default: resolint)' },
    date: { kind: 'value', value: 'DATE', help: 'When they are made (default: now, or SOURCE_DATE_EPOCH)' },
  }),
  ...group('Rules', {
    preset,
    rule: {
      kind: 'list',
      value: 'ID=LEVEL',
      words: 'rule',
      help: 'Set a rule to on, error, warning, note (or info) or off; may be repeated',
    },
    profile: {
      kind: 'list',
      value: 'KEY=VALUE',
      help: 'Set organ, stage, year, language or channel instead of detecting it; may be repeated',
    },
    config: {
      kind: 'value',
      short: 'c',
      value: 'FILE',
      words: 'file',
      help: 'Use this configuration, not the nearest above each file',
    },
    'no-config': { kind: 'flag', help: 'Use no configuration' },
    'allow-plugins': { kind: 'flag', help: 'Load the plugins that configurations name: they run code' },
    'print-config': { kind: 'flag', help: 'Show the settings that hold for the files, and do nothing else' },
    'print-profile': { kind: 'flag', help: 'Show what the documents were taken for, and do nothing else' },
  }),
  ...group('Output', {
    format: {
      kind: 'value',
      value: 'NAME',
      short: 'f',
      words: formatNames,
      help: `How findings are shown: ${formatNames.join(', ').replace('stylish', 'stylish (default)')} (a Word file with comments, which --output names)`,
    },
    output,
    locale: {
      kind: 'value',
      value: 'CODE',
      words: locales,
      help: `Language of messages: ${locales.join(', ')} (default: en); what is not translated stays English`,
    },
    quiet: { kind: 'flag', short: 'q', help: 'Show errors only' },
    stats: { kind: 'flag', help: 'Tell at the end how often each rule found something' },
    'max-warnings': { kind: 'value', value: 'N', help: 'Exit with 1 when there are more warnings than this' },
    'exit-zero': { kind: 'flag', help: 'Exit with 0 whatever is found' },
  }),
  ...group('Known findings', {
    'write-baseline': {
      kind: 'choice',
      value: 'FILE',
      words: 'file',
      help: 'Write down what is found; from then on only what is new is reported',
    },
    baseline: {
      kind: 'value',
      value: 'FILE',
      words: 'file',
      help: 'Where that was written (default: .resolint-baseline.json)',
    },
    'no-baseline': { kind: 'flag', help: 'Report what is known too' },
  }),
  ...group('Many files', {
    'no-ignore': { kind: 'flag', help: 'Lint ignored files too' },
    cache: { kind: 'flag', help: 'Keep results, and lint only what has changed since' },
    'cache-folder': {
      kind: 'value',
      value: 'FOLDER',
      words: 'folder',
      help: 'Where results are kept (default: in the cache folder of the user)',
    },
    jobs: {
      kind: 'value',
      value: 'N',
      help: 'Lint in so many threads at most (default: one for each core), where there are files enough',
    },
    watch: { kind: 'flag', help: 'Lint again what changes, until Ctrl+C' },
  }),
  ...reading,
}
