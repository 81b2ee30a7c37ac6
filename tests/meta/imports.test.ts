/** Imports go one way, so that each room can be understood, tested and used without those that stand on it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const files = ['grammar', 'src'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`),
)

/** The rooms from the lowest to the highest; rooms of one line do not know each other. */
const floors: readonly (readonly RegExp[])[] = [
  [/^grammar\/(?:ast|source|positions)\.ts$/],
  [/^grammar\/notation\//],
  [/^grammar\/lexicon\//],
  [/^grammar\/lines\//, /^grammar\/foreign\//],
  [/^grammar\/roles\//],
  [/^grammar\/phrases\//, /^grammar\/blocks\//],
  [/^grammar\/[^/]+\.ts$/],
  [/^src\/tree\//],
  [/^src\/lint\//, /^src\/compare\//],
  [/^src\/origin\//, /^src\/concord\//],
  [/^src\/rules\//],
  [/^src\/(?:create-)?linter\.ts$/],
  [/^src\/formats\//, /^src\/convert\//, /^src\/read\//],
  [/^src\/word\//],
  [/^src\/unified\//],
  [/^src\/api\//],
  [/^src\/index\.ts$/],
  [/^src\/cli\//],
  [/^src\/server\//, /^src\/playground\//],
]
/** What people see of trees is worded and coloured as findings are. */
const allowedBeside = [
  [/^src\/convert\//, /^src\/formats\/(?:csv|harmless|paint|words|xml)\.ts$/],
  // The page completes by what the language server has for every editor.
  [/^src\/playground\/worker\/complete\.ts$/, /^src\/server\/(?:view|features\/completion\/index)\.ts$/],
] as const

const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.some((room) => room.test(file)))
const roomOf = (file: string): RegExp | undefined => floors.flat().find((room) => room.test(file))

interface Import {
  from: string
  to: string
  typeOnly: boolean
}
const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\b)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm,
    ),
  ].map(([, type, named, dynamic, bare]) => {
    const target = named ?? dynamic ?? bare ?? ''
    const to = target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target
    return { from: file, to, typeOnly: type !== undefined }
  }),
)
const internal = imports.filter(({ to }) => /^(?:grammar|src)\//.test(to))
const show = (wrong: readonly Import[]): string[] => wrong.map(({ from, to }) => `${from} -> ${to}`)

const isRule = (file: string): boolean => /^src\/rules\/(?!shared\/)[^/]+\//.test(file)

test('every file stands in a known room', () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([])
})

test('nothing imports from a higher room', () => {
  expect(show(internal.filter(({ from, to }) => floorOf(to) > floorOf(from)))).toEqual([])
})

test('outside the grammar its rooms are reached through its doors, the files at its top', () => {
  const past = internal.filter(({ from, to }) => from.startsWith('src/') && /^grammar\/[^/]+\//.test(to))
  expect(show(past)).toEqual([])
})

test('rooms side by side do not import each other', () => {
  const wrong = internal.filter(
    ({ from, to }) =>
      floorOf(from) === floorOf(to) &&
      roomOf(from) !== roomOf(to) &&
      !allowedBeside.some(([importer, imported]) => importer.test(from) && imported.test(to)),
  )
  expect(show(wrong)).toEqual([])
})

test('the words of a language are reached through its value: one table holds it, and one door is for rules of English', () => {
  const wrong = internal.filter(
    ({ from, to }) =>
      from.startsWith('grammar/') &&
      /^grammar\/lexicon\/[a-z]{2}\//.test(to) &&
      !from.startsWith(to.slice(0, 'grammar/lexicon/en/'.length)) &&
      !/^grammar\/(?:lexicon\/languages\.ts$|english\.ts$)/.test(from),
  )
  expect(show(wrong)).toEqual([])
})

test('rules do not import each other', () => {
  expect(show(internal.filter(({ from, to }) => isRule(from) && isRule(to)))).toEqual([])
})

test('formats do not import rules', () => {
  expect(
    show(internal.filter(({ from, to }) => from.startsWith('src/formats/') && to.startsWith('src/rules/'))),
  ).toEqual([])
})

describe('the core runs in a browser', () => {
  test('only readers, the command line and the language server as a process touch node:', () => {
    const outside = /^src\/(?:read|cli|server\/node)\//
    expect(show(imports.filter(({ from, to }) => to.startsWith('node:') && !outside.test(from)))).toEqual([])
  })

  test('the features of the language server know nothing of where it runs', () => {
    const places = imports.filter(
      ({ from, to }) =>
        /^src\/server\/(?!node\/|web\/)/.test(from) && /^src\/(?:cli|read|server\/(?:node|web))\//.test(to),
    )
    expect(show(places)).toEqual([])
  })

  test('the grammar knows chevrotain and the types of unist only', () => {
    const packages = imports.filter(
      ({ from, to }) =>
        from.startsWith('grammar/') && !/^(?:grammar|src)\//.test(to) && to !== 'chevrotain' && to !== 'unist',
    )
    expect(show(packages)).toEqual([])
  })

  test('the grammar does not write to a console', () => {
    const talking = files.filter(
      (file) => file.startsWith('grammar/') && /\bconsole\./.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(talking).toEqual([])
  })
})
