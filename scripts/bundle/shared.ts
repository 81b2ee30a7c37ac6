/**
 * Two scripts of one page that share packages: the late one takes from the first what both use of them, so that there is one of each.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** The packages that the editor cannot have two of. */
const packages = /^@codemirror\/(?:state|view)$/

/** Names that a module takes from a package: `import { keymap, EditorView as View } from '@codemirror/view'`. */
const namesTaken = (module: string, name: string): string[] =>
  [...readFileSync(module, 'utf8').matchAll(/^import \{([^}]*)\} from '([^']*)'/gm)]
    .filter(([, , from]) => from === name)
    .flatMap(([, names = '']) => names.split(','))
    .map((each) => each.trim().replace(/ as .*$/, ''))
    .filter((each) => each !== '' && !each.startsWith('type '))

/** What the late script takes, by package. */
export type Taken = Map<string, Set<string>>

/** For the late script: takes what is shared, and notes what that is. @param taken grows */
export const takesShared = (taken: Taken): Plugin => ({
  name: 'takes-shared',
  setup: (build) => {
    build.onResolve({ filter: packages }, ({ path, importer }) => {
      const names = taken.get(path) ?? new Set()
      for (const name of namesTaken(importer, path)) names.add(name)
      taken.set(path, names)
      return { path, namespace: 'shared' }
    })
    build.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = globalThis.resolintShared[${JSON.stringify(path)}]`,
    }))
  },
})

/** For the first script: the module `shared-with-late`, which gives what the late one takes. */
export const givesShared = (root: string, taken: Taken): Plugin => ({
  name: 'gives-shared',
  setup: (build) => {
    build.onResolve({ filter: /^shared-with-late$/ }, ({ path }) => ({ path, namespace: 'gives-shared' }))
    build.onLoad({ filter: /./, namespace: 'gives-shared' }, () => {
      const sorted = [...taken].toSorted(([a], [b]) => (a < b ? -1 : 1))
      const imports = sorted.map(([name, names], at) => {
        const each = [...names].toSorted().map((one) => `${one} as ${one}${at}`)
        return `import { ${each.join(', ')} } from '${name}'`
      })
      const given = sorted.map(([name, names], at) => {
        const each = [...names].toSorted().map((one) => `${one}: ${one}${at}`)
        return `'${name}': { ${each.join(', ')} }`
      })
      return {
        contents: [...imports, `globalThis.resolintShared = { ${given.join(', ')} }`].join('\n'),
        resolveDir: root,
      }
    })
  },
})
