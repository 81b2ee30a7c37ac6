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

describe('tables', () => {
  test('of several files have the names of their columns once', async () => {
    const { code, out } = await workplace.run(['parse', '-f', 'csv', '--table', 'clauses', 'one.txt', 'two.txt'])
    const lines = out.trimEnd().split('\r\n')
    expect(code).toBe(0)
    expect(lines.map((line) => line.split(',')[0])).toEqual([
      'path',
      ...Array(3).fill('one.txt'),
      ...Array(3).fill('two.txt'),
    ])
  })

  test('begin with their names also where the first file is not to be read', async () => {
    const { out } = await workplace.run(['parse', '-f', 'csv', '--table', 'clauses', 'none.txt', 'one.txt'])
    expect(out.startsWith('path,symbol,')).toBe(true)
  })

  test.each([
    ['outline', []],
    ['csv', ['--table', 'sponsors']],
    ['ndjson', ['--table', 'citations']],
  ])('and %s have a schema', async (format, more) => {
    const { code, out } = await workplace.run(['parse', '--schema', '-f', format, ...more])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})

test('Akoma Ntoso of a text without a date says so', async () => {
  const { code, out, error } = await workplace.run(['parse', '-f', 'akn', '--akn-style', 'guidelines', 'one.txt'])
  expect(code).toBe(0)
  expect(out).toContain('/un-ga/0001-01-01/')
  expect(error).toContain('one.txt: the text tells no date')
})

test.each([
  [['-f', 'csv', 'one.txt'], 'say which with --table: clauses, citations, footnotes, sponsors'],
  [['-f', 'csv', '--table', 'clause', 'one.txt'], 'There is no table "clause"; did you mean "clauses"?'],
  [['--table', 'clauses', 'one.txt'], '--table goes with --format csv or ndjson, not with tree'],
  [['-f', 'ndjson', '--table', 'clauses', '--excel', 'one.txt'], '--excel goes with --format csv, not with ndjson'],
  [['-f', 'json', '--akn-style', 'un', 'one.txt'], '--akn-style goes with --format akn, not with json'],
  [['-f', 'akn', '--akn-style', 'old', 'one.txt'], 'There is no style of Akoma Ntoso "old"'],
  [['-f', 'akn', 'one.txt', 'two.txt'], 'holds one document; run the command for each'],
  [['-f', 'json', '--schema'], '--schema goes with --format outline'],
  [['-f', 'outline', '--schema', 'one.txt'], '--schema reads no documents'],
  [['--stdin-ndjson', 'one.txt'], '--stdin-ndjson reads its texts from standard input'],
  [['--stdin-ndjson', '-f', 'tree'], 'tree is for single documents'],
])('wrong use is told: %j', async (args, message) => {
  const { code, out, error } = await workplace.run(['parse', ...args])
  expect([code, out]).toEqual([2, ''])
  expect(error).toContain(message)
})

describe('lines of standard input', () => {
  const sent = [
    JSON.stringify({ id: 7, text: cleanDraft }),
    'nothing of the kind',
    '',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 'c', text: cleanDraft, more: true }),
  ].join('\n')
  const linesOf = (out: string): Record<string, unknown>[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  test('give a tree each, in order, and wrong ones a row that says so', async () => {
    const { code, out } = await workplace.run(['parse', '--stdin-ndjson'], { input: `\uFEFF${sent}` })
    expect(code).toBe(2)
    expect(linesOf(out)).toMatchObject([
      { id: 7, tree: { type: 'document' } },
      { line: 2, error: expect.stringContaining('not JSON') as string },
      { id: 'b', line: 4, error: expect.stringContaining('a "text"') as string },
      { id: 'c', tree: { type: 'document' } },
    ])
  })

  test('give outlines, and rows that name the id as the path', async () => {
    const input = JSON.stringify({ id: 7, text: cleanDraft })
    const outline = await workplace.run(['parse', '--stdin-ndjson', '-f', 'outline'], { input })
    expect(linesOf(outline.out)).toMatchObject([{ id: 7, kind: 'draft-resolution' }])
    const table = await workplace.run(['parse', '--stdin-ndjson', '-f', 'csv', '--table', 'clauses'], { input })
    expect(table.out.split('\r\n')[1]).toMatch(/^7,/)
  })

  test('may come in any pieces, and one that is too long is one wrong line', async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({ id: 'é', text: 'x' })}\n${JSON.stringify({ id: 'long', text: 'x'.repeat(3000) })}\n{"id":1,"text":""}`,
    )
    const inputChunks = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 3) yield await Promise.resolve(bytes.subarray(at, at + 3))
    }
    const { out } = await workplace.run(['parse', '--stdin-ndjson', '--max-size', '0.001'], { inputChunks })
    expect(linesOf(out)).toMatchObject([
      { id: 'é' },
      { line: 2, error: expect.stringContaining('larger than 0.001 MB') as string },
      { id: 1 },
    ])
  })

  test('are answered before the next one comes', async () => {
    let printed = ''
    const seen: number[] = []
    const inputChunks = async function* (): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 3; id++) {
        yield await Promise.resolve(new TextEncoder().encode(`{"id":${id},"text":""}\n`))
        seen.push(printed.split('\n').length - 1)
      }
    }
    const print = (text: string | Uint8Array): void => void (printed += String(text))
    await workplace.run(['parse', '--stdin-ndjson', '-f', 'outline'], { inputChunks, print })
    expect(seen).toEqual([1, 2, 3])
  })

  test('that are not in UTF-8 are told', async () => {
    const inputChunks = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a))
    }
    const { out } = await workplace.run(['parse', '--stdin-ndjson'], { inputChunks })
    expect(linesOf(out)).toEqual([{ line: 1, error: 'not in UTF-8' }])
  })
})
