import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

test('a participial paragraph after a section heading is the preamble of its section', () => {
  const operative = [
    'I',
    'Reports',
    'Having considered the report of the Secretary-General,',
    '1. Welcomes the report;',
    '2. Requests the Secretary-General to continue;',
    'II',
    'Meetings',
    'Having considered the note of the Secretary-General,',
    '1. Decides to convene a meeting;',
    '2. Decides to remain seized of the matter.',
  ]
  expect(messagesOf('opener-in-wrong-part', resolution({ operative }))).toEqual([])
})

test('the verbs may be those of the sub-paragraphs', () => {
  const operative = [
    '1. Welcomes the report;',
    '2. While noting that some parties have responded to its call:',
    '(a) Reiterates its call;',
    '(b) Requests the Secretary-General to report;',
    '3. Decides to remain seized of the matter.',
  ]
  expect(messagesOf('opener-in-wrong-part', resolution({ operative }))).toEqual([])
})

test('what lists for Model UN circulate', () => {
  const operative = ['1. Welcomes the report;', '2. Decides to remain seized of the matter.']
  expect(
    messagesOf(
      'opener-in-wrong-part',
      resolution({ preamble: ['Recalling the Charter,', 'Expresses concern at the delay,'], operative }),
    ),
  ).toEqual(['A preambular paragraph opens with a participle: “Expressing concern”, not “Expresses concern”'])
  const [, last = ''] = operative
  expect(
    messagesOf(
      'opener-in-wrong-part',
      resolution({ operative: ['1. Expressing its appreciation to the Secretary-General;', last] }),
    ),
  ).toEqual([
    'An operative paragraph opens with a verb in the present tense: “Expresses its appreciation”, not “Expressing its appreciation”',
  ])
})
