import { expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { dateAt, scanDates } from '../../../grammar/phrases/date.ts'

test.each([
  ['of 2 December 2004,', '2 December 2004', { iso: '2004-12-02' }],
  ['70/1 of 25 September\n    2015', '25 September\n    2015', { iso: '2015-09-25' }],
  ['in May 2023', 'May 2023', { iso: '2023-05' }],
  ['from 19 to 21 April 2016', '19 to 21 April 2016', { iso: '2016-04-19', until: '2016-04-21' }],
  ['16 and 17 September 2021', '16 and 17 September 2021', { iso: '2021-09-16', until: '2021-09-17' }],
  ['on 31 August and 1 September 2025', '31 August and 1 September 2025', { iso: '2025-08-31', until: '2025-09-01' }],
  ['from 30 June to 3 July 2025', '30 June to 3 July 2025', { iso: '2025-06-30', until: '2025-07-03' }],
  ['9–13 May 2022', '9–13 May 2022', { iso: '2022-05-09', until: '2022-05-13' }],
  ['9 September–9 October 2024', '9 September–9 October 2024', { iso: '2024-09-09', until: '2024-10-09' }],
  ['on 31 June 2020', '31 June 2020', { iso: '2020-06-31', invalid: true }],
  ['29 February 2023', '29 February 2023', { iso: '2023-02-29', invalid: true }],
  ['29 February 2024', '29 February 2024', { iso: '2024-02-29' }],
  ['December 2, 2004', 'December 2, 2004', { iso: '2004-12-02' }],
  ['2nd December 2004', '2nd December 2004', { iso: '2004-12-02' }],
  ['20 December 20165 and', '20 December 2016', { iso: '2016-12-20' }],
  ['between 1990 and 5 May 2001', '5 May 2001', { iso: '2001-05-05' }],
  ['resolution 70/1 and 25 September 2015', '25 September 2015', { iso: '2015-09-25' }],
  ['24 December 2107', '24 December 2107', { iso: '2107-12-24' }],
])('%j', (text, words, date) => {
  const start = text.indexOf(words)
  expect(scanDates(text, en)).toEqual([{ start, end: start + words.length, facts: { type: 'dateText', ...date } }])
})

test.each([
  'may 2020',
  '21 March every year',
  'paragraphs 2 and 3',
  'the March Movement',
  'May God',
  'April 12345',
  '',
])('no date: %j', (text) => {
  expect(scanDates(text, en)).toEqual([])
})

test('several dates stand in order', () => {
  const dates = scanDates('from 1 July 2024 to 30 June 2025, and in May 2026', en)
  expect(dates.map(({ facts }) => facts.iso)).toEqual(['2024-07-01', '2025-06-30', '2026-05'])
})

test('a date at an offset', () => {
  expect(dateAt('of 1 September 2023', 3, en)).toEqual({
    start: 3,
    end: 19,
    facts: { type: 'dateText', iso: '2023-09-01' },
  })
  expect(dateAt('of 1 September 2023', 0, en)).toBeUndefined()
})
