import { describe, expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { headLength } from '../../../grammar/lexicon/bracket-head.ts'

const { readNote, readNames, readLead } = en.negotiation

describe('what stands between brackets', () => {
  test.each([
    ['agreed', [], 'agreed'],
    ['Agreed ad ref. 12/10', [], 'agreed ad referendum'],
    ['agreed by G77', ['G77'], 'agreed'],
    ['EU: delete', ['EU'], 'delete'],
    ['EU, US and Japan: delete "and canals"', ['EU', 'US', 'Japan'], 'delete'],
    ['Russian Federation to retain', ['Russian Federation'], 'retain'],
    ['Trinidad and Tobago reserves', ['Trinidad and Tobago'], 'reserve'],
    ['G-77/China: move to OP5', ['G-77/China'], 'move'],
    ['EU – reservation', ['EU'], 'reserve'],
    ['delete – Cuba', ['Cuba'], 'delete'],
    ['proposed by the African Group', ['African Group'], 'propose'],
    ['Mexico alt', ['Mexico'], 'propose'],
    [
      'Norway on behalf of Denmark, Finland and Iceland: support',
      ['Norway on behalf of Denmark, Finland and Iceland'],
      'support',
    ],
    ['NEW', [], 'new'],
  ])('%s', (inside, who, what) => {
    expect(readNote(inside)).toEqual({ who, what })
  })

  test.each([
    'and all other resolutions',
    'see annex: part two',
    'the agreed conclusions',
    'Security Council resolution 242 (1967)',
    'a plan of action to support States',
    'as amended',
  ])('is no note: %s', (inside) => {
    expect(readNote(inside)).toBeUndefined()
  })

  test('names alone count where tables have them all', () => {
    expect(readNames('EU, UK & Holy See')).toEqual(['EU', 'UK', 'Holy See'])
    expect(readNames('G77 + China')).toEqual(['G77 + China'])
    expect(readNames('Sustainable Development')).toBeUndefined()
  })

  test('whose words a bracket holds, and how long that is', () => {
    expect(readLead('EU, US: Deeply concerned at')).toEqual({ who: ['EU', 'US'], what: 'propose', length: 7 })
    expect(readLead('Cuba: delete: the words')).toEqual({ who: ['Cuba'], what: 'propose', length: 5 })
    expect(readLead('to report: the following')).toBeUndefined()
  })
})

test.each([
  ['[EU, US: Deeply concerned', 9],
  ['[agreed] Recalling', 9],
  ['(A3+): Commending', 7],
  ['~~Noting~~ Welcoming', 11],
  ['{-Noting-} {+Welcoming+} the', 13],
  ['EU: Requests', 4],
  ['Recalling the report: the', 0],
  ['(a) To report', 0],
])('what stands before the first word: %s', (text, length) => {
  expect(headLength(text, en)).toBe(length)
})
