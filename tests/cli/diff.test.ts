import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.ts'
import { unpack } from '../../src/read/docx/archive.ts'
import { Workplace } from './run-for-tests.ts'

const old = `*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023,

1. *Welcomes* the report of the Secretary-General;

2. *Decides* to remain seized of the matter.
`
const updated = old.replace('77/338 of 1 September 2023', '78/301 of 12 June 2024')
const reworded = updated.replace('the report', 'the timely report')

const workplace = new Workplace()
workplace.write('old.txt', old)
workplace.write('updated.txt', updated)
workplace.write('reworded.txt', reworded)

const run = (...args: string[]): ReturnType<Workplace['run']> => workplace.run(['diff', ...args])

describe('the exit code is', () => {
  test.each([
    [0, ['old.txt', 'old.txt']],
    [1, ['old.txt', 'updated.txt']],
    [0, ['--ignore', 'technical', 'old.txt', 'updated.txt']],
    [1, ['--ignore=technical', 'old.txt', 'reworded.txt']],
    [0, ['--ignore', 'technical,wording', 'old.txt', 'reworded.txt']],
    [1, ['old.txt', 'old.txt', 'updated.txt']],
    [1, ['--three', 'old.txt', 'updated.txt', 'old.txt']],
    [0, ['--three', 'old.txt', 'old.txt', 'old.txt']],
    [2, ['old.txt', 'missing.txt']],
    [2, ['old.txt']],
    [2, []],
  ])('%i for %j', async (code, args) => {
    expect((await run(...args)).code).toBe(code)
  })
})

describe('wrong use is told with what to do', () => {
  test.each([
    [[], 'Name the documents to compare, the older one first, or - for standard input; --help tells more'],
    [['old.txt'], 'Name two documents, the older one first: resolint diff OLD NEW (- for standard input)'],
    [['.', 'old.txt'], '. stands for 3 files; name one'],
    [['-', '-'], 'Standard input holds one document; name the other file'],
    [['--three', 'old.txt', 'updated.txt'], '--three needs three documents, BASE A B, not 2'],
    [
      ['--format', 'sarif', 'old.txt', 'updated.txt'],
      'There is no format "sarif"; there are text, html, markdown, json, docx',
    ],
    [
      ['--ignore', 'tecnical', 'old.txt', 'updated.txt'],
      'There is no kind of change "tecnical"; did you mean "technical"?',
    ],
    [['--only', 'mooved', 'old.txt', 'updated.txt'], 'There is no kind of row "mooved"; did you mean "moved"?'],
    [['--layer', 'liftd', 'old.txt', 'updated.txt'], 'There is no layer "liftd"; did you mean "lifted"?'],
    [['old.txt', 'missing.txt'], 'missing.txt: no such file or folder'],
    [
      ['--format', 'docx', 'old.txt', 'updated.txt'],
      '--format docx writes a Word file: say where, as in --output marked.docx',
    ],
    [
      ['--format', 'docx', '-o', 'marked.docx', '--only', 'changed', 'old.txt', 'updated.txt'],
      'With all changes accepted the file says what the newer document says: leave --only out',
    ],
    [
      ['--format', 'docx', '-o', 'marked.docx', 'old.txt', 'updated.txt', 'reworded.txt'],
      '--format docx takes two documents, the older one first',
    ],
    [['--author', 'Me', 'old.txt', 'updated.txt'], '--author is of changes in Word files: use it with --format docx'],
  ])('%j', async (args, words) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', error: `resolint: ${words}\n` })
  })
})

test('standard input is one of the two', async () => {
  const { code, out } = await workplace.run(['diff', 'old.txt', '-'], { input: updated })
  expect(code).toBe(1)
  expect(out).toContain('old.txt → -\n2 of 3 paragraphs unchanged, 1 technical update.\n')
})

test('a chain of documents is compared two by two', async () => {
  const { out } = await run('old.txt', 'updated.txt', 'reworded.txt')
  expect(out.split('\n').filter((line) => line.includes('→'))).toEqual([
    'old.txt → updated.txt',
    'updated.txt → reworded.txt',
  ])
})

test('what is shown alone leaves the summary as it is', async () => {
  const { out } = await run('--only', 'reworded', 'old.txt', 'reworded.txt')
  expect(out).toBe(`old.txt → reworded.txt
1 of 3 paragraphs unchanged, 1 technical update, 1 reworded (OP 1).

Paragraphs
  OP 1  reworded
    Welcomes the {+timely+} report of the Secretary-General;
`)
})

test('from 120 columns on both texts stand side by side, and no line is longer than the terminal', async () => {
  for (const columns of [60, 80, 119, 120, 140]) {
    const { out } = await workplace.run(['diff', 'old.txt', 'reworded.txt'], { columns })
    expect(out.includes('│')).toBe(columns >= 120)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  }
})

test('colours only where they are wanted', async () => {
  const plain = await run('old.txt', 'reworded.txt')
  const colored = await workplace.run(['diff', 'old.txt', 'reworded.txt'], { environment: { FORCE_COLOR: '1' } })
  expect(plain.out).not.toContain('\u001B')
  expect(colored.out).toContain('\u001B[32m{+timely+}\u001B[39m')
})

test('json is a list with a comparison for each two documents', async () => {
  const { out } = await run('--format', 'json', 'old.txt', 'updated.txt', 'reworded.txt')
  const list = JSON.parse(out) as (Comparison & { oldPath: string; newPath: string; summary: string })[]
  expect(list.map(({ oldPath, newPath }) => [oldPath, newPath])).toEqual([
    ['old.txt', 'updated.txt'],
    ['updated.txt', 'reworded.txt'],
  ])
  const [edit] = list.slice(1).flatMap(({ clauses }) => clauses.flatMap(({ edits }) => edits))
  // The words stand where the edit says, in the source itself.
  expect(reworded.slice(edit?.new.source.start, edit?.new.source.end)).toBe(' timely')
  expect(updated.slice(edit?.old.source.start)).toMatch(/^ report of the Secretary-General/)
})

test('three texts: who changed what', async () => {
  workplace.write('ours.txt', old.replace('Welcomes', 'Notes').replace('report', 'interim report'))
  workplace.write('theirs.txt', updated.replace('the report', 'the late report'))
  const { code, out } = await run('--three', 'old.txt', 'ours.txt', 'theirs.txt')
  expect(code).toBe(1)
  expect(out).toBe(`Base old.txt
A    ours.txt
B    theirs.txt
A changed 1 paragraph, B 2, both alike 0. Changed by both in different ways: OP
1.

  PP 1  B
    PP 1 technical update
      Recalling its resolution [-77/338 of 1 September 2023-] {+78/301 of 12
      June 2024+},
  OP 1  A and B differently
    A: OP 1 reworded
      [-Welcomes-]{+Notes+} the {+interim+} report of the Secretary-General;
    B: OP 1 reworded
      Welcomes the {+late+} report of the Secretary-General;
`)
  for (const format of ['html', 'markdown', 'json']) {
    const other = await run('--three', '--format', format, 'old.txt', 'ours.txt', 'theirs.txt')
    expect(other.out).toContain('Changed by both in different ways: OP 1.')
  }
})

test('a page goes to a file', async () => {
  const { code, out } = await run('--format', 'html', '--output', 'changes.html', 'old.txt', 'reworded.txt')
  expect([code, out]).toEqual([1, ''])
  expect(workplace.read('changes.html')).toMatch(/^<!DOCTYPE html>\n/)
})

test('a Word file holds the changes, by whom and when they are said to be made', async () => {
  const by = ['--author', 'Mission of Atlantis', '--date', '2026-03-01']
  const { code, error } = await run('--format', 'docx', '-o', 'marked.docx', ...by, 'old.txt', 'reworded.txt')
  expect([code, error]).toEqual([1, ''])
  const against = async (changes: string, other: string): Promise<number> =>
    (await run('--changes', changes, 'marked.docx', other)).code
  expect(await against('accept', 'reworded.txt')).toBe(0)
  expect(await against('reject', 'old.txt')).toBe(0)
  const marked = readFileSync(join(workplace.folder, 'marked.docx'))
  const xml = new TextDecoder().decode(unpack(marked).get('word/document.xml'))
  expect(xml).toContain('w:author="Mission of Atlantis" w:date="2026-03-01T00:00:00Z"')
  // The file itself is what the next changes are put into.
  expect((await run('--format', 'docx', '--output', 'again.docx', 'marked.docx', 'reworded.txt')).code).toBe(0)
})
