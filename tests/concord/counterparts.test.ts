/** Phrases and counts: `Recalling` was counted 2,479 times for `Rappelant`, `Requests` 1,668 times for `просит`. */
import { expect, test } from 'vitest'
import { areCounterparts } from '../../src/concord/counterparts.ts'

test.each([
  ['en', 'recalling', 'fr', 'rappelant', 'preambular', true],
  ['fr', 'rappelant', 'ru', 'ссылаясь', 'preambular', true],
  ['en', 'requests', 'ru', 'просит', 'operative', true],
  ['en', 'requests', 'fr', 'félicite', 'operative', false],
  ['fr', 'condamnant', 'es', 'habiendo examinado', 'preambular', false],
  ['en', 'requests', 'fr', 'salue avec tendresse', 'operative', undefined],
  ['fr', 'prie', 'fr', 'prie', 'operative', true],
] as const)('%s %s, %s %s: %s', (code, key, otherCode, otherKey, part, expected) => {
  const [one, other] = [
    { code, key },
    { code: otherCode, key: otherKey },
  ]
  expect(areCounterparts(one, other, part)).toBe(expected)
  expect(areCounterparts(other, one, part)).toBe(expected)
})
