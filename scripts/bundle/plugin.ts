/** What the bundle of the command line has in place of what it would be slow to load: see the modules that stand in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import { decisionsOf } from './decisions.ts'
import { withoutDocs } from './without-docs.ts'

/** Chevrotain's name for the parser that a grammar extends, over a table made from that grammar. */
const parserModule = (): string => `
  import { TableParser } from './runtime.ts'
  export { createToken, Lexer } from './runtime.ts'
  const decisions = ${JSON.stringify(decisionsOf(new BlockParser().getSerializedGastProductions()))}
  export class EmbeddedActionsParser extends TableParser {
    constructor() {
      super(decisions)
    }
  }`

/** @param root folder of the package */
export const productionParser = (root: string): Plugin => ({
  name: 'production-parser',
  setup: (build) => {
    build.onResolve({ filter: /^chevrotain$/ }, () => ({ path: 'chevrotain', namespace: 'production-parser' }))
    build.onLoad({ filter: /./, namespace: 'production-parser' }, () => ({
      contents: parserModule(),
      loader: 'ts',
      resolveDir: join(root, 'scripts/bundle'),
    }))
  },
})

/** @param root folder of the package */
export const coldDocs = (root: string): Plugin => ({
  name: 'cold-docs',
  setup: (build) => {
    build.onResolve({ filter: /\/rule-docs\.ts$/ }, () => ({ path: join(root, 'scripts/bundle/kept-docs.ts') }))
    build.onLoad({ filter: /\/src\/rules\/[a-z]+\/[a-z-]+\.ts$/ }, ({ path }) => ({
      contents: withoutDocs(readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
})

/** The folders of languages, and the file that has one line for each of them. */
const lexicon = 'grammar/lexicon'
/** Where the bundle of a language stands beside that of the program. */
export const languagesFolder = 'languages'

/** How the file of languages imports one. */
const imported = /^\.\/([a-z]{2})\/index\.ts$/

/**
 * The codes of the languages that have a bundle of their own.
 * @param root folder of the package
 */
export const coldLanguagesIn = (root: string): string[] =>
  readdirSync(join(root, lexicon)).filter((name) => /^[a-z]{2}$/.test(name) && name !== 'en')

/** Loads the bundle of a language when the language is made. */
export const coldLanguages = (): Plugin => ({
  name: 'cold-languages',
  setup: (build) => {
    build.onResolve({ filter: imported }, ({ path, importer }) => {
      const code = path.replace(imported, '$1')
      return code !== 'en' && importer.endsWith(`${lexicon}/languages.ts`)
        ? { path: code, namespace: 'cold-languages' }
        : undefined
    })
    build.onLoad({ filter: /./, namespace: 'cold-languages' }, ({ path }) => ({
      contents: `export const createLanguage = () => require(__dirname + '/${languagesFolder}/${path}.cjs').createLanguage()`,
    }))
  },
})

/** The bundle of what compares languages, beside that of the program, and what it exports: functions, all of them. */
export const concordBundle = 'concord.cjs'
const concordFunctions = ['concordIn', 'findingsOf', 'withoutKinds', 'showConcord']

/** Loads the bundle of what compares languages when one of its functions is first called. */
export const coldConcord = (): Plugin => ({
  name: 'cold-concord',
  setup: (build) => {
    build.onResolve({ filter: /\/concord-bundle\.ts$/ }, () => ({ path: concordBundle, namespace: 'cold-concord' }))
    build.onLoad({ filter: /./, namespace: 'cold-concord' }, () => ({
      contents: concordFunctions
        .map((name) => `export const ${name} = (...args) => require(__dirname + '/${concordBundle}').${name}(...args)`)
        .join('\n'),
    }))
  },
})
