/** Fixes that a file cannot hold are left to people, and what is known of the lines holds while there are as many. */
import { expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'
import type { Source } from '../../grammar/source.ts'
import type { Edit } from '../../src/lint/change.ts'

const text = `*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023,

1. *Welcomes* the rise by 5 % a year.

2. *Decides* to remain seized of the matter.
`

test('a fix that is not allowed is not made, and is asked for with all that would be made with it', () => {
  const asked: (readonly Edit[])[] = []
  const result = fix(text, {
    kinds: ['safe', 'suggested'],
    rules: { 'per-cent': 'warning' },
    preset: 'recommended',
    allows: (edits) => {
      asked.push(edits)
      return edits.every((edit) => !edit.text.includes('per cent'))
    },
  })
  expect(result.text).toBe(text.replace('year.', 'year;'))
  const left = result.findings.filter(({ ruleId }) => ruleId === 'per-cent')
  expect(left.map((finding) => finding.fix)).toEqual([undefined])
  // Replacements in the source as it was given, in order.
  for (const edits of asked) for (const { start, end } of edits) expect(text.slice(start, end)).not.toContain('\n')
})

test('hints of a source are kept for a changed text of as many lines', () => {
  const lines = text.split('\n').map((line, index) => (line === '' ? undefined : { paragraph: index + 1, style: 'S' }))
  const source: Source = { text, channel: 'docx', lines }
  const { findings } = fix(source, { preset: 'all' })
  const again = lint(
    { ...source, text: text.replace('year.', 'year;').replace('5 %', '5 per cent') },
    { preset: 'all' },
  )
  expect(findings.map(({ ruleId, style }) => [ruleId, style])).toEqual(
    again.findings.map(({ ruleId, style }) => [ruleId, style]),
  )
  expect(findings.some(({ style }) => style === 'S')).toBe(true)
})
