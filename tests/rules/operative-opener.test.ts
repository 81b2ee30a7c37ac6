import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const check = (paragraph: string): string[] =>
  messagesOf(
    'operative-opener',
    resolution({
      operative: ['1. Welcomes the report;', `2. ${paragraph}`, '3. Decides to remain seized of the matter.'],
    }),
  )

test.each([
  'Also requests the Secretary-General to report;',
  'Further invites all States to report;',
  'Strongly condemns the attacks;',
  'Again urges all States to report;',
  'Once again urges all States to report;',
  'Welcomes and urges all efforts;',
  'Takes note of the report;',
  'Also, in this regard, calls upon all States to report;',
  'In this regard, requests the Secretary-General to report;',
  'To support this work, requests the Secretary-General to report;',
])('accepts %s', (paragraph) => {
  expect(check(paragraph)).toEqual([])
})

test.each([
  'To request the Secretary-General to report;',
  'To urge all States to report, and requests the Secretary-General to continue;',
  'Request the Secretary-General to report;',
  'The report is late;',
])('reports %s', (paragraph) => {
  expect(check(paragraph)).toHaveLength(1)
})

test('infinitives are right in sub-paragraphs', () => {
  const operative = [
    '1. Requests the Secretary-General:',
    '(a) To report;',
    '(b) To convene a meeting;',
    '2. Decides to remain seized of the matter.',
  ]
  expect(messagesOf('operative-opener', resolution({ operative }))).toEqual([])
})
