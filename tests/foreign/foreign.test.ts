/**
 * Texts in other notations, as people have them: `fixtures/foreign/<case>/` holds one, `input.*`, and `expect.json`, which says
 * why it is there and what the text says. All go through the built command, in one call a group of options.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { violations } from '../grammar/conformance.ts'
import { parse } from '../../grammar/parse.ts'
import { toOutline, type Outline } from '../../src/tree/outline.ts'
import { observe, type Expected } from './observe.ts'

const folder = new URL('../../fixtures/foreign/', import.meta.url).pathname
const program = new URL('../../dist/resolint.cjs', import.meta.url).pathname

interface Case {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly args: readonly string[]
  readonly outline: Expected
  /** Rules that find nothing; `true`: none finds more than a note says. */
  readonly silent: readonly string[] | true
  /** The text after `--fix=suggested`, where that is judged. */
  readonly fixed: string | undefined
}

const cases = readdirSync(folder).map((name): Case => {
  const input = readdirSync(folder + name).find((file) => file.startsWith('input.')) ?? ''
  const path = join(folder, name, input)
  const {
    outline,
    args = [],
    silent = [],
    fixed,
  } = JSON.parse(readFileSync(join(folder, name, 'expect.json'), 'utf8')) as Partial<Case>
  return {
    name,
    path,
    text: readFileSync(path, 'utf8'),
    args,
    outline: outline ?? {},
    silent,
    fixed,
  }
})

/** A folder with a copy of every case, named for it. */
const copies = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'foreign-'))
  for (const { name, path } of cases) copyFileSync(path, join(made, name + extname(path)))
  return made
}
const fileOf = ({ name, path }: Case): string => name + extname(path)
const run = (cwd: string, ...args: readonly string[]): string =>
  spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout

/** Outlines of files in a folder, by the name of the case, in one call. */
const outlinesOf = (cwd: string, files: readonly string[]): ReadonlyMap<string, Outline> =>
  new Map(
    run(cwd, 'parse', '--format', 'outline', ...files)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const outline = JSON.parse(line) as Outline & { path: string }
        return [basename(outline.path, extname(outline.path)), outline]
      }),
  )

describe.skipIf(!existsSync(program))('through the built command (skipped where it is not built)', () => {
  const home = copies()
  const outlines = outlinesOf(home, cases.map(fileOf))
  test.each(cases)('$name is read', ({ name, outline }) => {
    const read = outlines.get(name)
    expect(read && observe(read, outline)).toEqual(outline)
  })

  test.each(cases.filter(({ silent }) => silent === true || silent.length > 0))(
    '$name: nothing is found that is not there',
    (each) => {
      const [result] = JSON.parse(
        run(home, 'lint', '--format', 'json', '--no-config', '--no-baseline', ...each.args, fileOf(each)),
      ) as { messages: { ruleId: string; severity: string; line: number; message: string }[] }[]
      const isWrong = ({ ruleId, severity }: { ruleId: string; severity: string }): boolean =>
        each.silent === true ? severity !== 'info' : each.silent.includes(ruleId)
      expect(result?.messages.filter(isWrong)).toEqual([])
    },
  )

  test.each(cases.filter(({ fixed }) => fixed !== undefined))('$name: fixes are made in the file as given', (each) => {
    const place = copies()
    run(place, 'lint', '--fix=suggested', '--no-config', '--no-baseline', ...each.args, fileOf(each))
    expect(readFileSync(join(place, fileOf(each)), 'utf8')).toBe(each.fixed)
  })

  test('what was read is written in the notation, and then says the same', () => {
    const place = copies()
    run(place, 'format', '--write', ...cases.map(fileOf))
    for (const each of cases) renameSync(join(place, fileOf(each)), join(place, `${each.name}.txt`))
    const again = outlinesOf(
      place,
      cases.map(({ name }) => `${name}.txt`),
    )
    const texts = (outline: Outline | undefined): string[][] | undefined =>
      outline?.resolutions.map(({ preamble, operative }) => [...preamble, ...operative].map(({ text }) => text))
    for (const { name } of cases) expect([name, texts(again.get(name))]).toEqual([name, texts(outlines.get(name))])
  })
})

test.each(cases)('$name: the tree accounts for every character', ({ text }) => {
  expect(violations(text, parse(text))).toEqual([])
})

test.each(cases)('$name says the same with other line ends', ({ text, outline }) => {
  const document = parse(text.replaceAll('\n', '\r\n'))
  expect(observe(toOutline(document), outline)).toEqual(outline)
})
