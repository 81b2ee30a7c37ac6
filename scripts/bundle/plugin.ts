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
