/** What the bundle of the command line has in place of what it would be slow to load: see the modules that stand in. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import { readLanguages, usual } from '../../grammar/lexicon/languages.ts'
import { locales } from '../../src/lint/locales/index.ts'
import { decisionsOf } from './decisions.ts'
import * as verbs from '../../grammar/lexicon/en/openers/verbs.ts'
import { withoutDocs } from './without-docs.ts'
import { writtenTables } from './written-tables.ts'

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

/** The forms of verbs as the lexicon works them out. */
export const writtenVerbs = (): Plugin => ({
  name: 'written-verbs',
  setup: (build) => {
    build.onLoad({ filter: /\/grammar\/lexicon\/en\/openers\/verbs\.ts$/ }, () => ({ contents: writtenTables(verbs) }))
  },
})

/**
 * The rules without what only their pages tell.
 * @param more what else is left out of the rule of an id, and what stands for it
 */
export const noDocs = (more: (id: string) => Readonly<Record<string, string>> = () => ({})): Plugin => ({
  name: 'no-docs',
  setup: (build) => {
    build.onLoad({ filter: /\/src\/rules\/[a-z]+\/[a-z-]+\.ts$/ }, ({ path }) => ({
      contents: withoutDocs(readFileSync(path, 'utf8'), more(basename(path, '.ts'))),
      loader: 'ts',
    }))
  },
})

/**
 * The texts of the rules' pages stand in a file beside the program.
 * @param root folder of the package
 */
export const coldDocs = (root: string): Plugin => ({
  name: 'cold-docs',
  setup: (build) => {
    build.onResolve({ filter: /\/rule-docs\.ts$/ }, () => ({ path: join(root, 'scripts/bundle/kept-docs.ts') }))
    return noDocs().setup(build)
  },
})

/** A module in whose place something else may stand. */
export interface Replaceable {
  /** Where it stands in the package. */
  readonly source: string
  /** What it exports: functions, all of them. */
  readonly functions: readonly string[]
}

/** A module that has a bundle of its own beside that of the program. */
export interface Cold extends Replaceable {
  /** Where its bundle stands in `dist`. */
  readonly bundle: string
}

const isCold = (code: string): boolean => code !== usual.code

/** Other languages than that of most texts and of the messages of the rules. */
export const coldModules: readonly Cold[] = [
  ...readLanguages.filter(isCold).map((code) => ({
    source: `grammar/lexicon/${code}/index.ts`,
    bundle: `languages/${code}.cjs`,
    functions: ['createLanguage'],
  })),
  ...locales.filter(isCold).map((code) => ({
    source: `src/lint/locales/${code}.ts`,
    bundle: `locales/${code}.cjs`,
    functions: ['createMessages'],
  })),
]

/**
 * Puts other functions in the place of those of some modules.
 * @param body of the functions, which take `...args`
 */
export const inPlaceOf = <Module extends Replaceable>(
  modules: readonly Module[],
  body: (module: Module, name: string) => string,
): Plugin => ({
  name: 'in-place-of',
  setup: (build) => {
    for (const module of modules)
      build.onLoad({ filter: new RegExp(`/${module.source.replaceAll('.', String.raw`\.`)}$`) }, () => ({
        contents: module.functions
          .map((name) => `export const ${name} = (...args) => { ${body(module, name)} }`)
          .join('\n'),
      }))
  },
})

/** Loads the bundle of a cold module when one of its functions is first called. */
export const coldBundles = (): Plugin =>
  inPlaceOf(coldModules, ({ bundle }, name) => `return require(__dirname + '/${bundle}').${name}(...args)`)
