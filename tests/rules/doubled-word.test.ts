/** However often a word stands in a row, it is one mistake, and its work grows with the text. */
import { expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'

const draftOf = (words: string): string => `The General Assembly,\n\nRecalling that,\n\n1. Decides ${words}x.\n`

test('a word that stands ten thousand times in a row is one finding', () => {
  const text = draftOf('the '.repeat(10_000))
  const { findings } = lint(text, { rules: { 'doubled-word': 'on' }, preset: 'none' })
  expect(findings.map(({ message, offset, endOffset }) => [message, text.slice(offset, endOffset).length])).toEqual([
    ['“the” stands 10000 times in a row', 39_999],
  ])
})

test('words that stand a thousand times in a row are one finding, and its fix leaves them once', () => {
  const words = 'the wells of every village '
  const text = draftOf(words.repeat(1000))
  const { findings } = lint(text, { rules: { 'doubled-word': 'on' }, preset: 'none' })
  expect(findings.map(({ message }) => message)).toEqual([
    'These words stand 1000 times in a row: “the wells of every village”',
  ])
  expect(fix(text, { rules: { 'doubled-word': 'on' }, preset: 'none', kinds: ['safe', 'suggested'] }).text).toBe(
    draftOf(words),
  )
})
