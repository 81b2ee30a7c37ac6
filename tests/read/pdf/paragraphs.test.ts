import { describe, expect, test } from 'vitest'
import { bold, filler, pdf, words } from './make.ts'
import { linesOf } from './read.ts'

interface Given {
  readonly x: number
  readonly y: number
  readonly text?: string
}

const page = (lines: readonly Given[]): string => lines.map(({ x, y, text = filler }) => words(x, y, text)).join('\n')
const startsOf = async (...pages: readonly (readonly Given[])[]): Promise<(boolean | undefined)[]> =>
  (await linesOf(pdf(pages.map(page)))).map(({ hint }) => hint.startsParagraph)

const row = (y: number): Given[] => [
  { x: 50, y, text: 'Chad' },
  { x: 300, y, text: 'Paid in full' },
]

describe('a paragraph begins', () => {
  test('below a wider gap', async () => {
    const lines = [
      { x: 74, y: 700 },
      { x: 50, y: 688 },
      { x: 74, y: 670 },
      { x: 50, y: 658 },
      { x: 50, y: 646 },
    ]
    expect(await startsOf(lines)).toEqual([true, false, true, false, false])
  })
  test('where the first line is indented, though the lines are evenly spaced', async () => {
    const lines = [
      { x: 74, y: 700 },
      { x: 50, y: 688 },
      { x: 74, y: 676 },
      { x: 50, y: 664 },
      { x: 50, y: 652 },
    ]
    expect(await startsOf(lines)).toEqual([true, false, true, false, false])
  })
  test('not at the words that hang below a label', async () => {
    const lines = [
      { x: 50, y: 700 },
      { x: 50, y: 688 },
      { x: 74, y: 670, text: '(a) To report on the lake and on the rivers that feed it, on which the lives' },
      { x: 87.77, y: 658, text: 'of many communities depend.' },
    ]
    expect(await startsOf(lines)).toEqual([true, false, true, false])
  })
  test('is left open after a short line at the same margin', async () => {
    const lines = [
      { x: 50, y: 700 },
      { x: 50, y: 688, text: 'Short.' },
      { x: 50, y: 676 },
    ]
    expect(await startsOf(lines)).toEqual([true, false, undefined])
  })
  test('is left open in a table', async () => {
    expect(await startsOf([...row(700), ...row(688), ...row(676)])).toEqual([true, undefined, undefined])
  })
})

const ending = (text: string): Given[] => [
  { x: 74, y: 700 },
  { x: 50, y: 688 },
  { x: 74, y: 670 },
  { x: 50, y: 658, text },
]

const topOf = async (last: string, line: Given): Promise<boolean | undefined> =>
  (await startsOf(ending(last), [line, { x: 50, y: 688 }]))[4]

describe('at the top of a page', () => {
  test('a line at the margin goes on where first lines are indented', async () => {
    expect(await topOf(filler, { x: 50, y: 700 })).toBe(false)
    expect(await topOf('of the region, and calls for restraint,', { x: 50, y: 700 })).toBe(false)
  })
  test('an indented one begins', async () => {
    expect(await topOf('of the region,', { x: 74, y: 700 })).toBe(true)
  })
  test('a numbered one begins after punctuation, wherever it stands', async () => {
    expect(await topOf('of the region;', { x: 50, y: 700, text: '4. Decides to act;' })).toBe(true)
    expect(await topOf('at the latest by', { x: 50, y: 700, text: '2023. Decides to act;' })).toBe(false)
  })
  test('where first lines are flush, punctuation leaves it open', async () => {
    const flush = [
      { x: 50, y: 700 },
      { x: 50, y: 688 },
      { x: 50, y: 670 },
      { x: 50, y: 658, text: 'of the region,' },
    ]
    expect((await startsOf(flush, [{ x: 50, y: 700 }]))[4]).toBeUndefined()
  })
})

describe('headings', () => {
  const around = Array.from({ length: 6 }, (_, i) => words(50, 650 - 12 * i, filler)).join('\n')
  const headingOf = async (line: string): Promise<boolean | undefined> =>
    (await linesOf(pdf([`${line}\n${around}`])))[0]?.hint.heading
  test('are bold', async () => {
    expect(await headingOf(words(50, 700, 'Protection of lakes', { font: bold }))).toBe(true)
  })
  test('are centred', async () => {
    expect(await headingOf(words(230, 700, 'Annex'))).toBe(true)
  })
  test('are not what is indented', async () => {
    expect(await headingOf(words(74, 700, 'The General Assembly,'))).toBeUndefined()
  })
})
