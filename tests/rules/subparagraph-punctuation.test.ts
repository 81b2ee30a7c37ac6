import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const list = (...items: string[]): string =>
  resolution({
    operative: ['1. Requests the Secretary-General:', ...items, '2. Decides to remain seized of the matter.'],
  })

test('a conjunction before the last item is accepted', () => {
  expect(messagesOf('subparagraph-punctuation', list('(a) To report; and', '(b) To convene a meeting;'))).toEqual([])
})

test('semicolons inside an item divide nothing', () => {
  expect(
    messagesOf(
      'subparagraph-punctuation',
      list('(a) To report on trade; on transport; on health;', '(b) To convene a meeting;'),
    ),
  ).toEqual([])
})

test('the last item is the business of its paragraph', () => {
  const text = list('(a) To report;', '(b) To convene a meeting.')
  expect(messagesOf('subparagraph-punctuation', text)).toEqual([])
  expect(messagesOf('operative-terminal', text)).toEqual(['An operative paragraph ends with a semicolon, not with “.”'])
})

test('the last item below another ends as that one must', () => {
  expect(
    messagesOf('subparagraph-punctuation', list('(a) To provide:', '(i) Funds;', '(ii) Staff.', '(b) To report;')),
  ).toEqual(['A subparagraph ends with a semicolon, not with “.”'])
})

test('the Security Council is left alone', () => {
  const text = list('(a) To report,', '(b) To convene a meeting;').replace('General Assembly', 'Security Council')
  expect(messagesOf('subparagraph-punctuation', text)).toEqual([])
  expect(messagesOf('subparagraph-capital', text.replace('To report', 'to report'))).toEqual([])
})
