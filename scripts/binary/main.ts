/**
 * What the binary begins with, in its first thread and in the others: runs the program that is kept in it, with V8's code for the
 * Node that is kept in it too.
 */
import { getAsset, getRawAsset } from 'node:sea'
import { constants, Script } from 'node:vm'
import { endWith } from '../../src/cli/output.ts'
import { version } from '../../src/lint/version.ts'
import { runBundle, type Bundle } from './bundle.ts'
import type { Supplies, Work } from './program.ts'

/** What a thread is told to do; nothing in the first one. */
const { resolintWork: work } = globalThis as { resolintWork?: Work }

const bytes = (name: string): Uint8Array => new Uint8Array(getRawAsset(name) as ArrayBuffer)

/** A thread begins with a module, which here is one of a line that runs this one. */
const workerFile = (work: Work): URL => {
  const code = `import { getAsset } from 'node:sea'
import { createRequire } from 'node:module'
globalThis.resolintWork = ${JSON.stringify(work)}
new Function('require', getAsset('main.cjs', 'utf8'))(createRequire('file:///'))`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

/** The script of a binary has no `import()` that knows files; Node lends its own, and warns that this way may change. */
const importer: Supplies['importer'] = async (name) => {
  const emitWarning = process.emitWarning.bind(process)
  process.emitWarning = () => {}
  try {
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
    const load = new Script('(name) => import(name)', { importModuleDynamically }).runInThisContext() as typeof importer
    return await load(name)
  } finally {
    process.emitWarning = emitWarning
  }
}

const main = async (): Promise<void> => {
  const args = process.argv.slice(2)
  if (work === undefined && args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`${version}\n`)
    return
  }
  const script = new Script(getAsset('program.cjs', 'latin1'), {
    filename: 'resolint',
    cachedData: bytes('program.cache'),
  })
  const program: Bundle = runBundle(script, require)
  const supplies: Supplies = { words: bytes('words.bin'), workerFile, importer }
  if (work === undefined) endWith(await program.start(args, supplies))
  else await program.serve(work, supplies)
}

void main()
