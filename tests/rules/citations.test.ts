/** Traps of conventions 2.6. */
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { messagesOf, resolution } from './find.ts'

const last = '2. Decides to remain seized of the matter.'
const cite = (preambular: string, organ = 'General Assembly'): string =>
  resolution({ preamble: [preambular], operative: ['1. Welcomes the report;', last] }).replace(
    'General Assembly',
    organ,
  )

const draft = (date: string, session: string, ...operative: string[]): string =>
  `United Nations A/79/L.124\n\nGeneral Assembly\n\nDistr.: Limited\n${date}\n\nOriginal: English\n\n${session} session\n\nAgenda item 125 (s)\n\nCooperation\n\nThe General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n${operative.join('\n\n')}\n\n${last}\n`

describe('resolution-session-date', () => {
  test.each([
    ['the first session met twice', 'its resolutions 1 (I) of 24 January 1946 and 60 (I) of 14 December 1946'],
    ['the sixth opened in November', 'its resolution 502 (VI) of 11 January 1952'],
    ['the fifth lasted until then', 'its resolution 500 (V) of 18 May 1951'],
    ['the nineteenth opened in December', 'its resolution 1995 (XIX) of 30 December 1964'],
    [
      'the second part of a resolution comes later',
      'its resolutions 60/236 A of 23 December 2005 and 60/236 B of 8 May 2006',
    ],
    ['a Saturday', 'its resolution 66/247 of 24 December 2011'],
    [
      'September may belong to either session',
      'its resolutions 77/338 of 1 September 2023 and 78/1 of 12 September 2023',
    ],
    [
      'special sessions',
      'its resolutions S-30/1 of 19 April 2016, ES-10/23 of 10 May 2024 and 3201 (S-VI) of 1 May 1974',
    ],
    [
      'the issuer governs the list',
      'Commission on Narcotic Drugs resolutions 52/6 of 20 March 2009, 53/6 of 12 March 2010 and 54/3 of 25 March 2011',
    ],
    ['a regional commission', 'Economic and Social Commission for Asia and the Pacific resolution 73/8 of 19 May 2017'],
    ['the Human Rights Council', 'Human Rights Council resolutions 34/1 of 23 March 2017 and S-34/1 of 12 May 2022'],
    ['the issuer stands behind', 'resolution 65/2 of 17 March 2022 of the Commission on Narcotic Drugs'],
    ['the Environment Assembly', 'United Nations Environment Assembly resolution 5/14 of 2 March 2022'],
    ['a bare one that the Council may have adopted', 'resolution 49/1 of 4 March 2022'],
    [
      'an old one of the Economic and Social Council',
      'Economic and Social Council resolution 1849 (LVI) of 10 May 1974',
    ],
  ])('%s', (_, citation) => {
    expect(messagesOf('resolution-session-date', cite(`Recalling ${citation},`))).toEqual([])
  })

  test.each([
    '77/338 of 1 October 2023',
    '73/287 of 15 April 2018',
    '2625 (XXV) of 24 October 1980',
    'S-30/1 of 19 April 2026',
  ])('%s', (citation) => {
    expect(messagesOf('resolution-session-date', cite(`Recalling its resolution ${citation},`))).toHaveLength(1)
  })
})

describe('citation-list-order', () => {
  test.each([
    ['64/183 of 18 December 2009, 65/124 of 13 December 2010 and 67/15 of 19 November 2012', 0],
    ['2625 (XXV) of 24 October 1970, 31/6 A of 26 October 1976 and 64/183 of 18 December 2009', 0],
    ['68/1 and 68/2, both of 27 December 2013', 0],
    ['64/183 of 18 December 2009, 67/15 of 19 November 2012 and 65/124 of 13 December 2010', 1],
  ])('%s: %d', (list, count) => {
    expect(messagesOf('citation-list-order', cite(`Recalling its resolutions ${list},`))).toHaveLength(count)
  })

  test('the Security Council cites either way', () => {
    const list = 'Recalling its resolutions 2198 (2015), 2098 (2013), 2147 (2014) and 2136 (2014),'
    expect(messagesOf('citation-list-order', cite(list, 'Security Council'))).toEqual([])
  })
})

describe('citation-date-missing', () => {
  test.each([
    ['Recalling Security Council resolution 2623 (2022),', 0],
    ['Recalling the rules of procedure in resolution 60/251,', 0],
    ['Recalling its resolutions 5/1, 68/1 and 68/2, all of 27 December 2013,', 0],
    ['Recalling its resolution 59/111of 6 December 2004,', 0],
    ['Recalling its resolution 59/48,', 1],
  ])('%s: %d', (paragraph, count) => {
    expect(messagesOf('citation-date-missing', cite(paragraph))).toHaveLength(count)
  })
})

describe('sc-year', () => {
  test.each([
    'Security Council resolutions 1540 (2004), 1989 (2011) of 17 June 2011, 2223 (2015), 2334 (2016), 2808 (2025) and 2816 (2026)',
    'documents S/RES/2728(2024) and S/PRST/2014/16',
    'its resolution 217 A (III) of 10 December 1948',
  ])('%s', (citation) => {
    expect(messagesOf('sc-year', cite(`Recalling ${citation},`))).toEqual([])
  })

  test.each([
    ['2623 (2021)', 'Resolution 2623 was adopted in 2022, not in 2021'],
    ['242 (1976)', 'Resolution 242 was adopted in 1967, not in 1976'],
    ['2623 (2022) of 27 February 2021', 'Resolution 2623 (2022) is dated 27 February 2021: the years differ'],
  ])('%s', (citation, message) => {
    expect(messagesOf('sc-year', cite(`Recalling Security Council resolution ${citation},`))).toEqual([message])
  })
})

test.each([
  ['hrc-session-year', 'Human Rights Council resolution 43/25 of 22 June 2020', 0],
  ['hrc-session-year', 'Human Rights Council resolution 49/1 of 4 March 2012', 1],
  ['ecosoc-year', 'Economic and Social Council resolution 2019/1 of 31 July 2018', 0],
  ['ecosoc-year', 'Economic and Social Council resolution 1987/94 of 4 December 1987', 0],
  ['ecosoc-year', 'Economic and Social Council resolution 2010/12 of 22 July 2012', 1],
])('%s: %s', (rule, citation, count) => {
  expect(messagesOf(rule, cite(`Recalling ${citation},`))).toHaveLength(count)
})

describe('reporting-session', () => {
  const ask = (words: string, date = '28 January 2025'): string[] =>
    messagesOf(
      'reporting-session',
      draft(date, 'Seventy-ninth', `1. Requests the Secretary-General to report to ${words};`),
    )

  test.each([
    ['the General Assembly at its eighty-first session', 0],
    ['the World Health Assembly at its seventy-seventh session', 0],
    ['the Commission on the Status of Women at its sixty-ninth session', 0],
    ['the General Assembly at its current session', 0],
    ['the General Assembly at the second part of its resumed seventy-ninth session', 0],
    ['the Committee on the report submitted to the General Assembly at its seventy-eighth session', 0],
    ['the Committee on the decisions taken by the General Assembly at its seventy-ninth session', 0],
    ['the Committee on a report to be submitted to the General Assembly at its seventy-eighth session', 1],
    ['the General Assembly at its seventy-eighth session', 1],
  ])('%s: %d', (words, count) => {
    expect(ask(words)).toHaveLength(count)
  })

  test('history is no request', () => {
    const past = draft(
      '28 January 2025',
      'Seventy-ninth',
      '1. Recalls that it decided, at its seventy-first session, to meet;',
    )
    expect(messagesOf('reporting-session', past)).toEqual([])
  })

  test('a draft of September may belong to the session that closes', () => {
    expect(ask('the General Assembly at its seventy-ninth session', '3 September 2025')).toEqual([])
  })
})

describe('present-resolution', () => {
  test.each([
    ['1. Requests a report on the implementation of this resolution;', 1],
    ['1. Recalls its resolution 75/268 and the follow-up to this resolution;', 0],
    ['1. Requests a report on the implementation of the present resolution and of this decision;', 0],
  ])('%s: %d', (paragraph, count) => {
    expect(messagesOf('present-resolution', resolution({ operative: [paragraph, last] }))).toHaveLength(count)
  })
})

describe('date-format', () => {
  test.each([
    'the meeting from 19 to 21 April 2016',
    'the summit of 31 August and 1 September 2025',
    'the ninth meeting, 9–13 May 2022',
    'the conference of May 2022',
    'the 2030 Agenda and the 25th anniversary',
    'goal 5 of the 2030 Agenda, paragraph 2, May 2020',
    'https://example.org/Op_21.05.2024_orig.pdf',
    'the text entitled “Statement of May 12, 2004”',
  ])('%s', (words) => {
    expect(messagesOf('date-format', cite(`Recalling ${words},`))).toEqual([])
  })

  test.each(['March 22nd 2025', 'the 22nd of March', '2 Sept. 2004', '01 March 2004', '2.12.2004'])('%s', (words) => {
    expect(messagesOf('date-format', cite(`Recalling the meeting on ${words},`))).toHaveLength(1)
  })
})

describe('masthead-date-session', () => {
  test.each([
    ['28 August 2025', 0],
    ['3 September 2024', 0],
    ['19 September 2025', 0],
    ['28 October 2025', 1],
    ['28 August 2024', 1],
  ])('a draft of session 79 of %s: %d', (date, count) => {
    expect(messagesOf('masthead-date-session', draft(date, 'Seventy-ninth', '1. Welcomes the report;'))).toHaveLength(
      count,
    )
  })
})

test('a date that its own number contradicts is said once', () => {
  const text = draft('28 January 2025', 'Seventy-ninth', '1. Recalls its resolution 70/202 of 22 December 2025;')
  const rules = lint(text).findings.map(({ ruleId }) => ruleId)
  expect(rules.filter((id) => /date|session|future/.test(id))).toEqual(['resolution-session-date'])
})

describe('citation-symbol', () => {
  test.each([
    ['Recalling its resolution A/RES/59/48 of 2 December 2004,', 1],
    ['Recalling document A/59/48 and draft resolution A/79/L.124,', 0],
  ])('%s: %d', (paragraph, count) => {
    expect(messagesOf('citation-symbol', cite(paragraph))).toHaveLength(count)
  })
})
