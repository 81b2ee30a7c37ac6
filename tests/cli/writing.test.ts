/** Files are never harmed: by a run that is killed, by a disk that is full, by two who write at once. */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { writeFile } from '../../src/cli/write-file.ts'
import { cleanDraft, faultyDraft, Workplace } from './run-for-tests.ts'

const root = new URL('../../', import.meta.url).pathname
const program = join(root, 'dist/resolint.cjs')
const writer = join(root, 'dist/src/cli/write-file.js')
const isBuilt = existsSync(program) && existsSync(writer)
const isRoot = process.geteuid?.() === 0
const folderFor = (): string => mkdtempSync(join(tmpdir(), 'resolint-writing-'))
const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('resolint-'))

/** A small generator of numbers, so that a failure can be repeated. */
const numbers = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648

const end = async (child: ReturnType<typeof spawn>): Promise<void> =>
  new Promise((resolve) => void child.on('exit', () => resolve()))

describe.skipIf(!isBuilt)('a run that is killed (skipped where nothing is built: npm run build)', () => {
  test('200 times: every file is the old one or the new one, and what was left behind is cleaned', async () => {
    const random = numbers(7)
    const size = 100_000
    const folder = folderFor()
    const path = (file: number): string => join(folder, `${file}.txt`)
    const contents = (letter: string): Buffer => Buffer.alloc(size, letter)
    for (let file = 0; file < 8; file++) writeFileSync(path(file), contents('a'))
    // Writes without end, so that every kill comes while something is written.
    const code = `import { writeFile } from ${JSON.stringify(pathToFileURL(writer).href)}
      process.send(0)
      for (let n = 0; ; n++) writeFile(process.argv[1] + (n % 8) + '.txt', Buffer.alloc(${size}, n % 3 ? 'a' : 'b'))`
    let copies = 0
    for (let kill = 0; kill < 200; kill++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, `${folder}/`], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const ended = end(child)
      await new Promise((begun) => void child.once('message', begun))
      await new Promise((resolve) => setTimeout(resolve, random() * 12))
      child.kill('SIGKILL')
      await ended
      copies += leftovers(folder).length > 0 ? 1 : 0
      for (let file = 0; file < 8; file++) {
        const now = readFileSync(path(file))
        expect(now.equals(contents('a')) || now.equals(contents('b')), `file ${file} after kill ${kill}`).toBe(true)
      }
    }
    // Some of the kills came between the copy and its new name, or nothing was tried.
    expect(copies).toBeGreaterThan(0)
    const next = `import { writeFile } from ${JSON.stringify(pathToFileURL(writer).href)}
      writeFile(process.argv[1] + '0.txt', Buffer.from('new'))`
    spawnSync(process.execPath, ['--input-type=module', '-e', next, `${folder}/`])
    expect(leftovers(folder)).toEqual([])
    expect(readFileSync(path(0), 'utf8')).toBe('new')
  })

  test('two processes at once: each file is fixed once, whole, whoever comes first', async () => {
    const folder = folderFor()
    for (let file = 0; file < 20; file++) writeFileSync(join(folder, `${file}.txt`), faultyDraft)
    const runs = [0, 1].map(() => spawn(process.execPath, [program, '--fix', folder], { stdio: 'ignore' }))
    await Promise.all(runs.map(end))
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
      Array.from({ length: 20 }, () => cleanDraft),
    )
  })

  test('no room: the file is whole, nothing is said to be fixed, and the message is of writing', () => {
    const folder = folderFor()
    // A limit of one block of 1,024 bytes for every file that is written.
    const long = faultyDraft + '\n3. *Requests* a report.\n'.repeat(100)
    writeFileSync(join(folder, 'long.txt'), long)
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f 1; "${process.execPath}" "${program}" --fix long.txt`],
      { cwd: folder, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([2, 'resolint: long.txt: could not be written: larger than files may be here\n'])
    expect(stdout).not.toContain('fixed\n')
    expect(readFileSync(join(folder, 'long.txt'), 'utf8')).toBe(long)
    expect(readdirSync(folder)).toEqual(['long.txt'])
  })
})

describe('a file that is written', () => {
  test('is left alone where it was changed meanwhile, or is gone', () => {
    const path = join(folderFor(), 'a.txt')
    writeFileSync(path, 'the edit of somebody else')
    expect(() => writeFile(path, Buffer.from('new'), Buffer.from('old'))).toThrow('changed meanwhile')
    expect(readFileSync(path, 'utf8')).toBe('the edit of somebody else')
    expect(() => writeFile(`${path}.gone`, Buffer.from('new'), Buffer.from('old'))).toThrow('changed meanwhile')
    expect(readdirSync(join(path, '..'))).toEqual(['a.txt'])
  })

  test('keeps its mode', () => {
    const path = join(folderFor(), 'a.txt')
    writeFileSync(path, 'old')
    chmodSync(path, 0o640)
    writeFile(path, Buffer.from('new'), Buffer.from('old'))
    expect([statSync(path).mode % 0o1000, readFileSync(path, 'utf8')]).toEqual([0o640, 'new'])
  })

  test('stays what a symbolic link leads to', () => {
    const folder = folderFor()
    mkdirSync(join(folder, 'there'))
    writeFileSync(join(folder, 'there/a.txt'), 'old')
    symlinkSync('there/a.txt', join(folder, 'link.txt'))
    writeFile(join(folder, 'link.txt'), Buffer.from('new'), Buffer.from('old'))
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'there/a.txt'), 'utf8')).toBe('new')
  })

  test('keeps its other names, and nothing stays beside it', () => {
    const folder = folderFor()
    writeFileSync(join(folder, 'a.txt'), 'old and longer')
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    writeFile(join(folder, 'a.txt'), Buffer.from('new'), Buffer.from('old and longer'))
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt'])
  })

  test('with other names is left alone where an earlier run did not come to its end', () => {
    const folder = folderFor()
    writeFileSync(join(folder, 'a.txt'), 'hal')
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    writeFileSync(join(folder, 'a.txt.resolint-old'), 'whole')
    expect(() => writeFile(join(folder, 'a.txt'), Buffer.from('new'))).toThrow('a.txt.resolint-old is what it was')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('hal')
  })

  test.skipIf(isRoot)('is refused where it is read-only (skipped for root, who may write it)', () => {
    const path = join(folderFor(), 'a.txt')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    expect(() => writeFile(path, Buffer.from('new'), Buffer.from('old'))).toThrow('EACCES')
    expect(readFileSync(path, 'utf8')).toBe('old')
  })
})

describe('--fix and format --write', () => {
  const bytesOf = (text: string, ...more: number[]): Buffer => Buffer.concat([Buffer.from(text), Buffer.from(more)])

  test('keep an edit that is saved while they work', async () => {
    const workplace = new Workplace()
    const edited = `${faultyDraft}\n3. *Requests* a report.\n`
    const path = join(workplace.folder, 'a.txt')
    workplace.write('a.txt', faultyDraft)
    // A rule that saves the file as an editor might.
    workplace.write(
      'editor.mjs',
      `import { writeFileSync } from 'node:fs'
      const create = () => (writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(edited)}), {})
      export default [{ id: 'editor', messages: {}, create }]`,
    )
    workplace.write('.resolintrc.json', '{ "plugins": ["./editor.mjs"], "rules": { "editor": "on" } }')
    const { code, out, error } = await workplace.run(['--fix', 'a.txt', '--allow-plugins'])
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/^resolint: a\.txt: could not be written: .*changed meanwhile/),
    ])
    expect(out).not.toContain('fixed\n')
    expect(workplace.read('a.txt')).toBe(edited)
  })

  test('leave bytes alone that are no characters', async () => {
    const workplace = new Workplace()
    const noise = Buffer.from([0x92])
    const [start = '', rest = ''] = faultyDraft.replace('report', 'report “é”').split('Secretary')
    workplace.write('a.txt', Buffer.concat([Buffer.from(start), noise, Buffer.from(`Secretary${rest}`)]))
    const { error } = await workplace.run(['--fix', 'a.txt'])
    expect(error).toBe('')
    expect(readFileSync(join(workplace.folder, 'a.txt'))).toEqual(
      Buffer.concat([
        Buffer.from(start),
        noise,
        Buffer.from(`Secretary${rest}`.replace('Secretary-General.', 'Secretary-General;')),
      ]),
    )
    const { out } = await workplace.run(['a.txt', '--format', 'unix'])
    expect(out.split('\n').filter((line) => line.includes('0x92'))).toHaveLength(1)
  })

  test('keep Windows-1252, and refuse by name what it cannot hold', async () => {
    const workplace = new Workplace()
    const draft = faultyDraft.replace('report', 'r\xe9sum\xe9')
    workplace.write('a.txt', Buffer.from(draft, 'latin1'))
    await workplace.run(['--fix', 'a.txt'])
    expect(readFileSync(join(workplace.folder, 'a.txt'), 'latin1')).toBe(draft.replace('General.', 'General;'))
    const file = bytesOf(faultyDraft.replace('2023,', '2023,^4 r'), 0xe9, 0x0a, 0x0a, ...Buffer.from('^4 A/79/1.\n'))
    workplace.write('b.txt', file)
    const { code, error, out } = await workplace.run(['format', '--write', 'b.txt'])
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('its encoding, windows-1252, has no “⁴”')
    expect(readFileSync(join(workplace.folder, 'b.txt'))).toEqual(file)
  })
})
