/** Archives: what is not touched is the same, byte for byte. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '../../src/read/rich/zip.ts'
import { repack } from '../../src/word/zip.ts'

const contents = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

/** An archive as programs write it that do not know sizes beforehand: each stands after its data. */
const described = (files: Readonly<Record<string, string>>): Uint8Array => {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(Buffer.from(content))
    const sums = Buffer.alloc(12)
    sums.writeUInt32LE(crc32(content), 0)
    sums.writeUInt32LE(data.length, 4)
    sums.writeUInt32LE(content.length, 8)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt16LE(33, 8)
    head.writeUInt16LE(name.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, Buffer.alloc(14)])
    sums.copy(entry, 16)
    entry.writeUInt32LE(offset, 42)
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004', 'latin1'),
      head,
      Buffer.from(name),
      data,
      Buffer.from('PK\u0007\u0008', 'latin1'),
      sums,
    ])
    locals.push(local)
    central.push(entry, Buffer.from(name))
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(Buffer.concat(central).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...central, end])
}

const files = { 'a.xml': 'alpha', 'b.xml': 'beta '.repeat(500), 'c.xml': 'gamma' }
const changed = new Map([['b.xml', strToU8('another')]])

/** The bytes of an entry from its local header to the next. */
const stretch = (bytes: Uint8Array, name: string): string => {
  const entries = entriesOf(bytes)
  const { offset } = entries.find((entry) => entry.name === name) ?? { offset: 0 }
  const next = entries.map((entry) => entry.offset).filter((each) => each > offset)
  return Buffer.from(bytes.subarray(offset, Math.min(...next, Buffer.from(bytes).indexOf('PK\u0001\u0002')))).toString(
    'hex',
  )
}

describe.each([
  [
    'sizes before the data',
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  ],
  ['sizes behind the data', described(files)],
])('an archive with %s', (_, archive) => {
  test('one part changes, the others and their order stay', () => {
    const result = repack(archive, changed)
    expect(contents(result)).toEqual({ ...files, 'b.xml': 'another' })
    expect(entriesOf(result).map(({ name }) => name)).toEqual(['a.xml', 'b.xml', 'c.xml'])
    for (const name of ['a.xml', 'c.xml']) expect(stretch(result, name)).toBe(stretch(archive, name))
  })

  test('a new part comes last', () => {
    const result = repack(archive, new Map([['d.xml', strToU8('delta')]]))
    expect(contents(result)).toEqual({ ...files, 'd.xml': 'delta' })
    for (const name of Object.keys(files)) expect(stretch(result, name)).toBe(stretch(archive, name))
  })

  test('the archive itself is left as it is, also as a Buffer', () => {
    const given = Buffer.from(archive)
    repack(given, changed)
    expect(given.equals(Buffer.from(archive))).toBe(true)
  })

  const hasUnzip = spawnSync('unzip', ['-v']).status === 0
  test.skipIf(!hasUnzip)('unzip finds no fault with it (skipped without unzip)', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip')
    writeFileSync(path, repack(archive, changed))
    expect(spawnSync('unzip', ['-t', path], { encoding: 'utf8' }).stdout).toContain('No errors detected')
    expect(readFileSync(path).length).toBeGreaterThan(0)
  })
})

test('a comment of the archive stays', () => {
  const archive = Buffer.concat([described(files), Buffer.from('note')])
  archive.writeUInt16LE(4, archive.length - 4 - 2)
  const result = Buffer.from(repack(archive, changed))
  expect(result.subarray(-4).toString()).toBe('note')
  expect(contents(result)['b.xml']).toBe('another')
})

test('a new archive is the same each time', () => {
  const parts = new Map([['a.xml', strToU8('alpha')]])
  expect(Buffer.from(repack(undefined, parts)).equals(Buffer.from(repack(undefined, parts)))).toBe(true)
  expect(contents(repack(undefined, parts))).toEqual({ 'a.xml': 'alpha' })
})
