/** However often a word stands in a row, it is one mistake, and its work grows with the text. */
import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const draftOf = (words: string): string => `The General Assembly,\n\nRecalling that,\n\n1. Decides ${words}x.\n`

test('a word that stands ten thousand times in a row is one finding', () => {
  const text = draftOf('the '.repeat(10_000))
  const { findings } = lint(text, { rules: { 'doubled-word': 'on' }, preset: 'none' })
  expect(findings.map(({ message, offset, endOffset }) => [message, text.slice(offset, endOffset).length])).toEqual([
    ['“the” stands 10000 times in a row', 39_999],
  ])
})
