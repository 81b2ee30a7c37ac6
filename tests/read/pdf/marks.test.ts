import { describe, expect, test } from 'vitest'
import { pdf, block, filler, words } from './make.ts'
import { linesOf, textOf } from './read.ts'

const small = { size: 6.5 }
/** Words, then a raised text after `gap` points, then more words. */
const raised = (before: string, width: number, mark: string, after = '', gap = 0): string =>
  [
    words(50, 700, before),
    words(50 + width + gap, 703.3, mark, small),
    after && words(50 + width + gap + mark.length * 3.25 + 2.5, 700, after),
    block(50, 650, filler),
  ].join('\n')

// Widths in Times at 10 points.
const outcome = 40.55 // Outcome,
const session = 32.78 // session

describe('raised digits', () => {
  test('are note marks, without the space that the text layer may have before them', async () => {
    expect((await textOf(raised('Outcome,', outcome, '1', 'sports', 2)))[0]).toBe('Outcome,¹ sports')
  })
  test('may be several', async () => {
    expect((await textOf(raised('Outcome,', outcome, '124', 'sports')))[0]).toBe('Outcome,¹²⁴ sports')
  })
  test('may be raised by the text rise', async () => {
    const page = [
      words(50, 700, 'session'),
      words(50 + session, 700, '2', { size: 6.5, operators: '4 Ts' }),
      block(50, 650, filler),
    ].join('\n')
    expect((await textOf(page))[0]).toBe('session²')
  })
  test('belong to the line below them, not to the one above', async () => {
    const page = [words(50, 712, filler), raised('Outcome,', outcome, '1', 'sports')].join('\n')
    expect((await textOf(page)).slice(0, 2)).toEqual([filler, 'Outcome,¹ sports'])
  })
  test('of a power stay with their unit', async () => {
    // `m` is 7.78 points wide.
    expect((await textOf(raised('m', 7.78, '2', 'of land')))[0]).toBe('m² of land')
  })
})

test('raised letters are no marks', async () => {
  expect((await textOf(raised('21', 10, 'st', 'century')))[0]).toBe('21st century')
})
test('small digits on the line are no marks', async () => {
  const page = `${words(50, 700, 'Outcome')} ${words(90, 700, '25', { size: 8 })} ${block(50, 650, filler)}`
  expect((await textOf(page))[0]).toBe('Outcome 25')
})
test('lowered digits are plain', async () => {
  // `CO` is 13.89 points wide.
  const page = `${words(50, 700, 'CO')} ${words(63.89, 698, '2', { size: 6.5 })} ${block(50, 650, filler)}`
  expect((await textOf(page))[0]).toBe('CO2')
})

const note = (y: number, mark: string, text: string): string =>
  `${words(50, y + 2.8, mark, { size: 5.5 })} ${words(54, y, text, { size: 8.5 })}`

describe('notes', () => {
  const page = [
    block(50, 700, filler, filler, filler),
    words(50, 130, '_____________', { size: 8 }),
    words(50, 118, '* Any changes will be reflected.', { size: 8.5 }),
    note(108, '1', 'Resolution 70/1, as amended'),
    words(60, 98, 'later.', { size: 8.5 }),
    note(88, '2', 'Ibid.'),
    words(50, 40, '25-01234', { size: 7 }),
  ].join('\n')
  test('begin with their mark and go on below', async () => {
    const lines = await linesOf(pdf([page]))
    expect(lines.slice(3).map(({ text, hint }) => [hint.role, hint.startsParagraph, text])).toEqual([
      ['note', false, '_____________'],
      ['note', true, '* Any changes will be reflected.'],
      ['note', true, '¹ Resolution 70/1, as amended'],
      ['note', false, 'later.'],
      ['note', true, '² Ibid.'],
      ['footer', undefined, '25-01234'],
    ])
  })
})
