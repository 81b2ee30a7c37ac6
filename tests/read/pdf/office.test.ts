// Files that LibreOffice wrote from invented documents (make-fixtures.mjs); what they say is told by hand here.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { toOutline } from '../../../src/tree/outline.ts'
import { linesOf } from './read.ts'

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/read/pdf/${name}.pdf`, import.meta.url))

describe('a draft resolution of two pages', async () => {
  const lines = await linesOf(fixture('draft'))
  const textsOf = (role: string): string[] => lines.filter(({ hint }) => hint.role === role).map(({ text }) => text)

  test('masthead, sponsors, title', () => {
    expect(textsOf('body').slice(0, 7)).toEqual([
      'United Nations  A/90/L.7',
      'General Assembly  Distr.: Limited',
      'Ninetieth session',
      'Agenda item 12 (b)',
      'Chad, Iraq and Peru:* draft resolution',
      'Protection of lake basins',
      '*The General Assembly,*',
    ])
  })
  test('an opener over two lines is closed and opened again', () => {
    const at = lines.findIndex(({ text }) => text.startsWith('*Expressing'))
    expect(lines[at]?.text).toBe('*Expressing its deep concern, in the light of the findings of the most recent*')
    expect(lines[at + 1]?.text).toMatch(/^\*assessments, at the accelerating decline\* of the lake/)
  })
  test('marks and ordinals', () => {
    const text = textsOf('body').join('\n')
    expect(text).toContain('21 November 2023¹ on the lake')
    expect(text).toContain('long depended,²')
    expect(text).toContain('the Programme,³, ⁴ and the 21st century,')
  })
  test('notes, their level numbers raised', () => {
    expect(textsOf('note')).toEqual([
      '* Any changes will be reflected in the record.',
      '¹ Resolution 70/1.',
      '² United Nations, *Treaty Series*, vol. 1833, No. 31363.',
      '³ A/CONF.1/2.',
      '⁴ A/CONF.1/3.',
    ])
  })
  test('running head and feet', () => {
    expect(textsOf('header')).toEqual(['\fA/90/L.7  Lake basins'])
    expect(textsOf('footer')).toEqual(['35-01234  1/2', '35-01234  2/2'])
  })
  test('the paragraph that the page break cuts goes on', () => {
    const first = lines.find(({ hint }) => hint.page === 2 && hint.role === 'body')
    expect(first?.text).toMatch(/^traders along its shores/)
    expect(first?.hint.startsParagraph).toBe(false)
  })
  test('its clauses begin paragraphs, and nothing else in the text does', () => {
    const starts = lines
      .slice(6)
      .filter(({ hint }) => hint.role === 'body' && hint.startsParagraph !== false)
      .map(({ text }) => text.split(' ').slice(0, 2).join(' '))
    expect(starts).toEqual([
      '*The General',
      '*Recalling* its',
      '*Expressing its',
      '*Bearing in',
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `${number}. *Decides*`),
      '8. *Requests*',
      '(a) To',
      '(b) To',
    ])
  })
  test('parsed, it has its clauses, notes and marks', async () => {
    const outline = toOutline(parse(await readPdf(fixture('draft'))))
    expect(outline.symbol).toBe('A/90/L.7')
    expect(outline.resolutions[0]?.preamble.map(({ text }) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'Recalling its',
      'Expressing its',
      'Bearing in',
    ])
    expect(outline.resolutions[0]?.operative.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(outline.resolutions[0]?.operative[7]?.subparagraphs.map(({ label }) => label)).toEqual(['(a)', '(b)'])
    expect(outline.references.map(({ label }) => label)).toEqual(['*', '1', '2', '3', '4'])
    expect(outline.footnotes.map(({ label }) => label)).toEqual(['*', '1', '2', '3', '4'])
  })
})

test('a table is read row by row, what is printed sideways after the text', async () => {
  const lines = await linesOf(fixture('table'))
  expect(lines.map(({ text, hint }) => [hint.role, text])).toEqual([
    ['body', 'Annex'],
    ['body', 'Scale of contributions'],
    ['body', 'State  Share  Remarks'],
    ['body', 'Chad  0.003  Paid in full'],
    ['body', 'Iraq  0.128  Paid in part'],
    ['body', 'Peru  0.163  Outstanding'],
    ['footer', 'Sideways'],
  ])
  expect(lines.slice(0, 2).every(({ hint }) => hint.heading === true)).toBe(true)
})

test('a typed draft: powers, subscripts, ordinals, ligatures, hyphens, paragraphs told by their first lines', async () => {
  const lines = await linesOf(fixture('typed'))
  const text = lines.map((line) => line.text).join('\n')
  expect(text).toContain('*Noting* an area of 12 m² and CO2 in the air')
  expect(text).toContain('for the 1st time,')
  expect(text).toContain('non-governmental efforts of offices and fisheries to affirm the efficient flow')
  expect(lines.filter(({ hint }) => hint.startsParagraph).map((line) => line.text.slice(0, 12))).toEqual([
    'DRAFT RESOLU',
    '*Noting* an ',
    '*Mindful* of',
    '1. *Affirms*',
    '2. *Decides*',
  ])
})
