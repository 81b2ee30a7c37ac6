/** Bundles the command line and the language server: `npm run bundle:program`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { rules } from '../../src/rules/index.ts'
import { coldRooms, writeColdRooms } from './cold-rooms.ts'
import { docsFile } from './kept-docs.ts'
import { lateModules } from './late-modules.ts'
import { coldBundles, coldDocs, coldModules, productionParser, writtenVerbs } from './plugin.ts'

const root = process.cwd()
const dist = join(root, 'dist')

/** What a process loads through the code cache (src/cli/program.ts). */
const forNode = (entry: string, outfile: string): BuildOptions => ({
  entryPoints: [join(root, entry)],
  outfile: join(dist, outfile),
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
  plugins: [productionParser(root), writtenVerbs(), coldDocs(root), coldBundles()],
})

/** What a process loads when it first needs it. */
const whenNeeded: BuildOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
}

const shared = await writeColdRooms(root, whenNeeded)
const program = forNode('src/cli/run.ts', 'program.cjs')
await build({ ...program, plugins: [coldRooms(root, shared), ...(program.plugins ?? [])] })
const server = forNode('src/server/node/main.ts', 'server.cjs')
await build({ ...server, plugins: [lateModules(), ...(server.plugins ?? [])] })
await build({
  entryPoints: [join(root, 'src/server/web/main.ts')],
  outfile: join(dist, 'server.web.js'),
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  define: { 'import.meta.dirname': 'undefined' },
  logLevel: 'warning',
  // A worker has no file to read the texts of the rules' pages from.
  plugins: [productionParser(root)],
})
for (const { source, bundle } of coldModules)
  await build({ ...whenNeeded, entryPoints: [join(root, source)], outfile: join(dist, bundle) })
const docs = rules.map(({ id, rationale, sources, examples }) => [id, { rationale, sources, examples }] as const)
writeFileSync(join(dist, docsFile), JSON.stringify(Object.fromEntries(docs)))
