import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { messagesOf, resolution } from './find.ts'

const check = (first: string, last = '2. Decides to remain seized of the matter.'): string[] =>
  messagesOf('operative-terminal', resolution({ operative: [first, last] }))

test.each([
  '1. Welcomes the meeting held in Washington, D.C.;',
  '1. Welcomes the item entitled “Cooperation”;',
  '1. Welcomes the report of the Committee on Administrative and Budgetary Questions;4',
  '1. Adopts the following text:',
])('accepts %s', (paragraph) => {
  expect(check(paragraph)).toEqual([])
})

test('the closing formula may stand on the last line', () => {
  expect(
    check('1. Welcomes the report;', '2. Decides to remain seized of “the Middle East”. 57th plenary meeting'),
  ).toEqual([])
})

test('a full stop in the middle, a semicolon and a stop at the end', () => {
  expect(check('1. Welcomes the report.')).toHaveLength(1)
  expect(check('1. Welcomes the report;', '2. Decides to remain seized of the matter;.')).toHaveLength(1)
})

test('a text layer displaces words: a missing end is only a remark there', () => {
  const text = resolution({
    operative: [
      '1. Welcomes the report of the Secretary-General and the',
      '2. Decides to remain seized of the matter.',
    ],
  })
  const severityIn = (channel: 'text' | 'pdftotext'): string | undefined =>
    lint(text, { profile: { channel } }).findings.find(({ ruleId }) => ruleId === 'operative-terminal')?.severity
  expect(severityIn('text')).toBe('error')
  expect(severityIn('pdftotext')).toBe('info')
})

test('tells of a conjunction between two operative paragraphs', () => {
  expect(check('1. Welcomes the report; and')).toEqual([
    'No “and” stands after the semicolon of an operative paragraph',
  ])
})
