import { expect, test } from 'vitest'
import { createLinter, type Rule } from '../../src/index.ts'
import { replaceRule, testRule } from './rule-for-tests.ts'

const text = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

1. Welcomes the report;

2. Decides to remain seized of the matter.
`
/** Reports some words where they stand, without a fix. */
const watching = (words: string): Rule =>
  testRule({
    id: 'watching-rule',
    create: (context) => ({
      operativeParagraph: (node) => {
        const index = context.slice(node).indexOf(words)
        const start = (node.position.start.offset ?? 0) + index
        if (index >= 0)
          context.report({ message: 'found', data: { what: words }, at: { start, end: start + words.length } })
      },
    }),
  })
const fixWith = (...rules: Rule[]) => createLinter({ rules: rules }).fix(text)

test('a fix that gives rise to a finding is withdrawn, and the others are made', () => {
  const result = fixWith(
    replaceRule('the report', 'the note', { changes: ['text'] }, 'bad-rule'),
    replaceRule('seized of', 'seized with', { changes: ['text'] }, 'good-rule'),
    watching('the note'),
  )
  expect(result.text).toBe(text.replace('seized of', 'seized with'))
  expect(result.fixed.map(({ ruleId }) => ruleId)).toEqual(['good-rule'])
  expect(result.findings.map(({ ruleId, fix }) => [ruleId, fix])).toEqual([['bad-rule', undefined]])
})

test('a finding that a later round mends was none', () => {
  const result = fixWith(
    replaceRule('the report', 'the note', { changes: ['text'] }, 'first-rule'),
    replaceRule('note', 'study', { changes: ['text'] }, 'second-rule'),
  )
  expect(result.text).toBe(text.replace('the report', 'the study'))
})

test('findings that were there before are nobody’s fault', () => {
  const result = fixWith(replaceRule('the report', 'the note', { changes: ['text'] }, 'good-rule'), watching('seized'))
  expect(result.fixed).toHaveLength(1)
})
