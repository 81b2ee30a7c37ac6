/** Labels of sub-paragraphs that a printed page has at the beginning of a line, after words that lost their end mark. */
import { expect, test } from 'vitest'
import { foundBy, messagesOf } from './find.ts'

/** A page as `pdftotext -layout` gives it: paragraphs follow one another, indented, in lines of one length. */
const page = (...list: readonly string[]): string =>
  [
    'United Nations                                                        A/C.3/80/L.20',
    '',
    '               General Assembly                     Distr.: Limited',
    '                                                    22 October 2025',
    '',
    '                                                    Original: English',
    '',
    'Eightieth session',
    'Third Committee',
    'Agenda item 67',
    'Cooperation in the field of hydrology',
    '',
    '               Belgium, Chad and Malta: draft resolution',
    '',
    '               Cooperation in the field of hydrology',
    '',
    '               The General Assembly,',
    '               Recalling its resolution 77/338 of 1 September 2023 on the measurement of the',
    '         flow of rivers,',
    '               1.     Requests the Secretary-General:',
    ...list,
    '               2.     Decides to remain seized of the matter.',
    '',
    '25-12345                                                                        1/1',
    '',
  ].join('\n')

test('an end mark that was lost is told before the label behind it', () => {
  const text = page(
    '               (a)    To measure the flow of rivers that cross the borders of several States',
    '               (b)    To publish what was measured in the six official languages;',
    '               (c)    To report thereon.',
  )
  expect(foundBy('subparagraph-punctuation', text).map(([place]) => place)).toEqual(['OP1(a)'])
  expect(messagesOf('subparagraph-sequence', text)).toEqual([])
})

test('a letter that stands twice is told where it stands for the second time', () => {
  const text = page(
    '               (a)    To measure the flow of rivers that cross the borders of several States;',
    '               (b)    To publish what was measured in the six official languages;',
    '               (b)    To report thereon.',
  )
  expect(messagesOf('subparagraph-sequence', text)).toEqual(['Subparagraph (b) follows (b); expected (c)'])
})
