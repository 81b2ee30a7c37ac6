import { describe, expect, test } from 'vitest'
import { block, filler, pdf, words } from './make.ts'
import { linesOf } from './read.ts'

const body = block(50, 700, filler, filler, filler, filler)
const rolesOf = async (pages: readonly string[]): Promise<(string | undefined)[][]> =>
  (await linesOf(pdf(pages)))
    .filter(({ text }) => !text.endsWith(filler))
    .map(({ text, hint }) => [hint.role, text.replace('\f', '')])

describe('running heads', () => {
  const head = words(50, 760, 'A/90/L.7', { size: 8.5 })
  test('are told by their symbol and the gap below, on every page but the first', async () => {
    expect(await rolesOf([body, `${head}\n${body}`])).toEqual([['header', 'A/90/L.7']])
  })
  test('the first page has a masthead instead', async () => {
    const masthead = `${words(50, 760, 'United Nations')} ${words(450, 760, 'A/90/L.7')}`
    expect(await rolesOf([`${masthead}\n${body}`])).toEqual([['body', 'United Nations  A/90/L.7']])
  })
  test('may change sides and fill two lines', async () => {
    const even = `${words(50, 760, 'A/RES/90/7')} ${words(300, 760, 'Protection of lake basins and')} ${words(300, 750, 'of rivers')}`
    const odd = `${words(500, 760, 'A/RES/90/7')} ${words(50, 760, 'Protection of lake basins and')} ${words(50, 750, 'of rivers')}`
    expect(await rolesOf([body, `${even}\n${body}`, `${odd}\n${body}`])).toEqual([
      ['header', 'A/RES/90/7  Protection of lake basins and'],
      ['header', 'of rivers'],
      ['header', 'Protection of lake basins and  A/RES/90/7'],
      ['header', 'of rivers'],
    ])
  })
  test('a heading at the top of a page is none', async () => {
    expect(await rolesOf([body, `${words(280, 760, 'Annex')}\n${body}`])).toEqual([['body', 'Annex']])
  })
})

const foot = (page: string): string =>
  `${words(50, 40, '25-01234', { size: 7 })} ${words(500, 40, page)} ${words(50, 28, 'Draft of the secretariat')}`

describe('feet', () => {
  test('job numbers, page numbers and what repeats', async () => {
    expect(await rolesOf([`${body}\n${foot('1/2')}`, `${body}\n${foot('2/2')}`])).toEqual([
      ['footer', '25-01234  1/2'],
      ['footer', 'Draft of the secretariat'],
      ['footer', '25-01234  2/2'],
      ['footer', 'Draft of the secretariat'],
    ])
  })
  test('the last line of a note that is a symbol is none', async () => {
    const notes = [
      `${words(50, 82.8, '4', { size: 5.5 })} ${words(54, 80, 'Official Records, Nineteenth Session, document', { size: 8.5 })}`,
      words(50, 70, 'A/5700.', { size: 8.5 }),
      words(50, 40, '2/5', { size: 8.5 }),
    ].join('\n')
    expect(await rolesOf([`${body}\n${notes}`])).toEqual([
      ['note', '⁴ Official Records, Nineteenth Session, document'],
      ['note', 'A/5700.'],
      ['footer', '2/5'],
    ])
  })
  test('a note with a raised number is none, though it is nothing but a symbol', async () => {
    const note = `${words(50, 62.8, '12', { size: 5.5 })} ${words(95, 60, 'A/CONF.97/4', { size: 8.5 })}`
    expect(await rolesOf([`${body}\n${note}\n${words(50, 40, '3/5', { size: 8.5 })}`])).toEqual([
      ['note', '¹²  A/CONF.97/4'],
      ['footer', '3/5'],
    ])
  })
  test('a note that two pages share is none', async () => {
    const note = `${words(50, 62.8, '8', { size: 5.5 })} ${words(54, 60, 'Ibid., annex.', { size: 8.5 })}`
    expect(await rolesOf([`${body}\n${note}`, `${body}\n${note}`])).toEqual([
      ['note', '⁸ Ibid., annex.'],
      ['note', '⁸ Ibid., annex.'],
    ])
  })
})

test('what is printed sideways comes last', async () => {
  const sideways = 'BT /F0 8 Tf 0 1 -1 0 580 300 Tm (Advance copy) Tj ET'
  expect(await rolesOf([`${sideways}\n${body}`])).toEqual([['footer', 'Advance copy']])
})
test('every line knows its page, and pages are parted by form feeds', async () => {
  const lines = await linesOf(pdf([body, body]))
  expect(lines.map(({ hint }) => hint.page)).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
  expect(lines.map(({ text }) => text.startsWith('\f'))).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
  ])
})
