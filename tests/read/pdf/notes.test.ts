/** Notes as text processors print them: below a drawn line, the label raised or not, before a tab or with nothing between. */
import { describe, expect, test } from 'vitest'
import { block, filler, pdf, words } from './make.ts'
import { linesOf } from './read.ts'

/** A line drawn from left to right, as long as given. */
const drawn = (y: number, width: number): string => `50 ${y} m ${50 + width} ${y} l S`
const small = { size: 8.5 }

/** Three lines of text, in the third marks raised after `Outcome,`, which is 40.55 points wide in Times at 10 points. */
const text = (...marks: readonly string[]): string =>
  [
    block(50, 700, filler, filler),
    ...marks.flatMap((mark, i) => [
      words(50, 660 - 12 * i, 'Outcome,'),
      words(90.55, 663.3 - 12 * i, mark, { size: 6.5 }),
    ]),
    block(50, 600, filler, filler),
  ].join('\n')

/** The role and the text of every line that is neither text nor foot. */
const notesOf = async (...pages: readonly string[]): Promise<string[]> =>
  (await linesOf(pdf(pages))).filter(({ hint }) => hint.role === 'note').map((line) => line.text)

describe('without a line', () => {
  test('small lines whose level numbers the text refers to are notes, and go on in lines without a number', async () => {
    const page = [
      text('1', '2'),
      words(50, 105, '1 Resolution 70/901 and', small),
      words(60, 95, 'its annex.', small),
      words(50, 85, '2 A/78/901.', small),
    ].join('\n')
    expect(await notesOf(page)).toEqual(['¹ Resolution 70/901 and', 'its annex.', '² A/78/901.'])
  })
  test('small lines that nothing refers to are text', async () => {
    const page = [text('1'), words(50, 105, '10 a.m. Opening', small), words(50, 95, '11 a.m. Debate', small)].join(
      '\n',
    )
    expect(await notesOf(page)).toEqual([])
  })
})

describe('below a drawn line', () => {
  test('a raised label stands before a tab', async () => {
    const page = [
      text('1'),
      drawn(120, 140),
      words(50, 108, '1', { size: 5.3 }),
      words(85, 105, 'Resolution 70/901.', small),
    ].join('\n')
    expect((await notesOf(page)).map((line) => line.replace(/ +/, ' '))).toEqual(['¹ Resolution 70/901.'])
  })
  test('a label is glued to its words, which may begin with a year', async () => {
    const page = [
      text('1', '2'),
      drawn(120, 140),
      words(50, 105, '1A/78/901.', small),
      words(50, 95, '21995 Review Conference, Final Document.', small),
    ].join('\n')
    expect(await notesOf(page)).toEqual(['¹ A/78/901.', '² 1995 Review Conference, Final Document.'])
  })
  test('a note in italics has no emphasis on its label', async () => {
    const page = [text('1'), drawn(120, 140), words(50, 105, '1Official Records', { size: 8.5, font: 'F1' })].join('\n')
    expect(await notesOf(page)).toEqual(['¹ *Official Records*'])
  })
  test('notes may be as large as the text', async () => {
    const page = [
      text('1'),
      drawn(120, 140),
      words(50, 109, '1', { size: 6.5 }),
      words(56, 105, 'Resolution 70/901.'),
    ].join('\n')
    expect(await notesOf(page)).toEqual(['¹ Resolution 70/901.'])
  })
  test('the foot of the page is no note, however near it stands', async () => {
    const page = (number: number): string =>
      [
        text(String(number)),
        drawn(80, 140),
        words(50, 65, `${number}A/78/90${number}.`, small),
        words(50, 54, `${number}/2`),
      ].join('\n')
    expect(await notesOf(page(1), page(2))).toEqual(['¹ A/78/901.', '² A/78/902.'])
  })
  test('a note goes on below the line of the next page, where a year is no label', async () => {
    const first = [text('1', '2'), drawn(120, 140), words(50, 105, '1Official Records of the session held in', small)]
    const next = [
      text('3'),
      drawn(120, 140),
      words(50, 105, '2019, Supplement No. 53 (A/53).', small),
      words(50, 95, '2A/78/902.', small),
    ]
    expect(await notesOf(first.join('\n'), next.join('\n'))).toEqual([
      '¹ Official Records of the session held in',
      '2019, Supplement No. 53 (A/53).',
      '² A/78/902.',
    ])
  })
})

test('text below a short line goes on where no number begins it', async () => {
  const page = [block(50, 700, filler), drawn(660, 100), block(50, 650, filler, filler)].join('\n')
  expect(await notesOf(page)).toEqual([])
})
