import { describe, expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'
import { messagesOf, resolution } from './find.ts'

const only = { preset: 'none', rules: { 'operative-numbering': 'error' } } as const

test('numbers may run through the sections or begin anew in each', () => {
  const section = (label: string, first: number, last = ';'): string[] => [
    label,
    `Part ${label}`,
    `${first}. Welcomes the report;`,
    `${first + 1}. Requests the Secretary-General to continue${last}`,
  ]
  expect(
    messagesOf('operative-numbering', resolution({ operative: [...section('I', 1), ...section('II', 3, '.')] })),
  ).toEqual([])
  expect(
    messagesOf('operative-numbering', resolution({ operative: [...section('I', 1), ...section('II', 1, '.')] })),
  ).toEqual([])
})

test('marks of lists do not count', () => {
  const operative = [
    '- 1. Welcomes the report;',
    '2\\. Requests the Secretary-General to continue;',
    '3) Decides to remain seized of the matter.',
  ]
  expect(messagesOf('operative-numbering', resolution({ operative }))).toEqual([])
})

test('a year at the beginning of a wrapped line is no number', () => {
  const text =
    'The General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report on the meeting that was held in Geneva in September\n2022. Decides on further steps, and requests the Secretary-General to continue;\n\n2. Decides to remain seized of the matter.\n'
  expect(messagesOf('operative-numbering', text)).toEqual([])
})

test('a reference that says “paragraph” twice follows its paragraphs once', () => {
  const operative = (second: number): string[] => [
    '1. Welcomes the report;',
    `${second}. Requests the Secretary-General to report;`,
    `${second + 1}. Decides to consider the reports referred to in paragraph 1 and paragraph ${second} above.`,
  ]
  const { text } = fix(resolution({ operative: operative(3) }), { ...only, kinds: ['suggested'] })
  expect(text).toBe(resolution({ operative: operative(2) }))
})

describe('the fix renumbers the references', () => {
  const operative = [
    '1. Welcomes the report;',
    '3. Requests the Secretary-General to report;',
    '4. Requests the Board to report, taking into account paragraph 1 above;',
    '5. Decides to consider the reports referred to in paragraphs 3 and 4 above, and paragraph 5 of its resolution 77/338.',
  ]

  test('and leaves those to other texts', () => {
    expect(fix(resolution({ operative }), { ...only, kinds: ['suggested'] }).text).toBe(
      resolution({
        operative: [
          '1. Welcomes the report;',
          '2. Requests the Secretary-General to report;',
          '3. Requests the Board to report, taking into account paragraph 1 above;',
          '4. Decides to consider the reports referred to in paragraphs 2 and 3 above, and paragraph 5 of its resolution 77/338.',
        ],
      }),
    )
  })

  test('and says when it cannot', () => {
    const twice = [
      '1. Welcomes the report;',
      '2. Requests the Secretary-General to report;',
      '2. Requests the Board to report;',
      '3. Decides to consider the report referred to in paragraph 3 below and in paragraph 2 above.',
    ]
    const [finding] = lint(resolution({ operative: twice }), only).findings
    expect(finding?.fix?.title).toBe('Renumber 2 paragraphs and 1 reference to the numbers (1 reference not changed)')
  })
})

test('a number that an extractor moved into the text is not missing', () => {
  const text =
    'The Security Council,\n\nRecalling its resolution 1590 (2005),\n\n1. Decides to extend the mandate;\n\nCalls upon the parties to the Agreement to 2. accelerate progress on implementing all\nits commitments;\n\n3. Decides to remain seized of the matter.\n'
  expect(messagesOf('operative-numbering', text)).toEqual([])
})
