/** Bundles the command line: `npm run bundle:program`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { rules } from '../../src/rules/index.ts'
import { docsFile } from './kept-docs.ts'
import { coldDocs, coldLanguages, coldLanguagesIn, languagesFolder, productionParser } from './plugin.ts'

const root = process.cwd()
const dist = join(root, 'dist')

await build({
  entryPoints: [join(root, 'src/cli/run.ts')],
  outfile: join(dist, 'program.cjs'),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
  external: ['unpdf', 'parse5', 'postal-mime'],
  // The function that `new Script` would else need a copy of the text for.
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  plugins: [productionParser(root), coldDocs(root), coldLanguages()],
})
for (const code of coldLanguagesIn(root))
  await build({
    entryPoints: [join(root, 'grammar/lexicon', code, 'index.ts')],
    outfile: join(dist, languagesFolder, `${code}.cjs`),
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  })
const docs = rules.map(({ id, rationale, sources, examples }) => [id, { rationale, sources, examples }] as const)
writeFileSync(join(dist, docsFile), JSON.stringify(Object.fromEntries(docs)))
