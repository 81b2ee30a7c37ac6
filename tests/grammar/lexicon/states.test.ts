import { describe, expect, test } from 'vitest'
import { states } from '../../../grammar/lexicon/en/states.ts'

const sorted = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => (states.sortKey(a) < states.sortKey(b) ? -1 : 1))

describe('the table (conventions 2.11)', () => {
  test('193 names in order', () => {
    expect(states.members).toHaveLength(193)
    expect(sorted(states.members)).toEqual(states.members)
  })
  test('every name is found in a list that is broken into lines', () => {
    for (const name of states.members) {
      const text = `${name.replaceAll(' ', '\n   ')}, and others`
      expect(states.match(text, 0)).toEqual({ name, end: text.indexOf(', and') })
    }
  })
})

test.each([
  ['Niger, Nigeria', 0, 'Niger'],
  ['Niger, Nigeria', 7, 'Nigeria'],
  ['Guinea-Bissau and', 0, 'Guinea-Bissau'],
  ['Guinea-\nBissau and', 0, 'Guinea-Bissau'],
  ['Dominican Republic', 0, 'Dominican Republic'],
  ["Cote d'Ivoire", 0, 'Cote d’Ivoire'],
  ["Côte d'Ivoire:", 0, 'Côte d’Ivoire'],
  ["Lao People's\nDemocratic Republic", 0, 'Lao People’s Democratic Republic'],
  ['Bahamas (The), Belize', 0, 'Bahamas (The)'],
  ['Antigua and Barbuda and Chile', 0, 'Antigua and Barbuda'],
  ['Union of Soviet Socialist Republics', 0, 'Union of Soviet Socialist Republics'],
  ['State of Palestine', 0, 'State of Palestine'],
  ['Vietnam', 0, 'Vietnam'],
  ['Belarus,* China', 0, 'Belarus'],
])('%j at %i', (text, at, name) => {
  expect(states.match(text, at)?.name).toBe(name)
})

test.each(['Nigerians', 'Chinatown', 'Malicious', 'the General Assembly', ''])('no State: %j', (text) => {
  expect(states.match(text, 0)).toBeUndefined()
})

describe('order of sponsors (conventions 2.8)', () => {
  test.each([
    [['Costa Rica', 'Côte d’Ivoire', 'Croatia']],
    [['Tunisia', 'Türkiye', 'Turkmenistan']],
    [['Iran (Islamic Republic of)', 'Iraq']],
    [['Guinea', 'Guinea-Bissau', 'Guyana']],
    [['Dominica', 'Dominican Republic']],
    [['Yemen', 'State of Palestine']],
    [['Zambia', 'State of Palestine']],
  ])('%j', (names) => {
    expect(sorted(names.toReversed())).toEqual(names)
  })
})

describe('official forms', () => {
  test.each([
    ['Vietnam', undefined, 'Viet Nam'],
    ['Turkey', '2010-01-01', 'Turkey'],
    ['Türkiye', '2010-01-01', 'Turkey'],
    ['Turkey', '2024-01-01', 'Türkiye'],
    ['Swaziland', '2024-01-01', 'Eswatini'],
    ['Zaire', '1990-01-01', 'Zaire'],
    ['USA', '2024-01-01', 'United States of America'],
    ['Atlantis', '2024-01-01', undefined],
  ])('%s in %s', (name, date, official) => {
    expect(states.officialName(name, date)).toBe(official)
  })
  test.each([
    ['Viet Nam', '2024-01-01', true],
    ['Vietnam', '2024-01-01', false],
    ['Türkiye', '2021-12-01', true],
    ['Türkiye', '2019-01-01', false],
    ['Turkey', '2024-01-01', false],
    ['Netherlands', '2017-01-01', true],
    ['Bahamas (The)', '2025-10-22', true],
    ['Bahamas', '2021-01-01', true],
  ])('%s at %s', (name, date, official) => {
    expect(states.isOfficialName(name, date)).toBe(official)
  })
})
