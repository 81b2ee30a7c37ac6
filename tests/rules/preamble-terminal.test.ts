import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { messagesOf, resolution } from './find.ts'

const operative = ['1. Welcomes the report;', '2. Decides to remain seized of the matter.']
const check = (...preamble: string[]): string[] => messagesOf('preamble-terminal', resolution({ preamble, operative }))

test('abbreviations, marks, lists', () => {
  expect(check('Recalling the meeting held in Washington, D.C.,')).toEqual([])
  expect(check('Recalling the report of the Committee,15')).toEqual([])
  expect(check('Recalling the following texts:', '(a) The Charter,', '(b) The Declaration,')).toEqual([])
})

test('a colon before a list, and its last item without a comma', () => {
  expect(check('Recalling the following texts:', '(a) The Charter;', '(b) The Declaration;')).toHaveLength(1)
})

test('a note whose mark was lost, read as the end of a paragraph, is not changed by a safe fix', () => {
  const kindOf = (end: string): string | undefined => {
    const text = resolution({ preamble: [`*Welcoming* the chair for the term of 2025,\n\n4/5\n\n${end}`], operative })
    return lint(text).findings.find(({ ruleId }) => ruleId === 'preamble-terminal')?.fix?.kind
  }
  expect(kindOf('The memorandum between the two secretariats was signed in Geneva on 17 September 2021.')).toBe(
    'suggested',
  )
  expect(kindOf('and also of the term that follows it, which begins on 17 September 2026.')).toBe('safe')
})

test('a stop that an abbreviation ends with is shown where it is all that ends the paragraph', () => {
  expect(check('Noting that the meeting begins at 9 p.m.')).toEqual([
    'A preambular paragraph ends with a comma, not with “.”',
  ])
})

test('a legend below a table, read into the paragraph, has its own full stop', () => {
  const text = resolution({
    preamble: ['*Recalling* the number of posts, *Abbreviations*: GS, General Service; PL, Principal level.'],
    operative,
  })
  expect(lint(text).findings.filter(({ ruleId }) => ruleId === 'preamble-terminal')).toEqual([])
})

test('a question that the preamble announces is nobody’s clause', () => {
  const preamble = [
    'Recalling that it put to the Court the following question:',
    'What are the duties of a State that shares a well?',
    'Noting the answer;',
  ]
  const { findings } = lint(resolution({ preamble, operative }))
  expect(
    findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, in: place }) => `${ruleId} ${place}`),
  ).toEqual(['preamble-terminal PP3'])
})
