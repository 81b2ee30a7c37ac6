import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/index.ts'
import { cleanDraft, Workplace } from './run-for-tests.ts'

const workplace = new Workplace()
workplace.write('one.txt', cleanDraft)
workplace.write('two.txt', cleanDraft)
workplace.write('seed.txt', readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url)))

describe('outline', () => {
  test('is one line of JSON a file, in the order given', async () => {
    const { code, out } = await workplace.run(['parse', '--format', 'outline', 'two.txt', 'seed.txt', 'one.txt'])
    const lines = out.trimEnd().split('\n')
    const outlines = lines.map((line) => JSON.parse(line) as { path: string; symbol?: string })
    expect(code).toBe(0)
    expect(outlines.map(({ path, symbol }) => [path, symbol])).toEqual([
      ['two.txt', undefined],
      ['seed.txt', 'A/79/L.124'],
      ['one.txt', undefined],
    ])
  })

  test('an unreadable file leaves the others', async () => {
    const { code, out, error } = await workplace.run(['parse', '--format', 'outline', 'none.txt', 'one.txt'])
    expect([code, out.trimEnd().split('\n').length, error]).toEqual([
      2,
      1,
      'resolint: none.txt: no such file or folder\n',
    ])
  })
})

describe('json', () => {
  test('is the tree: indented for one file, one line each for several', async () => {
    const one = await workplace.run(['parse', '--format', 'json', 'one.txt'])
    expect(one.out.split('\n').length).toBeGreaterThan(20)
    expect((JSON.parse(one.out) as Document).type).toBe('document')
    const two = await workplace.run(['parse', '--format', 'json', 'one.txt', 'two.txt'])
    expect(
      two.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Document).type),
    ).toEqual(['document', 'document'])
  })
})

describe('tree', () => {
  test('shows what an editor wants to see', async () => {
    const { out } = await workplace.run(['parse', 'seed.txt'])
    expect(out).toContain('A/79/L.124, draft resolution, General Assembly, session 79, 2025-08-28')
    expect(out).toContain('31 preambular paragraphs, 5 operative paragraphs and 9 footnotes')
    expect(out).toMatch(/\n {4}6 {2}distribution {2}Limited/)
    expect(out).toMatch(/10 sponsors: Belarus, China, India, Iran \(Islamic Republic of\)[^]*and\s+Uzbekistan\*/)
    expect(out).toMatch(/\n {3}36 {2}PP 8 {5}Recognizing that interaction.*\[joined\]/)
    expect(out).toMatch(/\n {2}121 {2}OP 4 {5}Requests the Secretary-General to submit/)
    expect(out).toMatch(/page 3 .*“2\/5 25-13823”, notes 1, 2, 3 and 4/)
    expect(out).toMatch(/\n {3}90 {2}6 {8}See A\/79\/807-S\/2025\/132\. {2}\[no mark\]/)
    expect(out).toMatch(/\n {2}116 {2}8 {8}The Memorandum.*\[PP 26, recovered\]/)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('without colour unless it is wanted', async () => {
    const plain = await workplace.run(['parse', 'seed.txt'])
    const colored = await workplace.run(['parse', 'seed.txt'], { environment: { FORCE_COLOR: '1' } })
    expect(plain.out).not.toContain('\u001B')
    expect(colored.out.split('\u001B').length).toBeGreaterThan(50)
  })
})

test('the channel can be told', async () => {
  const { out } = await workplace.run(['parse', '--format=json', '--channel=ocr', 'one.txt'])
  expect((JSON.parse(out) as Document).channel).toBe('ocr')
  expect((await workplace.run(['parse', '--channel=fax', 'one.txt'])).error).toContain('There is no channel "fax"')
})

describe('lines', () => {
  workplace.write(
    'lines.txt',
    'The General Assembly,\n\nRecalling its earlier work,\n\n1. Requests the Secretary-General to report;\n\n2. Decides to meet.\n\n2/2 25-90001\n',
  )

  test('says of every line what it was taken for, and why', async () => {
    const { code, out } = await workplace.run(['parse', '--format', 'lines', 'lines.txt'])
    const rows = out.trimEnd().split('\n').slice(2)
    expect(code).toBe(0)
    expect(rows.filter((_, i) => i % 2 === 0).map((row) => row.trim().split(/\s+/).slice(0, 2))).toEqual([
      ['1', 'organ'],
      ['3', 'preambular'],
      ['5', 'operative'],
      ['7', 'operative'],
      ['9', 'artefact'],
    ])
    expect(rows[5]).toContain('the number that is due')
    expect(rows[9]).toContain('pageNumber')
  })

  test('the signs add up to the score', async () => {
    const { out } = await workplace.run(['parse', '--format', 'lines', 'lines.txt'])
    const [, , , , , , , second = '', signs = ''] = out.split('\n').slice(1)
    const score = /operative\s+([+-]\d+)/.exec(second)?.[1]
    const sum = [...signs.matchAll(/(?:^|\s)([+-]\d+) /g)].reduce((total, [, weight]) => total + Number(weight), 0)
    expect(Number(score)).toBe(sum)
  })
})
