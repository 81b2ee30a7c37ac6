import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const check = (words: string): string[] =>
  messagesOf(
    'paragraph-reference',
    resolution({
      operative: [
        '1. Requests the Secretary-General:',
        '(a) To report;',
        '(b) To convene a meeting in the fields of (i) trade and (ii) transport;',
        `2. Decides to proceed ${words};`,
        '3. Decides to remain seized of the matter.',
      ],
    }),
  )

test.each([
  'as set out in paragraph 1 above',
  'as set out in paragraph 1 (a) and (b) above',
  'as set out in paragraph 1 (b) (ii) above',
  'as set out in paragraphs 1 and 3 of the present resolution',
  'as set out in paragraph 3 below',
  'as set out in paragraph 14 of its resolution 77/338',
  'as set out in paragraph 120 of the above resolution',
  'as set out in section IV, paragraph 22 above',
  'as set out in article 9, paragraph 5, of the Convention',
  'as set out in paragraph 88 of the 2030 Agenda',
  'as told in the words “referred to in paragraph 14 above”',
])('accepts %s', (words) => {
  expect(check(words)).toEqual([])
})

test.each([
  ['as set out in paragraph 4 above', 'There is no paragraph 4 in this resolution; its paragraphs are numbered 1 to 3'],
  [
    'as set out in paragraphs 1 and 9 of this resolution',
    'There is no paragraph 9 in this resolution; its paragraphs are numbered 1 to 3',
  ],
  ['as set out in paragraph 3 above', 'Paragraph 3 does not stand above, it comes after this one'],
  ['as set out in paragraph 1 below', 'Paragraph 1 does not stand below, it comes before this one'],
  ['as set out in paragraph 1 (c) above', 'Paragraph 1 has no subparagraph (c)'],
  ['as set out in subparagraph (d) above', 'Paragraph 2 has no subparagraph (d)'],
])('reports %s', (words, message) => {
  expect(check(words)).toEqual([message])
})
