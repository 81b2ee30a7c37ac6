import { expect, test } from 'vitest'
import { foundBy, messagesOf } from './find.ts'

const body =
  '\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n'

test.each([
  'The General Assembly,',
  'The Security Council,',
  'The Economic and Social Council,',
  'The Human Rights Council,',
  'The Trusteeship Council,',
  'The Commission on the Status of Women,',
  'The Conference of the Parties,',
  'The Executive Board,',
  'The United Nations Environment Assembly,',
  'The Assembly of States Parties,',
])('accepts %s', (line) => {
  expect(messagesOf('organ-line-missing', line + body)).toEqual([])
})

test('amendments have none', () => {
  const amendment =
    'United Nations A/C.3/80/L.64\n\nGeneral Assembly\n\nDistr.: Limited\n10 November 2025\n\nOriginal: English\n\nEightieth session\n\nThird Committee\n\nAgenda item 67\n\nBurundi: amendment to revised draft resolution A/C.3/80/L.20/Rev.1\n\nThe rights of the child\n\n1. In operative paragraph 13, delete “and all other forms”.\n'
  expect(messagesOf('organ-line-missing', amendment)).toEqual([])
  expect(messagesOf('operative-missing', amendment)).toEqual([])
  expect(messagesOf('document-kind', amendment)).toEqual([])
})

test('two organ lines are legal', () => {
  const text =
    'The Economic and Social Council,\n\nRecalling its resolution 2023/1 of 5 June 2023,\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\n“The General Assembly,\n\n“Recalling its resolution 77/338 of 1 September 2023,\n\n“1. Welcomes the report;\n\n“2. Decides to remain seized of the matter.”\n'
  expect(messagesOf('organ-line-missing', text)).toEqual([])
  expect(messagesOf('organ-mismatch', text)).toEqual([])
})

test('a text that starts with Recalling', () => {
  expect(foundBy('organ-line-missing', body.trimStart())).toEqual([['PP1', 'Recalling']])
})
