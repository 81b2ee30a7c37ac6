import { expect, test } from 'vitest'
import { messagesOf } from './find.ts'

const text = (symbol: string, organ: string): string =>
  `United Nations ${symbol}\n\nDistr.: Limited\n22 October 2025\n\nOriginal: English\n\nMalta: draft resolution\n\nThe rights of the child\n\nThe ${organ},\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n`

test.each([
  ['A/79/L.124', 'General Assembly'],
  ['A/C.3/80/L.20', 'General Assembly'],
  ['A/ES-11/L.1', 'General Assembly'],
  ['A/AC.109/2019/L.18', 'General Assembly'],
  ['A/HRC/57/L.9', 'Human Rights Council'],
  ['S/2024/173', 'Security Council'],
  ['E/2024/L.5', 'Economic and Social Council'],
  ['E/CN.6/2024/L.3', 'Economic and Social Council'],
  ['E/CN.6/2024/L.3', 'Commission on the Status of Women'],
])('%s may speak as the %s', (symbol, organ) => {
  expect(messagesOf('organ-mismatch', text(symbol, organ))).toEqual([])
})

test.each([
  ['A/C.3/80/L.20', 'Third Committee'],
  ['A/HRC/57/L.9', 'General Assembly'],
  ['S/2024/173', 'General Assembly'],
])('%s may not speak as the %s', (symbol, organ) => {
  expect(messagesOf('organ-mismatch', text(symbol, organ))).toHaveLength(1)
})
