import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { createLintable } from '../../src/lint/lintable.ts'
import { detectProfile } from '../../src/lint/profile.ts'
import { documentWords, haveNext, repeatsWords, type DocumentWords } from '../../src/lint/facts/words.ts'
import { wordTrait } from '../../src/tree/vocabulary.ts'
import { paragraphs } from '../../src/lint/example.ts'

const wordsOf = (...lines: readonly string[]): DocumentWords => {
  const text = paragraphs('The General Assembly,', ...lines, '2. Decides to remain seized of the matter.')
  const document = parse(text)
  return createLintable(document, text, detectProfile(document)).fact(documentWords)
}

test('blocks are found by a word of theirs, as it is written', () => {
  const words = wordsOf('Recalling the report of the Board,', '1. Requests the Board to report;')
  const types = (...wanted: readonly string[]): string[] => words.having(...wanted).map(({ block }) => block.type)
  expect(types('report')).toEqual(['preambularParagraph', 'operativeParagraph'])
  expect(types('seized', 'Recalling')).toEqual(['preambularParagraph', 'operativeParagraph'])
  expect(types('requests')).toEqual([])
  expect(types('zebra')).toEqual([])
})

test.each([
  ['the the report', true],
  ['as well, as well', true],
  ['of the report of the report', true],
  ['the report, the other report', false],
  ['of the one and of the other', false],
])('whether words stand twice in a row in “%s”: %s', (said, twice) => {
  const words = wordsOf('Recalling its work,', `1. Welcomes ${said};`)
  const [row] = words.having('Welcomes')
  expect(row && repeatsWords(row)).toBe(twice)
})

test('whether a word stands next before one of a kind', () => {
  const words = wordsOf('Recalling its work,', '1. Welcomes a report of an envoy;')
  const is = (one: string) => wordTrait((word) => word === one)
  const [row] = words.having('Welcomes')
  expect(row && haveNext(row, words.vocabulary, is('a'), is('report'))).toBe(true)
  expect(row && haveNext(row, words.vocabulary, is('an'), is('report'))).toBe(false)
})
