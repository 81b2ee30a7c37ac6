/** Makes `dist/resolint`, one file that runs without Node: `npm run binary`. It is for the platform, and holds the Node, that makes it. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { Script } from 'node:vm'
import { build, type BuildOptions } from 'esbuild'
import { inject } from 'postject'
import { toAscii } from '../../src/cli/ascii.ts'
import { productionParser } from '../bundle/plugin.ts'
import { runBundle, wrapping } from './bundle.ts'

const root = process.cwd()
const work = join(root, 'dist/binary')
const target = join(root, 'dist', process.platform === 'win32' ? 'resolint.exe' : 'resolint')

/** What Node looks for in itself (nodejs.org/api/single-executable-applications.html). */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

const options: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
}
const inWork = (name: string): string => join(work, name)

mkdirSync(work, { recursive: true })
await build({ ...options, entryPoints: [join(root, 'scripts/binary/main.ts')], outfile: inWork('main.cjs') })
await build({
  ...options,
  entryPoints: [join(root, 'scripts/binary/program.ts')],
  outfile: inWork('program.cjs'),
  banner: { js: wrapping.before },
  footer: { js: wrapping.after },
  plugins: [productionParser(root)],
})
// In ASCII a byte is a character, and nothing is decoded when the program starts.
const program = toAscii(readFileSync(inWork('program.cjs'), 'utf8'))
writeFileSync(inWork('program.cjs'), program)

const words = join(root, 'dist/words.bin')
const script = new Script(program, { filename: 'resolint' })
await runBundle(script, createRequire(import.meta.url)).rehearse(
  join(root, 'fixtures/documents/A_79_L.124/source.txt'),
  {
    words: readFileSync(words),
    workerFile: () => new URL('data:text/javascript,'),
    importer: (name) => import(name),
  },
)
writeFileSync(inWork('program.cache'), script.createCachedData())

const names = ['main.cjs', 'program.cjs', 'program.cache'] as const
writeFileSync(
  inWork('sea.json'),
  JSON.stringify({
    main: inWork('main.cjs'),
    output: inWork('sea.blob'),
    disableExperimentalSEAWarning: true,
    assets: { ...Object.fromEntries(names.map((name) => [name, inWork(name)])), 'words.bin': words },
  }),
)
execFileSync(process.execPath, ['--experimental-sea-config', inWork('sea.json')], {
  stdio: 'pipe',
})
copyFileSync(process.execPath, target)
chmodSync(target, 0o755)
const isMac = process.platform === 'darwin'
// A signature holds the bytes that are about to change.
if (isMac) execFileSync('codesign', ['--remove-signature', target])
// It warns of sections of the program that it does not touch.
console.warn = () => {}
await inject(target, 'NODE_SEA_BLOB', readFileSync(inWork('sea.blob')), {
  sentinelFuse: fuse,
  ...(isMac ? { machoSegmentName: 'NODE_SEA' } : {}),
})
if (isMac) execFileSync('codesign', ['--sign', '-', target])
console.log(`${relative(root, target)}: ${Math.round(statSync(target).size / 2 ** 20)} MB, Node ${process.version}`)
// A server that was rehearsed waits for a client.
process.exit()
