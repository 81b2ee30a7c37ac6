/** What the bundle of the command line has in place of what it would be slow to load: see the modules that stand in. */
import { readFileSync } from 'node:fs'
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

/** Modules of one folder that each have a bundle of their own beside that of the program, which is loaded when they are first made. */
interface Cold {
  /** The file that imports them. */
  readonly importer: string
  /** How it imports one; group 1 is its code. */
  readonly imported: RegExp
  /** Those that stay in the program. */
  readonly warm: readonly string[]
  /** What they export: a function without arguments. */
  readonly maker: string
  /** Where their bundles stand. */
  readonly folder: string
  /** The source of one. */
  readonly source: (code: string) => string
}

const cold: readonly Cold[] = [
  {
    importer: 'grammar/lexicon/languages.ts',
    imported: /^\.\/([a-z]{2})\/index\.ts$/,
    warm: ['en'],
    maker: 'createLanguage',
    folder: 'languages',
    source: (code) => `grammar/lexicon/${code}/index.ts`,
  },
  {
    importer: 'src/lint/locales/index.ts',
    imported: /^\.\/([a-z]{2})\.ts$/,
    warm: [],
    maker: 'createMessages',
    folder: 'locales',
    source: (code) => `src/lint/locales/${code}.ts`,
  },
]

/**
 * The modules that have a bundle of their own, as their importers name them, and where it stands in `dist`.
 * @param root folder of the package
 */
export const coldModules = (root: string): { source: string; bundle: string }[] =>
  cold.flatMap(({ importer, imported, warm, folder, source }) =>
    [...readFileSync(join(root, importer), 'utf8').matchAll(/ from '([^']+)'/g)].flatMap(([, path = '']) => {
      const code = imported.exec(path)?.[1]
      return code === undefined || warm.includes(code)
        ? []
        : [{ source: source(code), bundle: `${folder}/${code}.cjs` }]
    }),
  )

/** Loads the bundle of a cold module when what it makes is made. */
export const coldMakers = (): Plugin => ({
  name: 'cold-makers',
  setup: (build) => {
    for (const { importer: own, imported, warm, maker, folder } of cold) {
      build.onResolve({ filter: imported }, ({ path, importer }) => {
        const code = path.replace(imported, '$1')
        return importer.endsWith(own) && !warm.includes(code) ? { path: code, namespace: folder } : undefined
      })
      build.onLoad({ filter: /./, namespace: folder }, ({ path }) => ({
        contents: `export const ${maker} = () => require(__dirname + '/${folder}/${path}.cjs').${maker}()`,
      }))
    }
  },
})
