/**
 * Loads the program with V8's code cache. The cache holds the compiled code of a first run, so that a short-lived process
 * need not compile it again; V8 refuses a cache that another version made, we one that is damaged or of another program, and
 * then the program is compiled as usual.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { toAscii } from './ascii.ts'
import { readCode, sealCode } from './code-cache.ts'
import type { Terminal } from './terminal.ts'

/** What the program's bundle exports. */
export interface Program {
  run: (args: readonly string[], terminal: Terminal) => Promise<number>
  /** What a worker thread does. */
  serveLint: () => Promise<void>
  importWith: (importer: (name: string) => Promise<unknown>) => void
}

/** What the bundle of the language server exports. */
export interface ServerProgram {
  /** Serves the client at the other end; comes back only where the arguments are wrong, with the exit code. */
  run: (words: readonly string[], terminal: Terminal) => Promise<number>
  /** Opens a file as a client would. */
  rehearse: (file: string) => Promise<void>
  importWith: Program['importWith']
}

interface Loaded<Bundle> {
  readonly program: Bundle
  readonly bytes: Uint8Array
  readonly script: Script
}

const cacheOf = (file: string): string => file.replace(/\.cjs$/, '.cache')

/**
 * What V8 does for programs that run long, and what costs a run on one document more than it saves (by a tenth, measured on
 * Node 20; other versions of V8 are left as they are): it polishes the code of expressions that are met once, makes machine
 * code of those that are met twice, and begins to optimize functions that are about to be done. All this is only put off.
 * Told after the compiled code is loaded, which V8 refuses where its flags are not those of the build.
 */
function hurry(): void {
  if (!process.versions.v8.startsWith('11.')) return
  setFlagsFromString('--no-regexp-peephole-optimization')
  setFlagsFromString('--regexp-tier-up-ticks=10')
  setFlagsFromString('--interrupt-budget=1000000')
}

/** @param prepare what is done before the program runs for the first time */
function load<Bundle extends Pick<Program, 'importWith'>>(file: string, prepare: () => void): Loaded<Bundle> {
  const bytes = readFileSync(file)
  const cachedData = readCode(cacheOf(file), bytes)
  // The build has put the program into the function that `wrap` would make: a copy of its text is spared. It is ASCII, so
  // that a byte is a character.
  const script = new Script(bytes.toString('latin1'), { filename: file, ...(cachedData ? { cachedData } : {}) })
  prepare()
  const module = { exports: {} }
  type Wrapper = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void
  ;(script.runInThisContext() as Wrapper)(module.exports, createRequire(file), module, file, dirname(file))
  const program = module.exports as unknown as Bundle
  // Code from the cache has no `import()` of its own.
  program.importWith((name) => import(name))
  return { program, bytes, script }
}

const leaveAsIs = (): void => {}

const programOf = (folder: string): string => join(folder, 'program.cjs')

const serverOf = (folder: string): string => join(folder, 'server.cjs')

/** @param folder where the bundles are */
export const loadProgram = (folder: string): Program => load<Program>(programOf(folder), hurry).program

/** The language server lives long: what a short run puts off pays there. */
export const loadServer = (folder: string): ServerProgram => load<ServerProgram>(serverOf(folder), leaveAsIs).program

/** Rewrites the bundles in ASCII. A step of the build. */
export const writeAscii = (folder: string): void => {
  for (const file of [programOf(folder), serverOf(folder)]) writeFileSync(file, toAscii(readFileSync(file, 'utf8')))
}

/**
 * Runs the program once and writes its code cache. A step of the build.
 * @param args what to run: the more of the program it uses, the more the cache holds
 */
export async function writeCodeCache(folder: string, args: readonly string[], terminal: Terminal): Promise<void> {
  const file = programOf(folder)
  const { program, bytes, script } = load<Program>(file, leaveAsIs)
  await program.run(args, terminal)
  writeFileSync(cacheOf(file), sealCode(script.createCachedData(), bytes))
}

/** Lets the server open a document once and writes its code cache. A step of the build. */
export async function writeServerCache(folder: string, document: string): Promise<void> {
  const file = serverOf(folder)
  const { program, bytes, script } = load<ServerProgram>(file, leaveAsIs)
  await program.rehearse(document)
  writeFileSync(cacheOf(file), sealCode(script.createCachedData(), bytes))
}

/** Where the build keeps the help of the whole program. */
export const helpFile = 'help.txt'

/** Writes down what `--help` tells, so that it is told without the program. A step of the build. */
export async function writeHelp(folder: string, terminal: Terminal): Promise<void> {
  let help = ''
  const print: Terminal['print'] = (text) => {
    help += String(text)
  }
  // No flag of V8 may differ from a fresh one's while the compiled code is written.
  await load<Program>(programOf(folder), leaveAsIs).program.run(['--help'], { ...terminal, print })
  writeFileSync(join(folder, helpFile), help)
}
