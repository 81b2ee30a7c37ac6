/** The whole program in one bundle, for a binary: nothing is read from files beside it. */
import { providePdfWorker } from '../../src/cli/pdf-thread.ts'
import { run, serveLint } from '../../src/cli/run.ts'
import { processTerminal } from '../../src/cli/terminal.ts'
import { provideWords } from '../../src/lint/spelling/words.ts'
import { importWith } from '../../src/read/import-package.ts'

/** The packages that are imported when a file asks for them. */
const packages: Readonly<Record<string, () => Promise<unknown>>> = {
  ignore: () => import('ignore'),
  parse5: () => import('parse5'),
  picomatch: () => import('picomatch'),
  'postal-mime': () => import('postal-mime'),
  'unpdf/pdfjs': () => import('unpdf/pdfjs'),
}

/** What a thread does that is not the first one. */
export type Work = 'lint' | 'pdf'

/** What stands in files where the program is a package. */
export interface Supplies {
  /** The list of words. */
  readonly words: Uint8Array
  /** Where a thread begins, by what it does. */
  readonly workerFile: (work: Work) => URL
  /** Imports a module of the user's. */
  readonly importer: (name: string) => Promise<unknown>
}

const supply = ({ words, workerFile, importer }: Supplies): void => {
  provideWords(words)
  providePdfWorker(workerFile('pdf'))
  importWith(async (name) => (packages[name] ?? (() => importer(name)))())
}

/**
 * Runs the command line.
 *
 * @returns the exit code
 */
export async function start(args: readonly string[], supplies: Supplies): Promise<number> {
  supply(supplies)
  const terminal = { ...processTerminal(), workerFile: supplies.workerFile('lint') }
  const isForHelp = args.some((argument) => argument === '--help' || argument === '-h')
  if (args[0] === 'lsp' && !isForHelp)
    return (await import('../../src/server/node/main.ts')).run(args.slice(1), terminal)
  return run(args, terminal)
}

/** Does the work of a thread. */
export async function serve(work: Work, supplies: Supplies): Promise<void> {
  supply(supplies)
  await (work === 'lint' ? serveLint() : import('../../src/cli/pdf-worker.ts'))
}

/** Lints a document and opens it as an editor does: a step of the build, which keeps the code that this compiles. */
export async function rehearse(file: string, supplies: Supplies): Promise<void> {
  supply(supplies)
  const silent = { ...processTerminal(), print: (): void => {}, printAside: (): void => {} }
  await run(['lint', '--exit-zero', file], silent)
  await (await import('../../src/server/node/main.ts')).rehearse(file)
}
