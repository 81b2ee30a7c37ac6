/**
 * Loads the program with V8's code cache. The cache holds the compiled code of a first run, so that a short-lived process
 * need not compile it again. The package holds the code for the Node that built it; for another Node the first run keeps its own
 * (`kept-code.ts`). V8 refuses a cache that another version made, we one that is damaged or of another program, and then the
 * program is compiled as usual.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { toAscii } from './ascii.ts'
import { readCode, sealCode } from './code-cache.ts'
import { helpFile } from './help-file.ts'
import type { KeptCode } from './kept-code.ts'
import type { Terminal } from './terminal.ts'

/** What the program's bundle exports. */
export interface Program {
  run: (args: readonly string[], terminal: Terminal) => Promise<number>
  /** The command that the arguments name. */
  commandOf: (args: readonly string[]) => string
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
  readonly script: Script
}

const cacheOf = (file: string): string => file.replace(/\.cjs$/, '.cache')

/** Flags that put something off. */
type Flags = readonly string[]

/** What is put off on every V8. */
const always: Flags = ['--no-incremental-marking', '--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=10']

const lateTurbofan = '--invocation-count-for-turbofan=30000'

/** What is put off, by the major version of V8: 11 is that of Node 20, 12 of 22, 13 of 24. A flag that a V8 does not know is complained about. */
const putOff: Readonly<Record<string, Flags>> = {
  11: [...always, '--interrupt-budget=1000000'],
  12: [...always, lateTurbofan],
  13: [...always, lateTurbofan, '--invocation-count-for-maglev=20000'],
}

/**
 * What V8 does for programs that run long, and what costs a run on one document a third, and one on a hundred documents more than it
 * saves (measured on Node 20, 22 and 24): it marks what lives in a heap of a few megabytes, polishes the code of expressions that
 * are met once, makes machine code of those that are met twice, and optimizes functions that are about to be done. All but the
 * marking is only put off; a heap that grows large is marked at one go. Told after the compiled code is loaded, which V8 refuses
 * where its flags are not those that it was written with.
 */
function hurry(): void {
  for (const flag of putOff[process.versions.v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag)
}

/**
 * @param code what is compiled already
 * @param prepare what is done where there is such code, before the program runs for the first time
 */
function load<Bundle extends Pick<Program, 'importWith'>>(
  file: string,
  bytes: Buffer,
  code?: Buffer,
  prepare?: () => void,
): Loaded<Bundle> {
  // The build has put the program into the function that `wrap` would make: a copy of its text is spared. It is ASCII, so
  // that a byte is a character.
  const script = new Script(bytes.toString('latin1'), { filename: file, ...(code ? { cachedData: code } : {}) })
  // Code that is to be kept is written with the flags that it will be read with.
  if (code) prepare?.()
  const module = { exports: {} }
  type Wrapper = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void
  ;(script.runInThisContext() as Wrapper)(module.exports, createRequire(file), module, file, dirname(file))
  const program = module.exports as unknown as Bundle
  // Code from the cache has no `import()` of its own.
  program.importWith((name) => import(name))
  return { program, script }
}

const programOf = (folder: string): string => join(folder, 'program.cjs')

const serverOf = (folder: string): string => join(folder, 'server.cjs')

/** Commands that read documents; others use so little of the program that its code is not worth keeping. */
const reading: readonly string[] = ['lint', 'parse', 'format', 'diff', 'concord', 'convert']

/** What is kept for a command; undefined where the user wants nothing kept. */
async function keptFor(command: string, bytes: Uint8Array): Promise<KeptCode | undefined> {
  if (process.env['NODE_DISABLE_COMPILE_CACHE']) return undefined
  const { KeptCode: Kept } = await import('./kept-code.ts')
  return new Kept(bytes, command, process.env)
}

/** What a run knows of the code that it runs with. */
interface Started<Bundle> extends Loaded<Bundle> {
  /** Where the code of this run may be kept; undefined where there was some. */
  readonly kept: KeptCode | undefined
}

/** @param command which command's code is looked for, where the package has none for this Node */
async function start<Bundle extends Pick<Program, 'importWith'>>(
  file: string,
  command: string,
  prepare?: () => void,
): Promise<Started<Bundle>> {
  const bytes = readFileSync(file)
  const shipped = readCode(cacheOf(file), bytes)
  if (shipped) return { ...load<Bundle>(file, bytes, shipped, prepare), kept: undefined }
  const kept = await keptFor(command, bytes)
  const code = kept?.find()
  return { ...load<Bundle>(file, bytes, code, prepare), kept: code ? undefined : kept }
}

/** The program of a worker thread. @param folder where the bundles are */
export const loadProgram = async (folder: string): Promise<Program> =>
  (await start<Program>(programOf(folder), 'lint', hurry)).program

/** A server has opened its first document by then: milliseconds from its start. */
const serverAtWork = 5000

/** The language server puts nothing off: its first findings come no sooner for it, and its keys are dearer (measured on Node 20). */
export const loadServer = async (folder: string): Promise<ServerProgram> => {
  const { program, script, kept } = await start<ServerProgram>(serverOf(folder), 'lsp')
  if (kept) setTimeout(() => kept.keep(script.createCachedData()), serverAtWork).unref()
  return program
}

/** V8 throws away the code of functions that a long run no longer uses; a run of so many seconds keeps none. */
const longestKept = 10

/**
 * Runs the program.
 * @param folder where the bundles are
 * @returns the exit code
 */
export async function runProgram(folder: string, args: readonly string[], terminal: Terminal): Promise<number> {
  const command = reading.find((name) => name === args[0]) ?? 'lint'
  const { program, script, kept } = await start<Program>(programOf(folder), command, hurry)
  const code = await program.run(args, terminal)
  // A run that ended in trouble has used little of the program.
  if (kept && code < 2 && program.commandOf(args) === command && process.uptime() < longestKept)
    kept.keep(script.createCachedData())
  return code
}

/** Rewrites the bundles in ASCII. A step of the build. */
export const writeAscii = (folder: string): void => {
  for (const file of [programOf(folder), serverOf(folder)]) writeFileSync(file, toAscii(readFileSync(file, 'utf8')))
}

/** A bundle as the build has just written it. */
const fresh = <Bundle extends Pick<Program, 'importWith'>>(file: string): Loaded<Bundle> =>
  load<Bundle>(file, readFileSync(file))

/** Writes the code of a bundle that has run: the more of it was used, the more the cache holds. */
const writeCache = (file: string, script: Script): void =>
  writeFileSync(cacheOf(file), sealCode(script.createCachedData(), readFileSync(file)))

/** Runs the program once and writes its code cache. A step of the build. */
export async function writeCodeCache(folder: string, args: readonly string[], terminal: Terminal): Promise<void> {
  const file = programOf(folder)
  const { program, script } = fresh<Program>(file)
  await program.run(args, terminal)
  writeCache(file, script)
}

/** Lets the server open a document once and writes its code cache. A step of the build. */
export async function writeServerCache(folder: string, document: string): Promise<void> {
  const file = serverOf(folder)
  const { program, script } = fresh<ServerProgram>(file)
  await program.rehearse(document)
  writeCache(file, script)
}

/** Writes down what `--help` tells, so that it is told without the program. A step of the build. */
export async function writeHelp(folder: string, terminal: Terminal): Promise<void> {
  let help = ''
  const print: Terminal['print'] = (text) => {
    help += String(text)
  }
  await fresh<Program>(programOf(folder)).program.run(['--help'], { ...terminal, print })
  writeFileSync(join(folder, helpFile), help)
}
