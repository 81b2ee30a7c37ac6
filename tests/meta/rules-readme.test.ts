/** The guide to rules: its index is that of the registry, and the example that it works through does what it says. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarked } from '../../src/lint/example.ts'
import { rules } from '../../src/rules/index.ts'
import { andOr, linter } from '../rules/readme/and-or.ts'
import { ruleIndex } from './rule-index.ts'

const path = new URL('../../src/rules/README.md', import.meta.url)
const readme = readFileSync(path, 'utf8')
const marks = ['<!-- index: kept by a test -->', '<!-- /index -->'] as const

test('the index is up to date', async () => {
  const [before = '', rest = ''] = readme.split(marks[0])
  const [, after = ''] = rest.split(marks[1])
  const count = before.replace(/\*\*\d+ rules\*\*/, `**${rules.length} rules**`)
  await expect(`${count}${marks[0]}\n\n${ruleIndex(rules)}\n\n${marks[1]}${after}`).toMatchFileSnapshot(path.pathname)
})

test('the worked example is the one that is tested', () => {
  const source = readFileSync(new URL('../rules/readme/and-or.ts', import.meta.url), 'utf8')
  expect(readme).toContain(source.replace('../../../src/index.ts', 'resolint').trim())
})

describe('the worked example', () => {
  test.each(andOr.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { text, ranges } = readMarked(example.text)
    const own = { preset: 'none', rules: { 'and-or': 'on' } } as const
    const { findings } = linter.lint(text, own)
    expect(findings.map(({ offset, endOffset, message }) => [offset, endOffset, message])).toEqual(
      example.problems.map((problem, index) => [ranges[index]?.start, ranges[index]?.end, problem]),
    )
    expect(linter.fix(text, { ...own, kinds: ['safe', 'suggested'] }).text).toBe(example.fixed ?? text)
  })

  test('runs beside the other rules, at the level and with the options that are set', () => {
    const { text } = readMarked(andOr.examples[0]?.text ?? '')
    const rule = { 'and-or': ['error', { instead: 'and' }] } as const
    expect(linter.lint(text.replace('2. ', '3. '), { rules: rule }).findings.map(({ ruleId }) => ruleId)).toEqual([
      'and-or',
      'operative-numbering',
    ])
    expect(linter.fix(text, { rules: rule, kinds: ['suggested'] }).text).toContain('Governments and organizations')
  })
})
