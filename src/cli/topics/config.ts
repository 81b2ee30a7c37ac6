/** `resolint explain config`: the page about configuration, made from what there is. */
import { locales } from '../../lint/locales/index.ts'
import { levelWords } from '../../lint/config.ts'
import type { Vocabulary } from '../../lint/config-file.ts'
import { schemaUrl } from '../../lint/config-schema.ts'
import { basePreset } from '../../lint/layers.ts'
import { profileValues } from '../../lint/profile-values.ts'
import { configNames, ignoreName, packageKey } from '../config/find.ts'
import { page } from './page.ts'

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

const profileRow = ([name, words]: [string, readonly string[] | 'year']): string =>
  `| \`${name}\` | ${words === 'year' ? 'a year from 1946 on' : code(words)} |`

/** Renders the page as Markdown. */
export const configPage = ({ presets }: Pick<Vocabulary, 'presets'>): string =>
  page(`# Configuration

resolint needs none. Where a text of yours is to be judged otherwise, a file says so. For each document the nearest one
counts, in its folder or in one above: ${code(configNames)}, or the key \`${packageKey}\` of
\`package.json\`. \`resolint init\` writes one, \`resolint --print-config FILE\` shows what holds for a document, \`--config FILE\` names
another, \`--no-config\` reads none. Comments and a comma after the last item are allowed.

\`\`\`json
{
  "$schema": "${schemaUrl}",
  "extends": "recommended",
  "rules": {
    "sponsor-order": "off",
    "spelling-un": "error",
    "title-abbreviation": ["warning", { "allowed": ["AIDS", "HIV", "UNHCR"] }]
  },
  "profile": { "organ": "GA" },
  "overrides": [{ "files": "council/**", "profile": { "organ": "SC" } }],
  "ignore": ["archive/"]
}
\`\`\`

## extends

One or several: presets by name, or files by path (\`./house.json\`). The later go before the earlier, and what the file
itself says goes before all of them. Where nothing names a preset, \`${basePreset}\` holds.

| Preset | Rules |
|---|---|
${Object.entries(presets)
  .map(([name, { summary }]) => `| \`${name}\` | ${summary} |`)
  .join('\n')}

A preset says of every rule whether it runs, so it stands for everything below it.

## rules

A level for a rule (${code(levelWords)}), or \`[level, options]\`. \`on\` runs it
with the severity that it has of itself; for \`note\` programs read and write \`info\`. A level alone leaves the options that an extended file gave. \`resolint rules\`
lists the rules, \`resolint explain RULE\` shows what one takes.

## profile

What a document is decides which conventions hold for it. That is detected (\`--print-profile\`), and can be set:

| | |
|---|---|
${Object.entries(profileValues).map(profileRow).join('\n')}

## locale

The language of messages: ${code(locales)}. Messages that are not translated stay English, and so does everything else; the
environment is not asked. \`--locale\` goes before the file.

## plugins

Rules of your own: a module by path, or a list of them (\`"plugins": ["./my-rules.mjs"]\`). Its default export is a list of rules, or
\`{ rules, presets }\`. A rule is what \`defineRule\` takes: an id, messages, and \`create\`; it is set under \`rules\` like any other.

\`\`\`js
export default [
  {
    id: 'no-strongly',
    messages: { found: 'Our delegation never does so “strongly”' },
    create: (context) => ({
      opener: (node) => {
        if (/strongly/i.test(node.phrase)) context.report({ message: 'found', at: node })
      },
    }),
  },
]
\`\`\`

Plugins run code, which nothing else in a configuration does. They are loaded only with \`--allow-plugins\`; without it a
configuration that names some is refused. \`--cache\` keeps no results where there are plugins.

## overrides

A list of \`{ files, extends, rules, profile }\` for the documents that \`files\` matches; the later go before the earlier.

## ignore

Documents that are left alone, even when they are named: patterns as in \`.gitignore\`, here or in a file \`${ignoreName}\`.
\`old.txt\` and \`old/\` stand anywhere below this folder, \`/old/\` in it; \`!old/new.txt\` takes out again what \`old/*\`
named; of a folder that is left alone as a whole (\`old/\`) nothing can be taken out, as in git. \`--no-ignore\` lints them all
the same. The patterns of \`overrides\` are read in the same way.

## What goes before what

The command line (\`--rule\`, \`--profile\`) goes before the file. \`--preset\` stands for the presets that the file extends;
the settings of the file stay.

To silence a single place instead of a rule, see \`resolint explain suppression\`.
`)
