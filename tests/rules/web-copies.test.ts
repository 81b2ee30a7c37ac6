/** Texts as copies on the web have them: what a library or a typewriter did is no mistake of the drafter. */
import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const clauses =
  'Recalling its resolution 49/500 of 1 December 1994,\n\n1. Welcomes the report;\n\n2. Decides to meet again.\n'
const rulesOf = (text: string): string[] => lint(text).findings.map(({ ruleId }) => ruleId)

test('a text that is no resolution is told so once', () => {
  expect(rulesOf('Minutes of the meeting\n\nThe meeting was called to order at 10 a.m.\n')).toEqual(['document-kind'])
})

test('marks of a typewriter stand apart from their word', () => {
  const text =
    'A/RES/50/500\n\n50/500. Libraries\n\nThe General Assembly,\n\nRecalling the Statute  1/ and the Rules,  2/\n\n1. Welcomes the report;\n\n2. Decides to meet again.\n\n97th plenary meeting\n21 December 1995\n\n1/ Resolution 1 (I).\n\n2/ Resolution 2 (I).\n'
  expect(rulesOf(text)).toEqual([])
})

test('a line without words is no text that lacks its place', () => {
  const text = `A/RES/50/500\n\n50/500. Libraries\n\nThe General Assembly,\n\n${clauses}\n97th plenary meeting\n21 December 1995\n\n4\n`
  expect(rulesOf(text)).toEqual([])
})
