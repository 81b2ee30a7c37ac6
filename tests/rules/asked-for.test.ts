/**
 * The kinds of mistakes that people ask for, and right text that looks like one: each in a small draft, through the preset
 * that is on by default. A mistake gives one finding.
 */
import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { draft, silent, told } from './asked-for.ts'

const rulesOf = (text: string): string[] => lint(text).findings.map(({ ruleId }) => ruleId)

test('the draft around them is right', () => {
  expect(rulesOf(draft())).toEqual([])
})

test.each(told)('%s', (_, text, rule) => {
  expect(rulesOf(text)).toEqual([rule])
})

test.each(silent)('leaves alone: %s', (_, text) => {
  expect(rulesOf(text)).toEqual([])
})
