import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/formats/unified-diff.ts'

test('equal texts have no diff', () => {
  expect(unifiedDiff('a\nb\n', 'a\nb\n', 'x')).toBe('')
})

test('three lines of context around each change, changes near each other in one hunk', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`)
  const after = before.with(4, 'fifth\n').with(7, 'eighth\n').with(18, 'nineteenth\n')
  expect(unifiedDiff(before.join(''), after.join(''), 'x.txt')).toBe(
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
  expect(unifiedDiff('a\nb', 'a\nc', 'x')).toContain(
    '-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
  )
})

const hasPatch = spawnSync('patch', ['--version']).status === 0

describe.skipIf(!hasPatch)('patch understands it (skipped where there is no patch command)', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd', '')
  const body = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => `${lines.join('\n')}\n`)

  test('for any two texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-diff-'))
    fc.assert(
      fc.property(body, body, (before, after) => {
        const file = join(folder, 'text')
        writeFileSync(file, before)
        const diff = unifiedDiff(before, after, 'text')
        if (diff !== '') {
          const run = spawnSync('patch', ['--posix', '--silent', file], { input: diff })
          expect(run.stderr.toString() + run.stdout.toString()).toBe('')
        }
        expect(readFileSync(file, 'utf8')).toBe(after)
      }),
      { numRuns: 40 },
    )
    rmSync(folder, { recursive: true })
  })
})
