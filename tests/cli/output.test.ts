/** Where results go, and when. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanDraft, faultyDraft, warnedDraft, Workplace } from './run-for-tests.ts'

const workplaceOf = (files: Readonly<Record<string, string>>): Workplace => {
  const workplace = new Workplace()
  for (const [path, text] of Object.entries(files)) workplace.write(path, text)
  return workplace
}

describe('results are written as each file is done', () => {
  const files = { 'a.txt': faultyDraft, 'b.txt': faultyDraft, 'c.txt': faultyDraft }

  test.each(['stylish', 'compact', 'unix', 'ndjson', 'github', 'tap', 'json', 'gitlab', 'rdjson'])(
    '%s',
    async (format) => {
      const printed: string[] = []
      await workplaceOf(files).run(['.', '--format', format], { print: (text) => void printed.push(String(text)) })
      for (const [index, path] of Object.keys(files).entries()) {
        expect(printed[index]).toContain(path)
        expect(printed.slice(index + 1).join('')).not.toContain(path)
      }
    },
  )
})

describe('--output', () => {
  test('writes what would be printed, in folders that there are not yet, without colours', async () => {
    const workplace = workplaceOf({ 'a.txt': faultyDraft })
    const { out: printed } = await workplace.run(['a.txt', '-f', 'json'])
    expect(await workplace.run(['a.txt', '-f', 'json', '-o', 'reports/a.json'])).toEqual({
      code: 1,
      out: '',
      error: '',
    })
    expect(workplace.read('reports/a.json')).toBe(printed)
    await workplace.run(['a.txt', '--output=a.log'], { isInteractive: true, environment: { FORCE_COLOR: '1' } })
    expect(workplace.read('a.log')).toBe((await workplace.run(['a.txt'])).out)
  })

  test('writes an empty report too, over what was there', async () => {
    const workplace = workplaceOf({ 'a.txt': cleanDraft, 'out.log': 'old' })
    expect((await workplace.run(['a.txt', '--format=unix', '-o', 'out.log'])).code).toBe(0)
    expect(workplace.read('out.log')).toBe('')
  })

  test('holds for trees and texts', async () => {
    const workplace = workplaceOf({ 'a.txt': cleanDraft })
    await workplace.run(['parse', 'a.txt', '-f', 'outline', '-o', 'a.json'])
    expect(JSON.parse(workplace.read('a.json'))).toMatchObject({ path: 'a.txt' })
    await workplace.run(['format', 'a.txt', '-o', 'b.txt'])
    expect(workplace.read('b.txt')).toBe(cleanDraft)
  })

  test.each([
    [['a.txt', '-o', './a.txt']],
    [['.', '-o', 'a.txt']],
    [['parse', 'a.txt', '-o', 'a.txt']],
    [['format', 'a.txt', '-o', 'a.txt']],
  ])('never takes the place of a document: %j', async (args) => {
    const workplace = workplaceOf({ 'a.txt': faultyDraft })
    const { code, out, error } = await workplace.run(args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/^resolint: --output \S+ is one of the files to be read; name another\n$/)
    expect(workplace.read('a.txt')).toBe(faultyDraft)
  })

  test('is left as it was by wrong use', async () => {
    const workplace = workplaceOf({ 'out.log': 'old' })
    expect((await workplace.run(['gone.txt', '--max-warnings=few', '-o', 'out.log'])).code).toBe(2)
    expect(workplace.read('out.log')).toBe('old')
  })

  test('that cannot be written is said', async () => {
    const workplace = workplaceOf({ 'a.txt': faultyDraft, file: '' })
    const { code, error } = await workplace.run(['a.txt', '-o', 'file/report'])
    expect([code, existsSync(join(workplace.folder, 'file/report'))]).toEqual([2, false])
    expect(error).toContain('file/report could not be written')
  })
})

describe('--stats', () => {
  const workplace = workplaceOf({ 'a.txt': faultyDraft, 'b.txt': warnedDraft, 'c.txt': faultyDraft })

  test('counts by rule, the most frequent first, for people behind the report', async () => {
    const { out } = await workplace.run(['.', '--stats'])
    expect(out).toContain(`
Findings by rule
  2  error    operative-terminal  in 2 files, 2 fixes
  1  warning  operative-italic    in 1 file, 1 fix
`)
  })

  test('stands beside what programs read', async () => {
    const { out, error } = await workplace.run(['.', '--stats', '--format', 'json'])
    expect(JSON.parse(out)).toHaveLength(3)
    expect(error).toContain('Findings by rule')
  })

  test('counts what is shown', async () => {
    const { out } = await workplace.run(['.', '--stats', '-q'])
    expect(out).not.toContain('operative-italic')
    expect((await workplaceOf({ 'a.txt': cleanDraft }).run(['a.txt', '--stats'])).out).toBe('✔ No findings\n')
  })
})

describe('what no file stands for is told with what to do', () => {
  test.each([
    ['https://undocs.org/A/RES/79/1', /opens no connection: download the file/],
    ['A/RES/79/1', /no such file; download the document of this symbol/],
    ['S/2023/970', /no such file; download the document of this symbol/],
    ['A/C.3/79/L.40/Rev.1', /no such file; download the document of this symbol/],
    ['drafts/one.txt', /no such file or folder\n$/],
  ])('%s', async (operand, words) => {
    for (const command of ['lint', 'parse', 'format']) {
      const { code, error } = await new Workplace().run([command, operand])
      expect(code).toBe(2)
      expect(error).toMatch(words)
    }
  })
})

test('names of files and texts do not command where settings and differences are shown', async () => {
  const name = 'a\n::error::b\u001B[2J\u202E.txt'
  const workplace = workplaceOf({ [name]: faultyDraft.replace('report', '\u009B31m\n::add-mask::report') })
  for (const args of [['--print-profile'], ['--diff'], ['--fix'], [], ['--stats'], ['--rule', 'doubled-word=on']]) {
    const { out, error } = await workplace.run(['.', ...args])
    expect(out + error, args.join(' ')).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_C}|^[ \t]*::/mu)
  }
})

test('a difference fits a terminal, and goes to a file as it is', async () => {
  const workplace = workplaceOf({ 'a.txt': faultyDraft.replace('report', `${'very long '.repeat(40)}report`) })
  const { out } = await workplace.run(['a.txt', '--diff'], { isInteractive: true, columns: 60 })
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  await workplace.run(['a.txt', '--diff', '-o', 'a.patch'], { isInteractive: true, columns: 60 })
  expect(workplace.read('a.patch')).toBe((await workplace.run(['a.txt', '--diff'])).out)
})

test('what is said on a terminal is broken between words', async () => {
  const { error } = await new Workplace().run(['drafts/of/the/first/committee.txt', '--format', 'unix'], {
    showsProgress: true,
    columns: 40,
  })
  expect(error).toBe('resolint:\n  drafts/of/the/first/committee.txt: no\n  such file or folder\n')
})
