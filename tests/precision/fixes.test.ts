/**
 * Safe fixes on real texts, and on real texts that were torn, joined, cut and mistyped: what they changed was read, each change
 * with the words around it. None of those that are made makes a text worse; what did once is kept from by
 * tests/rules/unsafe-fixes.test.ts.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/index.ts'

const [head, ...lines] = readFileSync(new URL('fixes.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const rows = lines.map((line) => {
  const [symbol = '', channel = '', rule = '', place = '', before = '', after = '', verdict = ''] = line.split('\t')
  return { symbol, channel, rule, place, before, after, verdict }
})

test('five hundred changes were read, and all are right', () => {
  expect(head?.split('\t')).toEqual(['symbol', 'channel', 'rule', 'place', 'before', 'after', 'verdict'])
  expect(rows.length).toBeGreaterThanOrEqual(500)
  expect(new Set(lines).size).toBe(lines.length)
  expect(rows.filter(({ verdict }) => verdict !== 'right')).toEqual([])
})

test('they are changes of rules that have safe fixes, and change what stands in brackets alone', () => {
  const fixing = new Set(rules.filter(({ fix }) => fix === 'safe').map(({ id }) => id))
  expect(rows.filter(({ rule }) => !fixing.has(rule)).map(({ rule }) => rule)).toEqual([])
  const around = (words: string): string => words.replace(/\[[^\]]*\]/, '')
  expect(rows.filter(({ before, after }) => before === after || around(before) !== around(after))).toEqual([])
})
