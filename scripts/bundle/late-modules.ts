/**
 * Node's modules that the library of the language server asks for at once and hardly ever uses: those of encryption and of other
 * processes cost a start of the server a tenth. They are asked for where they are used.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

const library = /\/node_modules\/vscode-(?:jsonrpc|languageserver)\/lib\/node\/[a-z]+\.js$/
const asked = /^const (\w+) = (?:__importStar\()?require\("(crypto|child_process|os)"\)\)?;$/gm

/** The text of a module of the library, with such modules in the places where they are used. */
export const withLateModules = (text: string): string => {
  let late = text
  for (const [statement, name = '', module = ''] of text.matchAll(asked))
    late = late.replace(statement, '').replaceAll(new RegExp(String.raw`\b${name}\.`, 'g'), `require("${module}").`)
  return late
}

export const lateModules = (): Plugin => ({
  name: 'late-modules',
  setup: (build) => {
    build.onLoad({ filter: library }, ({ path }) => ({ contents: withLateModules(readFileSync(path, 'utf8')) }))
  },
})
