import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const sections = (...labels: string[]): string =>
  resolution({
    operative: labels.flatMap((label, index) => [
      label,
      `Part ${label}`,
      `${index + 1}. Welcomes the report${index === labels.length - 1 ? '.' : ';'}`,
    ]),
  })

test('roman numerals and letters in order', () => {
  expect(messagesOf('section-sequence', sections('I', 'II', 'III', 'IV'))).toEqual([])
  expect(messagesOf('section-sequence', sections('A', 'B', 'C'))).toEqual([])
})

test('where there is an A there is a B', () => {
  expect(messagesOf('section-sequence', sections('I', 'II', 'IV'))).toEqual([
    'section IV follows section II; expected III',
  ])
})
