/** The library that the tests test and the command that people run find the same and read the same. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint, parse, rules, type Document, type Finding } from '../../src/index.ts'
import { readMarked } from '../../src/lint/example.ts'

const root = new URL('../../', import.meta.url).pathname
const program = join(root, 'dist/resolint.cjs')
const corpus = join(root, '../shared/corpus')

const run = (folder: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect([stderr, status === 0 || status === 1]).toEqual(['', true])
  return stdout
}

type Found = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'offset' | 'endOffset'>

const brief = (findings: readonly Found[]): unknown[] =>
  findings.map(({ ruleId, severity, message, offset, endOffset }) => [ruleId, severity, message, offset, endOffset])

/** Puts texts into a folder, runs the command on it, and compares both with the library. */
const compare = (texts: readonly string[]): void => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-same-'))
  const names = texts.map((_, index) => `${String(index).padStart(5, '0')}.txt`)
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, names[index] ?? ''), text)
  const results = JSON.parse(
    run(folder, 'lint', '--no-config', '--no-ignore', '--no-baseline', '--preset=all', '--format=json', '.'),
  ) as { path: string; messages: Found[] }[]
  expect(results.map(({ path }) => path)).toEqual(names)
  const trees = run(folder, 'parse', '--format=json', '.').trimEnd().split('\n')
  expect(trees).toHaveLength(texts.length)
  for (const [index, text] of texts.entries()) {
    const { findings } = lint(text, { preset: 'all' })
    expect(brief(results[index]?.messages ?? []), text.slice(0, 200)).toEqual(brief(findings))
    const tree = JSON.parse(trees[index] ?? '') as Document
    expect(tree, text.slice(0, 200)).toEqual(JSON.parse(JSON.stringify(parse(text))))
  }
}

const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .toSorted()
    .map((path) => join(folder, path))

/** A text as it is, for a file may have another encoding than UTF-8, which the library does not read. */
const read = (paths: readonly string[]): string[] =>
  paths
    .map((path) => readFileSync(path))
    .flatMap((bytes) => (bytes.equals(Buffer.from(bytes.toString())) ? [bytes.toString()] : []))

describe.skipIf(!existsSync(program))('library and built command (skipped where it is not built)', () => {
  test('agree on every fixture', () => {
    const texts = read(textsBelow(join(root, 'fixtures')))
    expect(texts.length).toBeGreaterThan(50)
    compare(texts.filter((text) => !text.startsWith('\uFEFF')))
  })

  test('agree on the examples of every rule', () => {
    compare(rules.flatMap(({ examples }) => examples.map(({ text }) => readMarked(text).text)))
  })

  test.skipIf(!existsSync(corpus))('agree on 200 texts of a corpus (skipped where it is absent)', () => {
    const all = textsBelow(corpus)
    const step = Math.ceil(all.length / 200)
    compare(read(all.filter((_, index) => index % step === 0)).map((text) => text.replace(/^\uFEFF/, '')))
  })
})
