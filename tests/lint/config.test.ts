import { describe, expect, test } from 'vitest'
import { ConfigError, lint, rules } from '../../src/index.ts'
import { activeRules } from '../../src/lint/config.ts'
import { nearest } from '../../src/lint/nearest.ts'
import { testRule } from './rule-for-tests.ts'

const on = testRule({ id: 'on-rule', create: () => ({}) })
const off = testRule({ id: 'off-rule', recommended: false, create: () => ({}) })
const withOption = testRule({
  id: 'option-rule',
  options: { most: { default: 3, description: 'Most of them.' } },
  create: () => ({}),
})
const ids = (...args: Parameters<typeof activeRules>): string[] => activeRules(...args).map(({ rule }) => rule.id)

describe('which rules run', () => {
  test.each([
    [{}, ['on-rule']],
    [{ preset: 'all' }, ['on-rule', 'off-rule']],
    [{ preset: 'none' }, []],
    [{ rules: { 'on-rule': 'off' } }, []],
    [{ rules: { 'off-rule': 'info' } }, ['on-rule', 'off-rule']],
    [{ preset: 'none', rules: { 'on-rule': 'error' } }, ['on-rule']],
  ] as const)('%j', (config, expected) => {
    expect(ids([on, off], config)).toEqual(expected)
  })

  test('the level that the user sets goes before the level of a case', () => {
    const text =
      'The General Assembly,\n\nRecalling its resolution 77/338,\n\n1. *Decides* to act;\n\n2. Requests a report.\n'
    const { findings } = lint(text, { preset: 'none', rules: { 'preambular-italic': 'error' } })
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  test('options have their defaults', () => {
    expect(activeRules([withOption], {})[0]?.options).toEqual({ most: 3 })
    expect(activeRules([withOption], { rules: { 'option-rule': ['error', { most: 5 }] } })[0]?.options).toEqual({
      most: 5,
    })
  })
})

describe('what cannot be followed is said', () => {
  test.each([
    [{ 'on-rul': 'error' }, 'There is no rule "on-rul"; did you mean "on-rule"?'],
    [{ 'on-rule': 'fatal' }, '"fatal" is not a level for on-rule; use on, error, warning, note, off'],
    [{ 'option-rule': ['error', { mots: 5 }] }, 'option-rule has no option "mots"; did you mean "most"?'],
    [{ 'option-rule': ['error', { most: 'five' }] }, 'Option "most" of option-rule is a number, not a string'],
  ])('%j', (settings, message) => {
    expect(() => activeRules([on, withOption], { rules: settings as never })).toThrow(new ConfigError(message))
  })
})

test.each([
  ['operative-italics', 'operative-italic'],
  ['footnote-unrefrenced', 'footnote-unreferenced'],
  ['sponsor-oder', 'sponsor-order'],
  ['completely-different', undefined],
])('nearest to %s is %s', (word, expected) => {
  expect(
    nearest(
      word,
      rules.map((rule) => rule.id),
    ),
  ).toBe(expected)
})
