/** The answers on the page about data are what the programs give that it shows, where these are installed. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataPage } from '../../src/cli/topics/data.ts'
import { Workplace } from './run-for-tests.ts'

const page = dataPage()
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\`\`\``, 'gms'))].map(([, code = '']) => code)
const [sqlite = '', duckdb = ''] = blocks('sql')
const [sqliteAnswer, pythonAnswer, duckdbAnswer, rAnswer] = blocks('text')

const workplace = new Workplace()
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const answer = (program: string, args: readonly string[], input = ''): string =>
  spawnSync(program, args, { cwd: workplace.folder, input, encoding: 'utf8' }).stdout

beforeAll(async () => {
  for (const name of ['A_80_L.906', 'A_C.2_80_L.901', 'A_RES_80_902'])
    workplace.write(
      `texts/${name}.txt`,
      readFileSync(new URL(`../../fixtures/documents/${name}/clean.txt`, import.meta.url)),
    )
  for (const line of (blocks('sh')[0] ?? '').trimEnd().split('\n')) {
    const [command = '', file = ''] = line.split(' > ')
    const { code, out } = await workplace.run(command.split(' ').slice(1))
    expect(code).toBe(0)
    writeFileSync(join(workplace.folder, file), out)
  }
})

test.skipIf(!has('sqlite3'))('SQLite imports the table (skipped where it is not installed)', () => {
  expect(answer('sqlite3', [':memory:'], sqlite)).toBe(sqliteAnswer)
})

test.skipIf(!has('python3'))("Python's csv reads the table (skipped where it is not installed)", () => {
  expect(answer('python3', ['-c', blocks('python')[0] ?? ''])).toBe(pythonAnswer)
})

test.skipIf(!has('python3'))(
  "Python's csv reads every cell as NDJSON has it (skipped where it is not installed)",
  () => {
    const program = `import csv, json
rows = [json.loads(line) for line in open("clauses.ndjson", encoding="utf-8")]
cell = lambda value: "" if value is None else "; ".join(value) if isinstance(value, list) else str(value)
with open("clauses.csv", encoding="utf-8", newline="") as file:
    print([{name: cell(value) for name, value in row.items()} for row in rows] == list(csv.DictReader(file)), len(rows))`
    expect(answer('python3', ['-c', program])).toMatch(/^True \d\d+\n$/)
  },
)

test.skipIf(!has('duckdb'))('DuckDB reads the rows (skipped where it is not installed)', () => {
  expect(answer('duckdb', [':memory:'], duckdb).replaceAll('\r', '')).toBe(duckdbAnswer)
})

test.skipIf(!has('Rscript'))('R reads the table (skipped where it is not installed)', () => {
  workplace.write('ages.R', blocks('r')[0] ?? '')
  // It writes a space at the end of a line, which the page has not.
  expect(answer('Rscript', ['ages.R']).replaceAll(/ +$/gm, '')).toBe(rAnswer)
})

describe('the rows', () => {
  test('give the answer that is shown of R', () => {
    const decades = workplace
      .read('citations.csv')
      .trimEnd()
      .split('\n')
      .flatMap((line) => /,(\d{3})\d-\d\d-\d\d,\d+,\d+\r?$/.exec(line)?.[1] ?? [])
    const counted = [...new Set(decades)]
      .toSorted()
      .map((decade) => `${decade}0s ${decades.filter((each) => each === decade).length}`)
    const [, names = '', counts = ''] = (rAnswer ?? '').split('\n')
    const shown = names.split(' ').map((name, index) => `${name} ${counts.trim().split(/ +/)[index]}`)
    expect(counted).toEqual(shown)
  })

  test('give the answer that is shown of DuckDB', () => {
    type Row = { symbol: string; part: string; level: number; text: string }
    const rows = workplace
      .read('clauses.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ level }) => level === 0)
    const keys = [...new Set(rows.map(({ symbol, part }) => `${symbol},${part}`))]
    const lines = keys.map((key) => {
      const texts = rows.filter(({ symbol, part }) => `${symbol},${part}` === key).map(({ text }) => text.length)
      return `${key},${texts.length},${Math.round(texts.reduce((sum, length) => sum + length, 0) / texts.length)}`
    })
    expect(['symbol,part,clauses,characters', ...lines, ''].join('\n')).toBe(duckdbAnswer)
  })
})
