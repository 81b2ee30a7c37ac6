import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'
import { stylish } from '../../src/formats/stylish.ts'

const path = 'A_79_L.124/source.txt'
const text = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')
const result = lint(text, { path })
const plain = stylish([result], { color: false })
const ansi = /\u001B\[\d+m/g // oxlint-disable-line no-control-regex

test('groups by file, names places as people speak of them, quotes the words concerned', () => {
  const lines = plain.split('\n')
  expect(lines[0]).toBe('A_79_L.124/source.txt  A/79/L.124, draft resolution')
  expect(lines[2]).toMatch(
    /^ {3}46:197 {2}note {5}PP 9 {8}There is a space before mark 1: “Development, ¹ and” +footnote-mark-spacing$/,
  )
  expect(plain).toContain('100:433  warning  PP 26       “8” is mark 8: it has lost its superscript: “States, 8 as”')
  expect(plain).toMatch(/90:1 {4}error {4}footnote 6 {2}Footnote 6 is never referenced/)
})

test('counts at the end, and tells what --fix would do', () => {
  expect(plain.split('\n').slice(-3)).toEqual([
    '✖ 5 findings: 1 error, 1 warning and 3 notes',
    '  3 can be fixed with --fix, 1 more with --fix=suggested',
    '',
  ])
})

test('columns are aligned', () => {
  const rows = plain.split('\n').filter((line) => /^ +\d+:\d+/.test(line))
  expect(rows).toHaveLength(5)
  expect(new Set(rows.map((row) => row.indexOf(':'))).size).toBe(1)
  expect(new Set(rows.map((row) => row.search(/ {2}(?:error|warning|note)/))).size).toBe(1)
  const rules = rows.filter((row) => row.length < 150).map((row) => row.search(/[a-z]+(?:-[a-z]+)+$/))
  expect(new Set(rules).size).toBe(1)
})

test('colour changes nothing but colour', () => {
  const colored = stylish([result], { color: true })
  expect(colored).not.toBe(plain)
  expect(colored.replaceAll(ansi, '')).toBe(plain)
})

test('wraps to the width of a terminal', () => {
  const width = 100
  const wrapped = stylish([result], { color: false, columns: width })
  const rows = wrapped.split('\n')
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(width)
  const rules = new RegExp(result.findings.map(({ ruleId }) => ` ${ruleId}\\n`).join('|'), 'g')
  const flat = (lines: string): string => lines.replaceAll(rules, '\n').replaceAll(/\s+/g, '')
  expect(flat(wrapped)).toBe(flat(plain))
})

describe('without findings', () => {
  const clean = lint('*The Security Council*\n\n*Decides* to remain seized of the matter.\n', { path: 'clean.txt' })

  test('says so', () => {
    expect(stylish([clean], { color: false })).toBe('✔ No findings\n')
    expect(stylish([clean, clean], { color: false })).toBe('✔ No findings in 2 files\n')
  })

  test('a clean file is not listed beside others', () => {
    const both = stylish([clean, result], { color: false })
    expect(both).not.toContain('clean.txt')
    expect(both).toContain('5 findings in 2 files')
  })
})

test('tells how many were fixed', () => {
  expect(stylish([fix(text, { path })], { color: false })).toContain(
    '✔ 3 findings fixed\n✖ 2 findings: 1 error and 1 note',
  )
})

describe('at 80 columns, as a terminal has them at first', () => {
  const shown = stylish([result], { color: false, columns: 80 })

  test('no line is longer, and no word or rule is cut', () => {
    expect(Math.max(...shown.split('\n').map((row) => row.length))).toBeLessThanOrEqual(80)
    for (const { ruleId } of result.findings) expect(shown).toMatch(new RegExp(` ${ruleId}$`, 'm'))
    const words = (text: string): string[] => text.split(/\s+/).toSorted()
    expect(words(shown)).toEqual(words(plain))
  })

  test('names that are long have the message below them', () => {
    const narrow = stylish([result], { color: false, columns: 40 })
    expect(narrow).toMatch(/^ {3}46:197 {2}note {5}PP 9\n {6}There is a space before mark 1:/m)
    const findings = narrow.split('\n').filter((row) => row.startsWith('   '))
    expect(Math.max(...findings.map((row) => row.length))).toBeLessThanOrEqual(40)
  })
})

describe('a finding is placed where its reader looks', () => {
  const finding = result.findings.slice(0, 1)
  const readAs = (channel: 'pdf' | 'docx', page: { page?: number } = {}): string =>
    stylish(
      [
        {
          ...result,
          profile: { ...result.profile, channel },
          findings: finding.map(({ page: _ownPage, ...each }) => Object.assign(each, { in: 'OP331' }, page)),
        },
      ],
      { color: false },
    )

  test('in a PDF file by page and paragraph', () => {
    expect(readAs('pdf', { page: 51 })).toMatch(/^ {2}p\. 51 {2}\w+ +OP 331 {2}/m)
  })

  test('in a Word file by paragraph', () => {
    expect(readAs('docx')).toMatch(/^ {2}(?:note|warning|error) +OP 331 {2}/m)
  })

  test('and no fix is promised that cannot be written there', () => {
    expect(plain).toContain('--fix')
    for (const channel of ['pdf', 'docx'] as const)
      expect(
        stylish([{ ...result, profile: { ...result.profile, channel } }], { color: false, columns: 80 }),
      ).not.toContain('--fix')
  })
})

test('files that could not be read are not among those without findings', () => {
  const clean = lint('*The Security Council*\n\n*Decides* to remain seized of the matter.\n', { path: 'clean.txt' })
  const unreadable = [{ path: 'gone.txt', reason: 'no such file' }]
  expect(stylish([clean, clean], { color: false, unreadable })).toBe('⚠ No findings in 2 files; 1 could not be read\n')
  expect(stylish([], { color: false, unreadable })).toBe('')
})
