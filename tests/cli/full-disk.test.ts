/** A disk that is full, and one that fails in the middle: the file is what it was, and people are told why. */
import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { writeFile, writingError } from '../../src/cli/write-file.ts'

const program = new URL('../../dist/resolint.cjs', import.meta.url).pathname
const disk = mkdtempSync(join(tmpdir(), 'resolint-disk-'))
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk])
})

describe.skipIf(!isMounted)('a full disk (skipped where none can be mounted)', () => {
  afterEach(() => {
    spawnSync('find', [disk, '-mindepth', '1', '-delete'])
  })

  test.skipIf(!existsSync(program))('--fix leaves the file as it was and says why', () => {
    const words = 'the Secretary-General to report to it on the matter at its next session, and so on;'
    const paragraphs = Array.from({ length: 100 }, (_, at) => `${at + 1}. Requests ${words}\n\n`)
    const draft = `*The General Assembly,*\n\n*Recalling* that,\n\n${paragraphs.join('')}`
    // Whole pages, and the rest of the disk is taken: a file that grows has no room even where it is cut first.
    const long = draft.padEnd(Math.ceil(draft.length / 4096) * 4096, '\n')
    writeFileSync(join(disk, 'a.txt'), long)
    writeFileSync(join(disk, 'b.txt'), Buffer.alloc(65_536 - long.length))
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--fix=suggested', 'a.txt'], {
      cwd: disk,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([2, 'resolint: a.txt: could not be written: no space is left on its disk\n'])
    expect(stdout).not.toContain('fixed\n')
    expect(readFileSync(join(disk, 'a.txt'), 'utf8')).toBe(long)
    expect(readdirSync(disk)).toEqual(['a.txt', 'b.txt'])
  })

  test.each([
    ['there is room for what it was, and none for what it is to be', 24_000],
    ['there is room for neither', 40_000],
  ])('a file with two names is what it was where %s', (_room, size) => {
    const path = join(disk, 'a.txt')
    const old = Buffer.alloc(size, 'old ')
    writeFileSync(path, old)
    linkSync(path, join(disk, 'b.txt'))
    expect(() => writeFile(path, Buffer.alloc(60_000, 'new'), old)).toThrow('ENOSPC')
    expect(readFileSync(join(disk, 'b.txt')).equals(old)).toBe(true)
    expect(readdirSync(disk)).toEqual(['a.txt', 'b.txt'])
  })
})

interface Failure {
  readonly call: 'writeSync' | 'fsyncSync'
  readonly code: string
  /** How many calls succeed before. */
  left: number
}

/** What is to fail; nothing does where there is nothing here. */
const failure = vi.hoisted(() => ({ at: undefined as Failure | undefined }))

vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  const fail = (call: string): void => {
    const { at } = failure
    if (at?.call !== call || at.left-- > 0) return
    failure.at = undefined
    throw Object.assign(new Error(`${at.code}: ${call}`), { code: at.code })
  }
  return {
    ...fs,
    writeSync: ((descriptor: number, bytes: Uint8Array, from: number, length: number, to: number) => {
      // Half of it arrives first.
      if (failure.at?.call === 'writeSync' && failure.at.left === 0)
        fs.writeSync(descriptor, bytes, from, length >> 1, to)
      fail('writeSync')
      return fs.writeSync(descriptor, bytes, from, length, to)
    }) as typeof fs.writeSync,
    fsyncSync: (descriptor: number) => {
      fail('fsyncSync')
      fs.fsyncSync(descriptor)
    },
  }
})

describe.each([
  ['of a copy', false, 0],
  ['of what a file with two names was', true, 0],
  ['of a file with two names', true, 1],
])('a disk that fails in the middle %s', (_what, isLinked, left) => {
  test.each([
    ['writeSync', 'EDQUOT', 'the quota on its disk is used up'],
    ['writeSync', 'ENOSPC', 'no space is left on its disk'],
    ['fsyncSync', 'EDQUOT', 'the quota on its disk is used up'],
    ['fsyncSync', 'EIO', 'EIO: fsyncSync'],
  ] as const)('%s: %s', (call, code, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-disk-'))
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'what it was')
    if (isLinked) linkSync(path, join(folder, 'b.txt'))
    // Between two files their folder is brought to the disk too.
    failure.at = { call, code, left: call === 'fsyncSync' ? left * 2 : left }
    let said = ''
    try {
      writeFile(path, Buffer.from('what it is to be'), Buffer.from('what it was'))
    } catch (error) {
      said = writingError(error)
    }
    expect(said).toBe(words)
    expect(readFileSync(path, 'utf8')).toBe('what it was')
    expect(readdirSync(folder)).toEqual(isLinked ? ['a.txt', 'b.txt'] : ['a.txt'])
  })
})
