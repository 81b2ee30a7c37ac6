/** What is read is bounded, whatever it is, and one file's failure is one line. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/read/docx/index.ts'
import { cleanDraft, faultyDraft, Workplace } from './run-for-tests.ts'

const root = new URL('../../', import.meta.url).pathname
const program = join(root, 'dist/resolint.cjs')
const pdf = (name: string): string => join(root, 'fixtures/read/pdf', name)

/** What a run of the built command says; one that hangs is ended, and has no status. */
const run = (folder: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', input, timeout: 60_000 })

const hasDevices = existsSync('/dev/zero') && spawnSync('mkfifo', ['--version']).status === 0

describe.skipIf(!existsSync(program))('the built command (skipped where it is not built)', () => {
  test.skipIf(!hasDevices)('reads no pipe and no device, and goes on (skipped where there are none)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-bounded-'))
    spawnSync('mkfifo', [join(folder, 'pipe.txt')])
    writeFileSync(join(folder, 'sound.txt'), faultyDraft)
    const { status, stdout, stderr } = run(folder, ['.', '/dev/zero', '--format=unix'])
    expect(status).toBe(2)
    expect(stderr.split('\n').map((line) => line.replace(/: a pipe or device.*/, ': a pipe'))).toEqual([
      'resolint: pipe.txt: a pipe',
      'resolint: /dev/zero: a pipe',
      '',
    ])
    expect(stdout).toContain('sound.txt:')
    for (const name of ['a.txt.resolint.json', '.resolintignore', '.resolintrc.json']) {
      const other = mkdtempSync(join(tmpdir(), 'resolint-bounded-'))
      writeFileSync(join(other, 'a.txt'), cleanDraft)
      spawnSync('mkfifo', [join(other, name)])
      const outcome = run(other, ['a.txt'])
      expect([outcome.status, outcome.stderr.includes(`${name}: a pipe or device`)], name).toEqual([2, true])
    }
    writeFileSync(join(folder, '.resolintrc.json'), '{"extends": "/dev/zero"}')
    expect(run(folder, ['sound.txt']).stderr).toContain('a pipe or device')
  })

  test('reads standard input and files up to a limit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-bounded-'))
    writeFileSync(join(folder, 'a.txt'), cleanDraft.padEnd(30_000))
    for (const args of [['-'], ['a.txt']]) {
      const { status, stderr } = run(folder, [...args, '--max-size', '0.02'], cleanDraft.padEnd(30_000))
      expect([status, stderr]).toEqual([
        2,
        `resolint: ${args[0]}: larger than 0.02 MB, which is the most that is read; --max-size sets another limit\n`,
      ])
      expect(run(folder, args, cleanDraft.padEnd(30_000)).status).toBe(0)
    }
  })

  test('reads PDF files up to a number of pages and of seconds, each by itself', () => {
    const few = run(root, ['--max-pages', '1', pdf('draft.pdf'), pdf('table.pdf'), '--format=json'])
    expect(few.stderr).toContain('draft.pdf: This PDF has 2 pages, more than 1; --max-pages sets another limit.')
    expect(JSON.parse(few.stdout)).toHaveLength(1)
    const { status, stderr } = run(root, ['--max-time', '0.001', pdf('draft.pdf'), pdf('table.pdf')])
    expect([status, stderr.match(/takes longer than 0\.001 seconds/g)?.length]).toEqual([2, 2])
  })

  test('says that a PDF may be damaged, and nothing of the kind of a sound one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-bounded-'))
    const sound = readFileSync(pdf('draft.pdf'))
    writeFileSync(join(folder, 'sound.pdf'), sound)
    expect(run(folder, ['sound.pdf']).stderr).toBe('')
    // Bytes within the streams: the file still opens.
    let seed = 5
    const damaged = Buffer.from(sound)
    for (let change = 0; change < 60; change++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      damaged[200 + (seed % (sound.length - 2500))] = seed % 251
    }
    writeFileSync(join(folder, 'damaged.pdf'), damaged)
    expect(run(folder, ['damaged.pdf']).stderr).toMatch(/damaged/)
    writeFileSync(join(folder, 'cut.pdf'), '%PDF-1.4 junk')
    expect(run(folder, ['cut.pdf']).stderr.match(/damaged/g)).toHaveLength(1)
  })

  test('shows thousands of changes as a diff in a small memory', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-bounded-'))
    const paragraphs = 'Recalling the report of that year,\n\n'.repeat(3000)
    writeFileSync(join(folder, 'a.txt'), `*The General Assembly,*\n\n${paragraphs}*Decides* to act.\n`)
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=160', program, '--fix=suggested', '--diff', 'a.txt'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    expect(status).toBe(0)
    expect(stdout.match(/^\+\*Recalling/gm)).toHaveLength(3000)
  })

  test('looks into folders that are nested deeper than functions call themselves', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-bounded-'))
    writeFileSync(join(folder, 'a.txt'), cleanDraft)
    // Step by step, for no path of that length can be named.
    const code = "for (let n = 0; n < 3000; n++) { fs.mkdirSync('d'); process.chdir('d') }"
    expect(spawnSync(process.execPath, ['-e', code], { cwd: folder }).status).toBe(0)
    const { status, stderr, stdout } = run(folder, ['.', '--format=json'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^resolint: (?:d\/)+: its path is longer than the system allows\n$/)
    expect(JSON.parse(stdout)).toHaveLength(1)
    spawnSync('rm', ['-rf', folder])
  })
})

test.each([
  ['.resolintrc.json', '{"ignore": ["[z-a].txt"]}', 'the range z-a runs backwards'],
  ['.resolintrc.json', `{"ignore": ["${'*a'.repeat(12)}b"]}`, 'too many stars'],
  ['.resolintignore', '[z-a].txt', 'the range z-a runs backwards'],
])('a pattern in %s that cannot be followed is named: %s', async (name, text, reason) => {
  const workplace = new Workplace()
  workplace.write('a.txt', cleanDraft)
  workplace.write(name, text)
  const { code, error } = await workplace.run(['a.txt'])
  expect([code, error.startsWith(`resolint: ${name}: The pattern `), error.includes(reason)]).toEqual([2, true, true])
})

describe('a Word file', () => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const xml = `<w:document ${space}><w:body><w:p><w:r><w:t>Decides</w:t></w:r></w:p></w:body></w:document>`
  const stored = (): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 })
  const at = (bytes: Uint8Array, text: string, from = 0): number => Buffer.from(bytes).indexOf(text, from)

  test('is read', () => {
    expect(readDocx(stored()).text).toContain('Decides')
  })

  test('whose text is not what its checksum says is damaged', () => {
    const bytes = stored()
    bytes[at(bytes, 'Decides')] = 'X'.charCodeAt(0)
    expect(() => readDocx(bytes)).toThrow('damaged')
  })

  test('that unpacks to more than it claims is damaged, and no more is unpacked', () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) })
    const entry = at(bytes, 'PK\u0001\u0002')
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 1000, true)
    expect(() => readDocx(bytes)).toThrow('damaged')
  })

  test('with two parts of one name is damaged', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8(xml), 'word/documenu.xml': strToU8(xml) }, { level: 0 })
    for (let index = at(bytes, 'documenu'); index >= 0; index = at(bytes, 'documenu', index))
      bytes.set(strToU8('document'), index)
    expect(() => readDocx(bytes)).toThrow('damaged')
  })

  test('may unpack to as much as is allowed', () => {
    expect(() => readDocx(stored(), { maxUnpacked: 100 })).toThrow('more than 0.0001 MB')
  })

  test('has numbers of a length that numbers have', () => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.${'x'.repeat(5000)}"/></w:lvl>`
    const numbering = `<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering'
    const bytes = zipSync({
      'word/document.xml': strToU8(
        xml.replace('<w:r>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r>'),
      ),
      'word/numbering.xml': strToU8(numbering),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${type}" Target="numbering.xml"/></Relationships>`,
      ),
    })
    expect(readDocx(bytes).text).toMatch(/^1\.x{90,100} Decides\n$/)
  })
})
