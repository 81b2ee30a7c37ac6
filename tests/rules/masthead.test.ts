/** Traps of conventions 2.8. */
import { describe, expect, test } from 'vitest'
import { fix } from '../../src/index.ts'
import { messagesOf } from './find.ts'

interface Parts {
  symbol?: string
  date?: string
  item?: string
  title?: string
  sponsors?: string
  last?: string
}

const draft = ({
  symbol = 'A/79/L.124',
  date = '28 August 2025',
  item = 'Agenda item 125 (s)',
  title = 'Cooperation between the United Nations and regional organizations: cooperation with the League of Arab States',
  sponsors = 'Belarus, China and India',
  last = '2. Decides to remain seized of the matter.',
}: Parts = {}): string =>
  `United Nations ${symbol}\n\nGeneral Assembly\n\nDistr.: Limited\n${date}\n\nOriginal: English\n\nSeventy-ninth session\n\n${item}\n\n${title}\n\n${sponsors}: draft resolution\n\nCooperation\n\nThe General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report;\n\n${last}\n`

describe('sponsor-order', () => {
  test.each([
    'Costa Rica, Côte d’Ivoire and Croatia',
    'Guinea, Guinea-Bissau and Guyana',
    'India, Iran (Islamic Republic of) and Iraq',
    'Tunisia, Türkiye and Turkmenistan',
    'Niger, Nigeria, Republic of Korea, United Republic of Tanzania and Viet Nam',
    'Yemen, Zambia and State of Palestine',
    'Dominica, Dominican Republic and Ecuador',
    'Montenegro, Netherlands (Kingdom of the) and New Zealand',
    'Montenegro, Kingdom of the Netherlands and New Zealand',
  ])('%s is in order', (sponsors) => {
    expect(messagesOf('sponsor-order', draft({ sponsors }))).toEqual([])
  })

  test('China, Belarus and India is not', () => {
    const sponsors = 'China, Belarus and India'
    expect(messagesOf('sponsor-order', draft({ sponsors }))).toHaveLength(1)
    expect(fix(draft({ sponsors })).text).toBe(draft())
  })
})

describe('sponsor-name', () => {
  test.each([
    ['Turkey and Viet Nam', '28 August 2025', 1],
    ['Turkey and Viet Nam', '28 August 2017', 0],
    ['Türkiye and Viet Nam', '28 August 2025', 0],
    ['Antigua and Barbuda, Bosnia and Herzegovina and Vietnam', '28 August 2025', 1],
    ['Bahamas (The) and Gambia', '28 August 2025', 0],
  ])('%s on %s: %d', (sponsors, date, count) => {
    expect(messagesOf('sponsor-name', draft({ sponsors, date }))).toHaveLength(count)
  })
})

describe('sponsor-punctuation', () => {
  test.each([
    ['Belarus, China, and India', 1],
    ['Belarus, China, India', 1],
    ['Belarus and China', 0],
    ['Belarus', 0],
    ['Antigua and Barbuda, Bosnia and Herzegovina and Trinidad and Tobago', 0],
  ])('%s: %d', (sponsors, count) => {
    expect(messagesOf('sponsor-punctuation', draft({ sponsors }))).toHaveLength(count)
  })
})

describe('agenda-item-form', () => {
  test.each([
    ['Agenda item 125 (s)', 0],
    ['Agenda items 13 and 115', 0],
    ['Item 45 of the provisional agenda', 0],
    ['Agenda item 125(s)', 1],
    ['Agenda item 13 and 115', 1],
    ['Agenda items 13', 1],
    ['Item 125', 1],
  ])('%s: %d', (item, count) => {
    expect(messagesOf('agenda-item-form', draft({ item }))).toHaveLength(count)
  })
})

describe('included-item-title', () => {
  const include = (title: string): string =>
    `2. Decides to include in the provisional agenda of its eighty-first session, under the item entitled “Cooperation between the United Nations and regional organizations”, the sub-item entitled “${title}”.`

  test.each([
    ['the same', 'Cooperation with the League of Arab States', 0],
    ['a word exchanged', 'Cooperation with the Union of Arab States', 1],
    ['a word missing', 'Cooperation with the League of States', 1],
    ['another item', 'International Decade for Peace', 0],
    ['a new item that holds the old one', 'Conference on cooperation with the League of Arab States', 0],
  ])('%s', (_, title, count) => {
    expect(messagesOf('included-item-title', draft({ last: include(title) }))).toHaveLength(count)
  })
})

describe('session-symbol-match', () => {
  test.each([
    ['A/79/L.124', 0],
    ['A/C.3/79/L.20', 0],
    ['A/80/L.124', 1],
  ])('Seventy-ninth session and %s: %d', (symbol, count) => {
    expect(messagesOf('session-symbol-match', draft({ symbol }))).toHaveLength(count)
  })
})
