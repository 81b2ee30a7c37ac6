/**
 * Commands that few runs need have a bundle of their own beside that of the program: it is loaded when one of them first runs, and takes
 * all that is not theirs alone from the program.
 */
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/** A bundle of commands. */
interface ColdRooms {
  /** Its file in `dist`. */
  readonly bundle: string
  /** The modules through which it is entered; they export functions, all of them. */
  readonly entries: readonly string[]
  /** Modules, and folders of them, that go with these. */
  readonly rooms: readonly string[]
}

const all: readonly ColdRooms[] = [
  {
    bundle: 'compare.cjs',
    entries: [
      'src/cli/commands/diff.ts',
      'src/cli/commands/origin.ts',
      'src/cli/commands/index-folder.ts',
      'src/cli/topics/diff.ts',
      'src/cli/topics/origin.ts',
    ],
    rooms: [
      'src/cli/diff-word.ts',
      'src/cli/make-index.ts',
      'src/compare/',
      'src/formats/compare/',
      'src/formats/origin/',
      'src/origin/',
      'src/word/compare/',
    ],
  },
  {
    bundle: 'concord.cjs',
    entries: ['src/cli/commands/concord.ts', 'src/cli/topics/concord.ts'],
    rooms: ['src/compare/', 'src/concord/', 'src/formats/compare/', 'src/formats/concord/'],
  },
]

/** Names alone, which the program has itself for its help. */
const names = /\/names\.ts$/

const nameIn = (root: string, path: string): string => relative(root, path).replaceAll(sep, '/')

const isCold = ({ entries, rooms }: ColdRooms, name: string): boolean =>
  [...entries, ...rooms].some((room) => name.startsWith(room)) && !names.test(name)

const functionsOf = (root: string, entry: string): string[] =>
  [...readFileSync(join(root, entry), 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)

/** Takes what is the program's from the list that the bundle is given. @param shared modules by their place in it, which grows */
const fromProgram = (root: string, cold: ColdRooms, shared: string[]): Plugin => ({
  name: 'from-program',
  setup: (context) => {
    context.onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
      const name = nameIn(root, join(resolveDir, path))
      if (!isCold(cold, nameIn(root, importer)) || isCold(cold, name) || names.test(name)) return undefined
      if (!shared.includes(name)) shared.push(name)
      return { path: name, namespace: 'from-program' }
    })
    context.onLoad({ filter: /./, namespace: 'from-program' }, ({ path }) => ({
      contents: `module.exports = shared[${shared.indexOf(path)}]`,
    }))
  },
})

/** Modules of the program that each bundle must be given, by its file, in order. */
export type Shared = ReadonlyMap<string, readonly string[]>

/**
 * Writes the bundles: each a module that exports a function, which is given the program's modules and returns the entries, each under its name.
 * @param root folder of the package
 */
export const writeColdRooms = async (root: string, options: BuildOptions): Promise<Shared> =>
  new Map(await Promise.all(all.map(async (cold) => [cold.bundle, await writeRooms(root, cold, options)] as const)))

const writeRooms = async (root: string, cold: ColdRooms, options: BuildOptions): Promise<string[]> => {
  const shared: string[] = []
  await build({
    ...options,
    stdin: {
      contents: cold.entries.map((entry, at) => `export * as entry${at} from './${entry}'`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile: join(root, 'dist', cold.bundle),
    banner: { js: 'module.exports = (shared) => { const module = { exports: {} }' },
    footer: { js: 'return module.exports }' },
    plugins: [fromProgram(root, cold, shared)],
  })
  return shared
}

/** Loads a bundle when one of its functions is first called. */
export const coldRooms = (root: string, shared: Shared): Plugin => ({
  name: 'cold-rooms',
  setup: (context) => {
    context.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const name = nameIn(root, join(resolveDir, path))
      return all.some(({ entries }) => entries.includes(name)) ? { path: name, namespace: 'cold-entry' } : undefined
    })
    context.onResolve({ filter: /^cold:/ }, ({ path }) => ({
      path: path.slice('cold:'.length),
      namespace: 'cold-load',
    }))
    context.onLoad({ filter: /./, namespace: 'cold-load' }, ({ path }) => {
      const given = shared.get(path) ?? []
      const imports = given.map((name, at) => `import * as m${at} from './${name}'`)
      const modules = given.map((_, at) => `m${at}`).join(', ')
      const load = `export const load = () => (loaded ??= require(__dirname + '/${path}')([${modules}]))`
      return { contents: [...imports, 'let loaded', load].join('\n'), resolveDir: root }
    })
    context.onLoad({ filter: /./, namespace: 'cold-entry' }, ({ path }) => {
      const { bundle, entries } = all.find((cold) => cold.entries.includes(path)) as ColdRooms
      const made = functionsOf(root, path).map(
        (name) => `export const ${name} = (...args) => load().entry${entries.indexOf(path)}.${name}(...args)`,
      )
      return { contents: [`import { load } from 'cold:${bundle}'`, ...made].join('\n'), resolveDir: root }
    })
  },
})
