// Rows of an invented draft: the values are what its text says.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { rowSchema } from '../../../src/convert/tables/schema.ts'
import { tables } from '../../../src/convert/tables/index.ts'
import type { Table } from '../../../src/convert/tables/table.ts'
import { csv, ndjson } from '../../../src/convert/tables/write.ts'
import type { ConvertOptions } from '../../../src/convert/convert.ts'

const text = `A/80/L.90

5 December 2025

Eightieth session

Agenda item 13

Malta and Norway:* draft resolution

Libraries, “large” and small

*The General Assembly*,

*Recalling* its resolution 79/901 of 9 December 2024,¹ resolution 2831 (2026) of the Security Council and decision 78/902,

1. *Requests* the Secretary-General:

(a) To count the books;

(b) To report on them, 😀 included:

(i) In resolution 377 A (V);

2. *Decides* to remain seized of the matter.

^{*} =SUM(A1) is no formula of this note.

¹ See A/79/903.
`

const tableOf = async (name: string): Promise<Table> => {
  const table = await tables[name]?.()
  if (!table) throw new Error(`no table ${name}`)
  return table
}

const printed = async (
  convert: typeof csv,
  name: string,
  options: Partial<ConvertOptions> = {},
  path = 'a.txt',
): Promise<string> =>
  convert(
    { path, document: parse(text), text, source: text },
    { color: false, several: false, isFirst: true, warn: () => {}, table: await tableOf(name), ...options },
  )

type Row = Record<string, unknown>
const rows = async (name: string): Promise<Row[]> =>
  (await printed(ndjson, name))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

describe('clauses', () => {
  test('have their place, their part, their words and what they refer to', async () => {
    const found = await rows('clauses')
    expect(
      found.map(({ id, part, level, parent, number, label, opener }) => [
        id,
        part,
        level,
        parent,
        number,
        label,
        opener,
      ]),
    ).toEqual([
      ['PP1', 'preamble', 0, null, null, null, 'Recalling'],
      ['OP1', 'operative', 0, null, 1, null, 'Requests'],
      ['OP1(a)', 'operative', 1, 'OP1', null, '(a)', null],
      ['OP1(b)', 'operative', 1, 'OP1', null, '(b)', null],
      ['OP1(b)(i)', 'operative', 2, 'OP1(b)', null, '(i)', null],
      ['OP2', 'operative', 0, null, 2, null, 'Decides'],
    ])
    expect(found[0]).toMatchObject({
      symbol: 'A/80/L.90',
      kind: 'draft-resolution',
      organ: 'General Assembly',
      session: '80',
      date: '2025-12-05',
      title: 'Libraries, “large” and small',
      notes: ['1'],
      citations: ['A/RES/79/901', 'S/RES/2831(2026)', '78/902'],
      text: 'Recalling its resolution 79/901 of 9 December 2024, resolution 2831 (2026) of the Security Council and decision 78/902,',
    })
    expect(found[4]).toMatchObject({ citations: ['A/RES/377(V)'], notes: [] })
  })

  test('stand where their offsets say, in code units of UTF-16', async () => {
    const [, , , , inner] = await rows('clauses')
    expect(text.slice(Number(inner?.['start_utf16']), Number(inner?.['end_utf16']))).toBe(
      '(i) In resolution 377 A (V);',
    )
  })
})

test('citations say who is cited, as printed and as a symbol', async () => {
  expect(await rows('citations')).toMatchObject([
    {
      place: 'PP1',
      text: '79/901 of 9 December 2024',
      cited_symbol: 'A/RES/79/901',
      cited_session: '79',
      cited_number: '901',
      cited_year: null,
      cited_date: '2024-12-09',
    },
    { cited_symbol: 'S/RES/2831(2026)', cited_organ: 'Security Council', cited_session: null, cited_year: 2026 },
    { instrument: 'decision', cited_symbol: null, cited_reference: '78/902' },
    { place: 'OP1(b)(i)', cited_symbol: 'A/RES/377(V)', cited_number: '377 A', cited_session: 'V' },
  ])
})

test('footnotes say where they are referred to', async () => {
  expect(await rows('footnotes')).toMatchObject([
    { label: '*', places: ['sponsors'], recovered: false },
    { label: '1', text: 'See A/79/903.', places: ['PP1'] },
  ])
})

test('sponsors are one a row, in their order', async () => {
  expect(await rows('sponsors')).toMatchObject([
    { sponsor: 'Malta', rank: 1, agenda_items: ['13'] },
    { sponsor: 'Norway', rank: 2, agenda_items: ['13'] },
  ])
})

describe.each(Object.keys(tables))('the table of %s', (name) => {
  test('has rows as its schema says', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(rowSchema(name, await tableOf(name)))
    for (const row of await rows(name)) {
      validate(row)
      expect(validate.errors).toBeNull()
    }
  })

  test('has the same columns in CSV', async () => {
    const [head = ''] = (await printed(csv, name)).split('\r\n')
    const [row = {}] = await rows(name)
    expect(head.split(',')).toEqual(Object.keys(row))
  })
})

describe('CSV', () => {
  test('is that of RFC 4180: names once, lines end with CR and LF, quotation marks are doubled', async () => {
    const first = await printed(csv, 'sponsors', {}, 'a "b",c.txt')
    const next = await printed(csv, 'sponsors', { isFirst: false })
    expect(first.split('\r\n')).toEqual([
      'path,symbol,kind,organ,session,date,title,agenda_items,sponsor,rank',
      '"a ""b"",c.txt",A/80/L.90,draft-resolution,General Assembly,80,2025-12-05,"Libraries, “large” and small",13,Malta,1',
      '"a ""b"",c.txt",A/80/L.90,draft-resolution,General Assembly,80,2025-12-05,"Libraries, “large” and small",13,Norway,2',
      '',
    ])
    expect(next.startsWith('a.txt,')).toBe(true)
  })

  test('has a list as one text', async () => {
    expect(await printed(csv, 'clauses')).toContain(',1,A/RES/79/901; S/RES/2831(2026); 78/902,')
  })

  test('for spreadsheets begins with a mark, and no cell is taken for a formula', async () => {
    const sheet = await printed(csv, 'footnotes', { excel: true })
    expect(sheet.startsWith('\uFEFFpath,')).toBe(true)
    expect(sheet).toContain(",'=SUM(A1) is no formula")
    expect(await printed(csv, 'footnotes')).toContain(',=SUM(A1) is no formula')
  })
})
