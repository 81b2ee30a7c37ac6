/** Makes the page for people without anything installed: one file that holds all that it runs. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { build, transform, type Plugin } from 'esbuild'
import { usual } from '../../grammar/lexicon/languages.ts'
import { escapeHtml } from '../../src/formats/html/markup.ts'
import { body } from '../../src/playground/markup/body.ts'
import { example } from '../../src/playground/markup/example.ts'
import { style as nested } from '../../src/playground/style.ts'
import { upperFirst } from '../../src/lint/first-letter.ts'
import { speaks } from '../../src/lint/profile.ts'
import { rules } from '../../src/rules/index.ts'
import { givesShared, takesShared, type Taken } from './shared.ts'
import { coldModules, inPlaceOf, noDocs, productionParser, type Replaceable } from './plugin.ts'

/** Where the page stands in `dist`. */
export const playgroundFile = 'playground.html'

/** The first that unpack what is compressed (DecompressionStream) and sort copies of lists (`toSorted`). */
const browsers = ['chrome110', 'firefox115', 'safari16.4']

/** A rule that holds in other languages alone, as far as the first worker needs it: its name. */
const nameAlone = { profiles: '{ languages: [] }', messages: '{}', create: '() => ({})' }

const elsewhere = new Set(rules.filter(({ profiles }) => !speaks(profiles.languages, usual.code)).map(({ id }) => id))

/** What misread letters of a scan are taken for: few have scans, and none pastes one at first. */
const scans: readonly Replaceable[] = ['labels', 'numerals', 'symbols', 'words'].map((name) => ({
  source: `grammar/foreign/scan/${name}.ts`,
  functions: [`misread${upperFirst(name)}`],
}))

/** Lines of Arabic as a PDF reader writes them. */
const leftward: Replaceable = { source: 'grammar/foreign/leftward/read.ts', functions: ['readLeftward'] }

/** Notations that few paste, each with the signs without which a text has none of it. */
const notations: readonly (Replaceable & { readonly signs: RegExp })[] = [
  { source: 'grammar/foreign/html.ts', functions: ['html'], signs: /[<&]/ },
  { source: 'grammar/foreign/tables.ts', functions: ['tables'], signs: /\|/ },
  { source: 'grammar/foreign/bullets.ts', functions: ['letterBullets'], signs: /^[ \t]*o[ \t]/m },
  { source: 'grammar/foreign/capitals.ts', functions: ['capitalLabels'], signs: /^[ \t]*\([A-Z]{1,5}\)/m },
  { source: 'grammar/foreign/chat.ts', functions: ['chat', 'nextMessage'], signs: /\d:\d\d/ },
  { source: 'grammar/foreign/comments.ts', functions: ['commentMarks', 'firstComment'], signs: /^\[a\]/m },
  { source: 'grammar/foreign/word-diff.ts', functions: ['wordDiff'], signs: /\[-/ },
]

const unread = ({ source }: Replaceable): string =>
  `throw Object.assign(new Error(${JSON.stringify(source)}), { name: 'Unread' })`

/** Rules that go by long lists of words, phrases and forms, or look words up. */
const wordy: ReadonlySet<string> = new Set([
  'agency-name',
  'agreement',
  'capital-in-sentence',
  'capitals-reference',
  'clause-punctuation',
  'confused-word',
  'date-format',
  'date-phrase',
  'doubled-word',
  'informal-writing',
  'misread-digit',
  'missing-article',
  'number-form',
  'opener-preposition',
  'opener-spelling',
  'outdated-term',
  'set-phrase',
  'spelling',
  'state-name',
  'unusual-mark',
])

/** What looks words up; the first worker has none. */
const lookedUp: readonly Replaceable[] = [
  { source: 'src/lint/spelling/words.ts', functions: ['wordGraph'] },
  { source: 'src/lint/facts/unknown-words.ts', functions: ['unknownWords'] },
]

/** What rules share is tables and functions: where no rule takes them, they may be left out, though tables are made by calls. */
const noUnusedTables: Plugin = {
  name: 'no-unused-tables',
  setup: (build) => {
    build.onResolve({ filter: /\/shared\/[\w-]+\.ts$/ }, async ({ path, kind, importer, resolveDir, pluginData }) =>
      pluginData === 'found' || !importer.includes('rules')
        ? undefined
        : { ...(await build.resolve(path, { kind, importer, resolveDir, pluginData: 'found' })), sideEffects: false },
    )
  },
}

/**
 * The first worker reads English that was written: a text in another language, in HTML, or of a scan is given to the worker that has it all.
 * It knows no list of words: what needs one is told a moment later, by that worker.
 */
const plainEnglish = (): Plugin[] => [
  noUnusedTables,
  noDocs((id) => ({
    summary: "''",
    ...(elsewhere.has(id) ? nameAlone : {}),
    ...(wordy.has(id) ? { messages: '{}', create: '() => ({})' } : {}),
  })),
  inPlaceOf([...coldModules, ...scans, leftward], unread),
  inPlaceOf(notations, (module) => `if (${module.signs}.test(args[0])) ${unread(module)}; return []`),
  inPlaceOf(lookedUp, (_, name) => (name === 'wordGraph' ? '' : 'return []')),
]

/** The page shows findings as they are: nobody asks there for VFile messages of them. */
const noMessages = (): Plugin => inPlaceOf([{ source: 'src/lint/message.ts', functions: ['toMessage'] }], () => '')

/** The editor shows plain text. Its commands know syntax trees too, whose package does not say that it may be left out. */
const noSyntaxTrees: Plugin = {
  name: 'no-syntax-trees',
  setup: (build) => {
    build.onResolve({ filter: /^@lezer\/common$/ }, async ({ path, kind, resolveDir, pluginData }) =>
      pluginData === 'found'
        ? undefined
        : { ...(await build.resolve(path, { kind, resolveDir, pluginData: 'found' })), sideEffects: false },
    )
  },
}

/** A part of the page, with the packages that it holds. */
interface Bundle {
  readonly code: string
  readonly packages: readonly string[]
}

/** Folders of the packages that a bundle was made of. */
const packagesOf = (inputs: readonly string[]): string[] => [
  ...new Set(inputs.flatMap((path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])),
]

const bundled = async (root: string, entry: string, plugins: Plugin[] = []): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src/playground', entry)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: browsers,
    // All of them know `\\p{L}`; esbuild calls no browser sure to, for their tables of characters differ.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'iife',
    charset: 'utf8',
    legalComments: 'inline',
    define: { 'import.meta.dirname': 'undefined' },
    // The language server names kinds by a package that a browser need not have.
    alias: { 'vscode-languageserver': 'vscode-languageserver-types' },
    logLevel: 'warning',
    plugins,
  })
  return { code: outputFiles[0]?.text ?? '', packages: packagesOf(Object.keys(metafile.inputs)) }
}

/** Code in the page must not end its element, nor begin a comment (HTML, 4.12.1.3). */
const inScript = (code: string): string => code.replaceAll(/<(?=!--|\/?script)/gi, String.raw`\x3C`)

const packed = (id: string, content: Uint8Array | string): string =>
  `<script type="text/plain" id="${id}">${deflateRawSync(content, { level: 9 }).toString('base64')}</script>`

/** What others have written of what stands in the page: `@codemirror/view 6.43.15 (MIT)`. */
const creditsOf = (root: string, bundles: readonly Bundle[]): string =>
  [...new Set(bundles.flatMap(({ packages }) => packages))]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
        'name' | 'version' | 'license',
        string
      >
      return `${name} ${version} (${license})`
    })
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(', ')

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/**
 * Makes the page.
 *
 * `script-src` knows the two scripts by their hashes. `worker-src blob:` is for the workers, which are made of texts that stand in the page:
 * from `file://` nothing else can be loaded, and no other script can make one. `style-src` knows the page's style, and those that the
 * editor puts beside it, by a nonce: a hash would not do for what is written while it runs. Everything else is forbidden, so that
 * nothing can be sent or fetched.
 *
 * @param root folder of the package
 */
export const playgroundPage = async (root: string): Promise<string> => {
  const taken: Taken = new Map()
  const late = await bundled(root, 'page/late.ts', [takesShared(taken)])
  const [main, light, full, pdf] = await Promise.all([
    bundled(root, 'page/main.ts', [noSyntaxTrees, givesShared(root, taken)]),
    bundled(root, 'worker/light.ts', [productionParser(root), noMessages(), ...plainEnglish()]),
    bundled(root, 'worker/full.ts', [productionParser(root), noMessages(), noDocs()]),
    bundled(root, 'worker/pdf.ts'),
  ])
  const { code: style } = await transform(nested, { loader: 'css', minify: true, target: browsers })
  const script = inScript(main.code)
  const nonce = sha256(style).slice(0, 22)
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}' 'sha256-${sha256(late.code)}'`,
    'worker-src blob:',
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<!-- resolint (MIT), with ${creditsOf(root, [main, late, light, full, pdf])} -->
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>resolint playground</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
<script type="text/plain" id="example-text">
${example}</script>
<script type="text/plain" id="light">${inScript(light.code)}</script>
${packed('words', readFileSync(join(root, 'src/lint/spelling/words.bin')))}
${packed('late', late.code)}
${packed('full', full.code)}
${packed('pdf', pdf.code)}
<script>${script}</script>
</body>
</html>
`
}

/** Writes the page into a folder. */
export const writePlayground = async (root: string, folder: string): Promise<void> =>
  writeFileSync(join(folder, playgroundFile), await playgroundPage(root))
