/** Every example of every rule, with that rule alone. */
import { describe, expect, test } from 'vitest'
import { fix, lint, rules, type LintOptions, type Rule } from '../../src/index.ts'
import { readMarked } from '../../src/lint/example.ts'
import type { RuleExample } from '../../src/lint/rule.ts'

const optionsFor = (rule: Rule, { options, profile }: RuleExample): LintOptions => ({
  preset: 'none',
  rules: { [rule.id]: options ? [rule.severity, options] : rule.severity },
  ...(profile ? { profile } : {}),
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  describe.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { text, ranges } = readMarked(example.text)
    const options = optionsFor(rule, example)

    test('has the findings that it shows', () => {
      const { findings, failures } = lint(text, options)
      expect(failures).toEqual([])
      expect(
        findings.map(({ offset, endOffset, message }) => [text.slice(offset, endOffset), offset, message]),
      ).toEqual(
        example.problems.map((message, index) => {
          const { start, end } = ranges[index] ?? { start: -1, end: -1 }
          return [text.slice(start, end), start, message]
        }),
      )
    })

    test('is fixed as it shows, once and for all', () => {
      const fixed = fix(text, { ...options, kinds: ['safe', 'suggested'] })
      expect(fixed.text).toBe(example.fixed ?? text)
      expect(fix(fixed.text, { ...options, kinds: ['safe', 'suggested'] }).text).toBe(fixed.text)
    })
  })
})
