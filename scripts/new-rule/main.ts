/**
 * `npm run new-rule CATEGORY/NAME`: a new rule that works and passes every test, to be changed part by part. It writes the rule, adds
 * it to the registry and to the kinds of defects, and has the tests write its page, the index and the schema.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { addKind, addToRegistry } from './edit.ts'
import { ruleSource } from './template.ts'

/** Where the kinds of defects of a category are listed. */
const kindFiles: Readonly<Record<string, string>> = {
  structure: 'structure',
  numbering: 'numbering',
  openers: 'openers',
  footnotes: 'footnotes',
  citations: 'citations',
  symbols: 'citations',
  masthead: 'masthead',
  wording: 'wording',
  typography: 'typography',
  source: 'extraction',
}

const fail = (words: string): never => {
  console.error(words)
  process.exit(2)
}

const [, category = '', id = ''] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(process.argv[2] ?? '') ?? []
const kindFile = kindFiles[category]
if (id === '' || kindFile === undefined)
  fail(
    `Name the rule as CATEGORY/NAME, in small letters with hyphens; categories: ${Object.keys(kindFiles).join(', ')}`,
  )
const path = `src/rules/${category}/${id}.ts`
if (existsSync(path)) fail(`${path} is there already`)

const edit = (file: string, change: (source: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))
const start = (...words: string[]): boolean =>
  spawnSync('npm', words, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
const run = (command: string, ...args: string[]): boolean => start('exec', '--no', '--', command, ...args)

writeFileSync(path, ruleSource(id, category))
edit('src/rules/index.ts', (source) => addToRegistry(source, category, id))
const kinds = `tests/recall/kinds/${kindFile}.ts`
edit(kinds, (source) => addKind(source, id))
const config = ['--config', 'tests/vitest.config.ts', '--reporter=dot', '-u']
const written =
  run('prettier', '--write', '--log-level=warn', path, 'src/rules/index.ts', kinds) &&
  run('vitest', 'run', 'tests/meta', 'tests/lint/config-file.test.ts', ...config) &&
  // Defects are looked for by the built command.
  start('run', '--silent', 'build') &&
  run('vitest', 'run', 'tests/recall', '-t', 'invented documents|every', ...config)
if (!written) fail('The files are written, but a test failed: see above')
console.log(`
${path} reports “and/or” until you change it. Then:
  npx vitest run tests/rules tests/meta tests/lint/config-file.test.ts ${config.join(' ')}
  npm run build && npx vitest run tests/recall ${config.join(' ')}
Its kind of defect stands at the end of ${kinds}. CONTRIBUTING.md tells the rest.`)
