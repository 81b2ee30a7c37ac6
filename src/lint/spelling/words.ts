/** The list of words, read when a rule first asks for it: no run that does not spell pays for it. */
import { WordGraph } from './graph.ts'

let graph: WordGraph | undefined
let looked = false

/**
 * Gives the list of words where no file can be read, such as in a browser. Without it the rules that need it are silent.
 *
 * @param bytes the file `words.bin` of the package
 */
export const provideWords = (bytes: Uint8Array): void => {
  graph = new WordGraph(bytes)
  looked = true
}

/** The list stands beside this module; the build puts it beside the bundle too, and tools are bundled a folder deeper. */
const readBeside = (): Uint8Array | undefined => {
  const { process } = globalThis as { process?: NodeJS.Process }
  const files = process?.getBuiltinModule?.('node:fs')
  const folder = import.meta.dirname as string | undefined
  const path = [`${folder}/words.bin`, `${folder}/../words.bin`].find((one) => files?.existsSync(one))
  return path === undefined ? undefined : files?.readFileSync(path)
}

/** The list of words, read when it is first asked for; undefined where there is none to read, as in a browser. */
export const wordGraph = (): WordGraph | undefined => {
  if (!looked) {
    looked = true
    const bytes = readBeside()
    if (bytes) graph = new WordGraph(bytes)
  }
  return graph
}
