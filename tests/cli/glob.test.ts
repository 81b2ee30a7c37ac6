import { describe, expect, test } from 'vitest'
import { globFolder, isGlob, matchGlob } from '../../src/cli/glob.ts'

describe('matchGlob', () => {
  test.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'b/a.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'b/c/a.txt', true],
    ['b/**', 'b/c/a.txt', true],
    ['drafts/A_79_L.?.md', 'drafts/A_79_L.1.md', true],
    ['drafts/A_79_L.?.md', 'drafts/A_79_L.12.md', false],
    ['*.{txt,md}', 'a.md', true],
    ['*.{txt,md}', 'a.pdf', false],
    ['a+b(1).txt', 'a+b(1).txt', true],
    ['[ab].txt', 'b.txt', true],
    ['[ab].txt', 'c.txt', false],
    ['a[.txt', 'a[.txt', true],
    ['{sub/x,x}.txt', 'sub/x.txt', true],
    ['{.,sub}/x.txt', 'x.txt', true],
    ['{.,sub}/x.txt', 'sub/x.txt', true],
    ['!(sub)/x.txt', 'other/x.txt', true],
    ['!(sub)/x.txt', 'sub/x.txt', false],
    ['@(a|b)/x.txt', 'b/x.txt', true],
  ])('%s matches %s: %s', async (pattern, path, expected) => {
    expect((await matchGlob(pattern))(path)).toBe(expected)
  })
})

test.each([
  ['drafts/**/*.txt', 'drafts/'],
  ['/tmp/x/*.md', '/tmp/x/'],
  ['*.md', ''],
  ['../a/b{1,2}.md', '../a/'],
])('%s is searched below %j', (pattern, folder) => {
  expect(globFolder(pattern)).toBe(folder)
})

test.each([
  ['[z-a].txt', 'the range z-a runs backwards'],
  [`${'*a'.repeat(12)}b`, 'too many stars'],
  ['a'.repeat(1001), 'longer than 1000 characters'],
])('%s is refused: %s', async (pattern, reason) => {
  await expect(matchGlob(pattern)).rejects.toThrow(reason)
})

test('a path is no pattern', () => {
  expect(['A_79_L.124/source.txt', 'a*.txt', 'b?.md'].map(isGlob)).toEqual([false, true, true])
})
