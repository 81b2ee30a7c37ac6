/** Many files, through the built command: threads change nothing but how long it takes. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtCommand, checkBuild } from '../built/command.ts'
import { formats } from '../../src/formats/index.ts'
import { cleanDraft, faultyDraft, warnedDraft } from './run-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'resolint-jobs-'))
const files = 60
const copies = 40
const nameOf = (index: number): string => `${String(index).padStart(3, '0')}.txt`

beforeAll(() => {
  checkBuild()
  for (let index = 0; index < files; index++) {
    const draft = [cleanDraft, faultyDraft, warnedDraft][index % 3] ?? ''
    // They take as long as they are: the first the longest.
    writeFileSync(join(folder, nameOf(index)), draft.replace('2. ', `${'(long) '.repeat(files - index)}\n\n2. `))
  }
  mkdirSync(join(folder, 'odd'))
  writeFileSync(join(folder, 'odd/image.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))
})

const run = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [builtCommand, ...args], { cwd: folder, encoding: 'utf8' })

describe('--jobs', () => {
  test.each(Object.keys(formats))('%s says the same in one thread and in three', (format) => {
    const [one, three] = ['1', '3'].map((jobs) => run('.', '--preset', 'all', '--format', format, '--jobs', jobs))
    expect(one?.status).toBe(2)
    expect(one?.stderr).toMatch(/^resolint: odd\/image\.txt: This is a PNG image[^\n]*\n$/)
    expect(three).toMatchObject({ status: 2, stdout: one?.stdout, stderr: one?.stderr })
  })

  test('fixes, differences, profiles and the baseline are the same', () => {
    for (const args of [['--diff'], ['--print-profile'], ['--stats'], ['--quiet'], ['--max-warnings=1']]) {
      const [one, three] = ['1', '3'].map((jobs) => run('.', ...args, '--jobs', jobs))
      expect(three).toMatchObject({ status: one?.status, stdout: one?.stdout, stderr: one?.stderr })
    }
    expect(run('.', '--write-baseline=known.json', '--jobs=3').stdout).toMatch(
      /^Wrote known\.json: \d+ findings in 60 files\n/,
    )
    expect(run('.', '--baseline=known.json', '--jobs=3').stdout).toBe(
      '⚠ No findings in 60 files; 1 could not be read\n',
    )
  })

  test('what cannot be followed in the settings ends the run with its reason', () => {
    const { status, stdout, stderr } = run('.', '--rule', 'operative-italics=off', '--jobs=3')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('resolint: There is no rule "operative-italics"; did you mean "operative-italic"?\n')
  })

  test.each(['0', 'many', '1.5'])('%s is no number of threads', (jobs) => {
    expect(run('.', '--jobs', jobs)).toMatchObject({ status: 2, stdout: '' })
  })
})

test('no result is held when it has been written: a small memory is enough for many files', () => {
  const long = join(folder, 'long')
  mkdirSync(long)
  const paragraphs = Array.from(
    { length: 400 },
    (_, index) => `${index + 1}. Decides to go on with paragraph ${index};`,
  )
  const text = `*The General Assembly,*\n\n${paragraphs.join('\n\n')}\n`
  for (let index = 0; index < 400; index++) writeFileSync(join(long, nameOf(index)), text)
  const args = ['--max-old-space-size=64', builtCommand, 'long', '--jobs=1', '--format=ndjson', '--output=long.ndjson']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, ''])
})

describe('Ctrl+C', () => {
  /** Presses it when the first results are there. */
  const interrupt = async (
    format: string,
    jobs: number,
  ): Promise<{ code: number | null; out: string; error: string }> => {
    const names = Array.from({ length: copies }, (_, copy) => join(folder, `copy-${copy}`))
    for (const name of names) {
      mkdirSync(name, { recursive: true })
      for (let index = 0; index < files; index++) writeFileSync(join(name, nameOf(index)), faultyDraft)
    }
    const child = spawn(process.execPath, [builtCommand, '--format', format, '--jobs', String(jobs), ...names], {
      cwd: folder,
    })
    let out = ''
    let error = ''
    let pressed = false
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (!pressed) child.kill('SIGINT')
      pressed = true
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, out, error }
  }

  test.each([1, 2])('leaves what was found, a whole line for each finding, in %i threads', async (jobs) => {
    const { code, out, error } = await interrupt('ndjson', jobs)
    expect(code).toBe(130)
    const found = out.trimEnd().split('\n')
    for (const line of found) expect(JSON.parse(line)).toMatchObject({ ruleId: 'operative-terminal' })
    const [, done, all] = /^resolint: interrupted: (\d+) of (\d+) files were linted\n$/.exec(error) ?? []
    expect([found.length, Number(all)]).toEqual([Number(done), copies * files])
    expect(found.length).toBeLessThan(copies * files)
  })

  test.each([1, 2])('leaves a report that programs can read, in %i threads', async (jobs) => {
    const { code, out } = await interrupt('json', jobs)
    expect(code).toBe(130)
    expect((JSON.parse(out) as object[]).length).toBeGreaterThan(0)
  })
})
