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
    /^ {3}46:197 {2}info {5}PP 9 {8}There is a space before mark 1: “Development, ¹ and” +footnote-mark-spacing$/,
  )
  expect(plain).toContain('100:433  warning  PP 26       “8” is mark 8: it has lost its superscript: “States, 8 as”')
  expect(plain).toMatch(/90:1 {4}error {4}footnote 6 {2}Footnote 6 is never referenced/)
})

test('counts at the end, and tells what --fix would do', () => {
  expect(plain.split('\n').slice(-3)).toEqual([
    '✖ 5 findings: 1 error, 1 warning and 3 infos',
    '  3 can be fixed with --fix, 1 more with --fix=suggested',
    '',
  ])
})

test('columns are aligned', () => {
  const rows = plain.split('\n').filter((line) => /^ +\d+:\d+/.test(line))
  expect(rows).toHaveLength(5)
  expect(new Set(rows.map((row) => row.indexOf(':'))).size).toBe(1)
  expect(new Set(rows.map((row) => row.search(/ {2}(?:error|warning|info)/))).size).toBe(1)
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
    '✔ 3 findings fixed\n✖ 2 findings: 1 error and 1 info',
  )
})

test('nothing in a text or a name commands the terminal', () => {
  const hostile =
    '*The General Assembly,*\n\n1. *Decides* to\u001B[31m remain\u0007 sei\u202Ezed\n\n2. *Decides* \u001B]0;x\u0007 to end\n'
  const shown = stylish([lint(hostile, { path: 'a\u001B[2J\u202Eb.txt' })], { color: false })
  expect(shown).toMatch(/operative-terminal$/m)
  expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u)
})
