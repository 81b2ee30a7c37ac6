/** Files as other programs write them, each with the same draft, and what LibreOffice sees in the reviewed ones. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { entriesOf } from '../../src/read/rich/zip.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { hasOffice, saved } from '../read/docx/office.ts'
import { commented, count, reviewed } from './reviewed.ts'

const programs = ['libreoffice', 'pandoc', 'python-docx', 'docx-js'] as const

const fixture = (program: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/word/${program}.docx`, import.meta.url))

const sums = (bytes: Uint8Array): Map<string, number> => new Map(entriesOf(bytes).map(({ name, crc }) => [name, crc]))

describe.each(programs)('a file of %s', (program) => {
  const before = fixture(program)
  const { bytes, part } = reviewed(before)

  test('has three changes, each explained at its words', () => {
    const xml = part('word/document.xml')
    expect(count(xml, /<w:del /)).toBe(2)
    expect(count(xml, /<w:ins /)).toBe(2)
    expect(commented(bytes, 'not in italics')).toBe('Noting with appreciation')
    expect(commented(bytes, 'per cent')).toBe('%')
    expect(commented(bytes, 'ends with a semicolon')).toBe('.')
  })

  test('reads as the fixed text with its changes accepted, and as before with them rejected', () => {
    expect(readDocx(bytes, { changes: 'reject' }).text).toBe(readDocx(before).text)
    const lines = readDocx(bytes, { changes: 'accept' }).text.split('\n')
    expect(lines).toContain('1. *Welcomes* the growth of the network by 5 per cent a year;')
    expect(lines.find((line) => line.includes('Noting'))).toMatch(
      /^\*Noting with appreciation\* the report of the Secretary-General on the lighthouses of Atlantis,¹?$/,
    )
  })

  test('keeps every part that has nothing to do with it, and their order', () => {
    const [old, now] = [sums(before), sums(bytes)]
    const touched = [...old].filter(([name, crc]) => now.get(name) !== crc).map(([name]) => name)
    const mayChange = ['word/document.xml', 'word/comments.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']
    expect(touched.filter((name) => !mayChange.includes(name))).toEqual([])
    expect([...now.keys()].slice(0, old.size)).toEqual([...old.keys()])
  })
})

describe.skipIf(!hasOffice)('LibreOffice (skipped without it)', { timeout: 240_000 }, () => {
  let opened: Record<string, Uint8Array> = {}
  beforeAll(() => {
    opened = saved(Object.fromEntries(programs.map((each) => [`${each}.docx`, reviewed(fixture(each)).bytes])), 'fodt')
  }, 240_000)

  test.each(programs)('opens the reviewed file of %s with its comments and changes', (program) => {
    const xml = new TextDecoder().decode(opened[`${program}.docx`])
    expect(count(xml, /<office:annotation /)).toBe(3)
    const regions = [...xml.matchAll(/<text:changed-region [^>]*text:id="([^"]*)">([^]*?)<\/text:changed-region>/g)]
    expect(regions.map(([, , region = '']) => /<dc:creator>([^<]*)/.exec(region)?.[1])).toEqual(
      Array(5).fill('resolint'),
    )
    const changes = regions.map(([, id = '', region = '']) => {
      const stretch = new RegExp(
        `<text:change-start text:change-id="${id}"/>([^]*?)<text:change-end text:change-id="${id}"/>`,
      )
      const inside = stretch.exec(xml)?.[1] ?? ''
      const kind = /<text:(insertion|deletion|format-change)/.exec(region)?.[1] ?? ''
      return `${kind} ${inside.replace(/<office:annotation [^]*?<\/office:annotation>/g, '').replace(/<[^>]*>/g, '')}`
    })
    expect(changes).toEqual([
      'format-change Noting with appreciation',
      'deletion %',
      'insertion per cent',
      'deletion .',
      'insertion ;',
    ])
  })
})
