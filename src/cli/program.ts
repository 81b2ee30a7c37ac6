/**
 * Loads the program with V8's code cache. The cache holds the compiled code of a first run, so that a short-lived process
 * need not compile it again; V8 refuses a cache that another version made, and then the program is compiled as usual.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import type { Terminal } from './terminal.ts'

/** What the program's bundle exports. */
export interface Program {
  run: (args: readonly string[], terminal: Terminal) => Promise<number>
  importWith: (importer: (name: string) => Promise<unknown>) => void
}

interface Loaded {
  readonly program: Program
  readonly script: Script
}

const cacheOf = (file: string): string => file.replace(/\.cjs$/, '.cache')

function load(file: string): Loaded {
  const cache = cacheOf(file)
  // The build has put the program into the function that `wrap` would make: a copy of its text is spared.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
  })
  const module = { exports: {} }
  type Wrapper = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void
  ;(script.runInThisContext() as Wrapper)(module.exports, createRequire(file), module, file, dirname(file))
  const program = module.exports as Program
  // Code from the cache has no `import()` of its own.
  program.importWith((name) => import(name))
  return { program, script }
}

/** @param folder where the bundles are */
export const loadProgram = (folder: string): Program => load(join(folder, 'program.cjs')).program

/**
 * Runs the program once and writes its code cache. A step of the build.
 * @param args what to run: the more of the program it uses, the more the cache holds
 */
export async function writeCodeCache(folder: string, args: readonly string[], terminal: Terminal): Promise<void> {
  const file = join(folder, 'program.cjs')
  const { program, script } = load(file)
  await program.run(args, terminal)
  writeFileSync(cacheOf(file), script.createCachedData())
}

/** Where the build keeps the help of the whole program. */
export const helpFile = 'help.txt'

/** Writes down what `--help` tells, so that it is told without the program. A step of the build. */
export async function writeHelp(folder: string, terminal: Terminal): Promise<void> {
  let help = ''
  const print: Terminal['print'] = (text) => {
    help += String(text)
  }
  await loadProgram(folder).run(['--help'], { ...terminal, print })
  writeFileSync(join(folder, helpFile), help)
}
