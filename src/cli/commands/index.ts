/** The commands by name. A new one is a file and an entry here. */
import { comparisonFormats, ignorable, layers, selectable } from '../../compare/names.ts'
import { concordFormats, concordKinds } from '../../concord/names.ts'
import { aknStyles } from '../../convert/akn/organs.ts'
import { converters } from '../../convert/index.ts'
import { tables } from '../../convert/tables/index.ts'
import type { Commands } from '../command.ts'
import { originFormats } from '../../origin/names.ts'
import { convertFiles } from '../convert-files.ts'
import { channel, lintOptions, lspOptions, output, preset, reading, wordFormat } from './options.ts'

export const commands: Commands = {
  lint: {
    operands: 'FILE|FOLDER|GLOB|-...',
    words: 'file',
    summary: 'Report findings (the default command)',
    options: lintOptions,
    examples: [
      ['resolint draft.txt', 'findings in one document'],
      ['resolint --fix --diff drafts/', 'what could be fixed in a folder'],
      ['resolint --preset mun --watch .', 'Model UN drafts, while they are written'],
      ['pdftotext -layout draft.pdf - | resolint -', 'standard input'],
    ],
    load: async () => (await import('./lint.ts')).run,
  },
  parse: {
    operands: 'FILE|FOLDER|GLOB|-...',
    words: 'file',
    summary: 'Print documents as trees for people, as outlines, JSON, tables or Akoma Ntoso, or line by line',
    options: {
      format: {
        kind: 'value',
        short: 'f',
        value: 'NAME',
        words: Object.keys(converters),
        help: 'tree (default), outline (one line of JSON a file), json (the syntax tree), csv or ndjson (a table; ndjson without one: a tree a line), akn (Akoma Ntoso) or lines (what each line was taken for, and why)',
      },
      table: {
        kind: 'value',
        value: 'NAME',
        words: Object.keys(tables),
        help: `What csv and ndjson have a row for: ${Object.keys(tables).join(', ')}`,
      },
      schema: { kind: 'flag', help: 'Print the JSON Schema of outline, or of the rows of a table, and read nothing' },
      excel: {
        kind: 'flag',
        help: 'csv as spreadsheets need it: a mark of the encoding, an apostrophe before what looks like a formula',
      },
      'akn-style': {
        kind: 'value',
        value: 'NAME',
        words: aknStyles,
        help: 'akn as the United Nations writes its files, un (default), or by the guidelines of AKN4UN, guidelines',
      },
      'stdin-ndjson': {
        kind: 'flag',
        help: 'Read lines {"id":…,"text":…} from standard input, and print of each what the format says, in order',
      },
      output,
      ...channel,
      ...reading,
    },
    examples: [
      ['resolint parse resolution.pdf', 'the tree for people'],
      ['resolint parse --format outline *.pdf > all.ndjson', 'a line of JSON for each document'],
      ['resolint parse --format csv --table clauses drafts/ > clauses.csv', 'a row for each clause'],
      ['resolint parse --format akn -o draft.akn draft.docx', 'Akoma Ntoso'],
      ['resolint parse --format lines draft.txt', 'the role of each line, and the evidence for it'],
    ],
    load: async () => (await import('./parse.ts')).run,
  },
  format: {
    operands: 'FILE|-...',
    words: 'file',
    summary:
      'Print the document in the canonical notation: page breaks healed, notes at the end, opening phrases in italics',
    options: {
      write: { kind: 'flag', help: 'Write the text files in place, and name those that changed' },
      check: { kind: 'flag', help: 'Name the files that are not in canonical form, and exit with 1' },
      output,
      ...channel,
      ...reading,
    },
    examples: [
      ['resolint format draft.pdf > draft.txt', 'a PDF file as text'],
      ['resolint format --write drafts/*.txt', 'text files, in place'],
    ],
    load: async () => (await import('./format.ts')).run,
  },
  diff: {
    operands: 'OLD NEW [NEWER...]',
    words: 'file',
    summary:
      'Compare documents clause by clause: what was reworded, updated, moved, split, merged, put in or taken out',
    options: {
      format: {
        kind: 'value',
        short: 'f',
        value: 'NAME',
        words: [...comparisonFormats, wordFormat],
        help: 'text (default; side by side from 120 columns), html, markdown, json or docx (a Word file with the changes tracked in it, which --output names)',
      },
      ignore: {
        kind: 'list',
        value: 'WHAT',
        words: ignorable,
        help: `Count as the same, apart by commas: ${ignorable.join(', ')}`,
      },
      only: {
        kind: 'list',
        value: 'WHAT',
        words: selectable,
        help: `Show these paragraphs alone, apart by commas: ${selectable.join(', ')}`,
      },
      layer: {
        kind: 'value',
        value: 'NAME',
        words: layers,
        help: 'Texts under negotiation: lifted (default: as if all brackets were lifted), settled (only what stands in none) or written (as it stands, with the notes of delegations)',
      },
      three: { kind: 'flag', help: 'Three documents, BASE A B: who changed what of the base' },
      author: { kind: 'value', value: 'NAME', help: 'Who makes the changes in a Word file (default: resolint)' },
      date: { kind: 'value', value: 'DATE', help: 'When they are made (default: now, or SOURCE_DATE_EPOCH)' },
      output,
      ...channel,
      ...reading,
    },
    examples: [
      ['resolint diff A_80_L.5.pdf A_RES_80_5.pdf', 'what was changed before adoption'],
      ['resolint diff --ignore technical,masthead last-year.docx draft.docx', 'without numbers and dates'],
      ['resolint diff -f html -o changes.html old.txt new.txt', 'a page with both texts side by side'],
      ['resolint diff -f docx -o draft-marked.docx issued.docx draft.docx', 'tracked changes in the issued file'],
      ['resolint diff --three issued.txt ours.txt theirs.txt', 'two drafts of one text'],
    ],
    load: async () => (await import('./diff.ts')).run,
  },
  origin: {
    operands: 'FILE|-',
    words: 'file',
    summary: 'Tell of every paragraph whether it is agreed language, and from where',
    options: {
      in: {
        kind: 'list',
        value: 'WHERE',
        words: 'file',
        help: 'Where earlier texts are looked up: the file of an index, or a folder of documents; may be repeated',
      },
      format: {
        kind: 'value',
        short: 'f',
        value: 'NAME',
        words: originFormats,
        help: 'text (default), html (a page that shows the source of what is pointed at), json or csv',
      },
      output,
      ...channel,
      ...reading,
    },
    examples: [
      ['resolint origin draft.docx --in resolutions/', 'among the documents of a folder'],
      ['resolint origin draft.docx --in un.index', 'in an index, which is made once'],
      ['resolint origin -f html -o sources.html draft.docx --in un.index', 'a page that shows the sources'],
    ],
    load: async () => (await import('./origin.ts')).run,
  },
  index: {
    operands: 'FOLDER|GLOB|FILE...',
    words: 'file',
    summary: 'Write an index of documents, in which origin looks up agreed language',
    options: {
      output: { ...output, help: 'The file of the index; where there is one, only what has changed is read again' },
      ...channel,
      ...reading,
    },
    examples: [['resolint index resolutions/ --output un.index', 'all documents of a folder, whatever their kinds']],
    writesOutput: true,
    load: async () => (await import('./index-folder.ts')).run,
  },
  concord: {
    operands: 'TEXT TEXT [TEXT...]',
    words: 'file',
    summary:
      'Compare texts of one resolution in several languages: what is missing, numbered, dated or cited otherwise',
    options: {
      format: {
        kind: 'value',
        short: 'f',
        value: 'NAME',
        words: concordFormats,
        help: 'text (default), html (the texts in columns), json or sarif',
      },
      ignore: {
        kind: 'list',
        value: 'WHAT',
        words: concordKinds,
        help: `Do not look at, apart by commas: ${concordKinds.join(', ')}`,
      },
      output,
      ...channel,
      ...reading,
    },
    examples: [
      ['resolint concord A_RES_79_1.en.docx A_RES_79_1.fr.docx', 'two languages'],
      ['resolint concord -f html -o concordance.html en.pdf fr.pdf es.pdf ru.pdf', 'four columns on a page'],
      ['resolint concord --ignore opener,italics draft.en.txt draft.es.txt', 'what cannot be right in both'],
    ],
    load: async () => (await import('./concord.ts')).run,
  },
  convert: {
    operands: 'FILE|-',
    words: 'file',
    summary: 'Write a document as a clean file of another kind',
    options: {
      output: {
        ...output,
        help: `The file to write; its ending says of what kind it is: ${Object.keys(convertFiles).join(', ')}`,
      },
      ...channel,
      ...reading,
    },
    examples: [
      ['resolint convert resolution.pdf -o resolution.html', 'a page to be read or printed'],
      ['resolint convert draft.docx -o draft.md', 'Markdown with footnotes'],
    ],
    load: async () => (await import('./convert.ts')).run,
  },
  rules: {
    operands: '',
    summary: 'List the rules, with the level that they have in a preset',
    options: {
      preset,
      format: { kind: 'value', short: 'f', value: 'NAME', words: ['table', 'json'], help: 'table (default) or json' },
      output,
    },
    load: async () => (await import('./rules.ts')).run,
  },
  explain: {
    operands: 'RULE|TOPIC...',
    words: 'rule',
    summary: 'Print the page of a rule, or of a topic: concord, config, data, diff, origin, suppression',
    options: {},
    load: async () => (await import('./explain.ts')).run,
  },
  init: {
    operands: '',
    summary: 'Write a configuration file to this folder',
    options: { preset },
    load: async () => (await import('./init.ts')).run,
  },
  lsp: {
    operands: '',
    summary: 'Serve an editor: the language server',
    options: lspOptions,
    examples: [['resolint lsp --stdio', 'what an editor starts']],
    load: async () => (await import('./lsp.ts')).run,
  },
  playground: {
    operands: '',
    summary: 'Write a page that checks texts in a browser, without a network',
    options: { output },
    examples: [['resolint playground -o page.html', 'one file, for people without anything installed']],
    load: async () => (await import('./playground.ts')).run,
  },
  completion: {
    operands: 'bash|zsh|fish',
    words: ['bash', 'zsh', 'fish'],
    summary: 'Print a script with which a shell completes commands and options',
    options: {},
    examples: [
      ['source <(resolint completion bash)', 'in ~/.bashrc'],
      ['source <(resolint completion zsh)', 'in ~/.zshrc, after compinit'],
      ['resolint completion fish | source', 'in ~/.config/fish/config.fish'],
    ],
    load: async () => (await import('./completion.ts')).run,
  },
  help: {
    operands: '[COMMAND]',
    words: 'command',
    summary: 'Tell more of a command',
    options: { man: { kind: 'flag', help: 'Print the manual page of the whole program' } },
    load: async () => (await import('./help.ts')).run,
  },
}
