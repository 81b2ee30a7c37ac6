import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const list = (...labels: string[]): string =>
  resolution({
    operative: [
      '1. Requests the Secretary-General:',
      ...labels.map((label) => `${label} To report;`),
      '2. Decides to remain seized of the matter.',
    ],
  })
const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `(${letter})`)

test('(i) after (h) is a letter, and so are (v) and (x)', () => {
  expect(messagesOf('subparagraph-sequence', list(...letters))).toEqual([])
})

test('after (z) comes (aa)', () => {
  expect(messagesOf('subparagraph-sequence', list(...letters, '(aa)', '(bb)'))).toEqual([])
})

test('numbers that are no labels', () => {
  const operative = [
    '1. Recalls agenda item 125 (s), Article 2 (4), rules 99 (a) and 103, and resolution 1803 (XVII);',
    '2. Decides to remain seized of the matter.',
  ]
  expect(messagesOf('subparagraph-sequence', resolution({ operative }))).toEqual([])
  expect(messagesOf('subparagraph-label', resolution({ operative }))).toEqual([])
})

test('gaps and repeats', () => {
  expect(messagesOf('subparagraph-sequence', list('(a)', '(c)'))).toEqual([
    'Subparagraph (c) follows (a); expected (b)',
  ])
  expect(messagesOf('subparagraph-sequence', list('(a)', '(b)', '(b)'))).toEqual([
    'Subparagraph (b) follows (b); expected (c)',
  ])
  expect(messagesOf('subparagraph-sequence', list('(b)', '(c)'))).toEqual(['The first subparagraph is (b), not (a)'])
})

test('the label stands in the text of the item before', () => {
  expect(messagesOf('subparagraph-sequence', list('(a)', '(b) To fund (c) the report and', '(d)'))).toEqual([])
})
