import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/formats/unified-diff.ts'
import { applyEdits } from '../../src/lint/edits.ts'

/** The diff of what edits, given as `[start, end, text]`, make of a text. */
const diffOf = (before: string, edits: readonly (readonly [number, number, string])[], path = 'x'): string => {
  const all = edits.map(([start, end, text]) => ({ start, end, text }))
  return unifiedDiff(before, applyEdits(before, all), all, path)
}

test('equal texts have no diff', () => {
  expect(diffOf('a\nb\n', [])).toBe('')
  expect(diffOf('a\nb\n', [[0, 1, 'a']])).toBe('')
})

test('three lines of context around each change, changes near each other in one hunk', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('')
  const edits = [
    ['line 5', 'fifth'],
    ['line 8', 'eighth'],
    ['line 19', 'nineteenth'],
  ].map(([old = '', text = '']) => [before.indexOf(old), before.indexOf(old) + old.length, text] as const)
  expect(diffOf(before, edits, 'x.txt')).toBe(
    [
      '--- x.txt',
      '+++ x.txt',
      '@@ -2,10 +2,10 @@',
      ' line 2',
      ' line 3',
      ' line 4',
      '-line 5',
      '+fifth',
      ' line 6',
      ' line 7',
      '-line 8',
      '+eighth',
      ' line 9',
      ' line 10',
      ' line 11',
      '@@ -16,5 +16,5 @@',
      ' line 16',
      ' line 17',
      ' line 18',
      '-line 19',
      '+nineteenth',
      ' line 20',
      '',
    ].join('\n'),
  )
})

test('a missing line break at the end is told', () => {
  expect(diffOf('a\nb', [[2, 3, 'c']])).toContain(
    '-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
  )
})

const hasPatch = spawnSync('patch', ['--version']).status === 0

describe.skipIf(!hasPatch)('patch understands it (skipped where there is no patch command)', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\n'), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(''))
  const cuts = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'a', '\n', 'a\nb', 'c\n')), { maxLength: 6 })

  test('for any edits of any text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-diff-'))
    fc.assert(
      fc.property(text, cuts, (before, given) => {
        // Two offsets an edit, in order, within the text.
        const offsets = given
          .flatMap(([at]) => [at % (before.length + 1), (at * 7) % (before.length + 1)])
          .toSorted((a, b) => a - b)
        const edits = given.map(
          ([, put], index) => [offsets[index * 2] ?? 0, offsets[index * 2 + 1] ?? 0, put] as const,
        )
        const all = edits.map(([start, end, put]) => ({ start, end, text: put }))
        const after = applyEdits(before, all)
        const file = join(folder, 'text')
        writeFileSync(file, before)
        const diff = unifiedDiff(before, after, all, 'text')
        if (diff !== '') {
          const run = spawnSync('patch', ['--posix', '--silent', '--fuzz=0', file], { input: diff })
          expect(run.stderr.toString() + run.stdout.toString()).toBe('')
        }
        // A file that becomes empty is taken away by patch.
        expect(after === '' && !existsSync(file) ? '' : readFileSync(file, 'utf8')).toBe(after)
      }),
      { numRuns: 150 },
    )
    rmSync(folder, { recursive: true })
  })
})
