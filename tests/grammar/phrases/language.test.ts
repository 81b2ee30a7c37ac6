/**
 * A language is a value: phrases are read by whatever one they are given. This one is invented: it writes dates with a word between
 * day and month, counts in letters of its own, has its own words for annexes and pages, and quotes in other marks.
 */
import { expect, test } from 'vitest'
import { citations } from '../../../grammar/lexicon/en/citations.ts'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { createLabels } from '../../../grammar/lexicon/labels.ts'
import type { Language } from '../../../grammar/lexicon/language.ts'
import { createStates } from '../../../grammar/lexicon/states.ts'
import { lexLines } from '../../../grammar/lines/lexer.ts'
import { scanCitations } from '../../../grammar/phrases/citation.ts'
import { scanDates } from '../../../grammar/phrases/date.ts'
import { scanQuotations } from '../../../grammar/phrases/quotation.ts'

const months = ['janu', 'febru', 'marto', 'aprilo', 'mayo', 'juno', 'julo', 'augusto', 'septo', 'octo', 'novo', 'deco']
const toy: Language = {
  ...en,
  code: 'toy',
  tags: { preambular: 'PA', operative: 'OA', added: 'New', begins: 'PON' },
  annexes: { ...en.annexes, words: 'Aldono', begins: 'A' },
  pages: { ...en.pages, number: 'Paĝo' },
  labels: createLabels('абвгд', / ed$/),
  quotationMarks: { '»': '«' },
  months: { names: months, numberOf: (name) => months.indexOf(name) + 1 || undefined },
  dates: {
    month: `(?:${months.join('|')})`,
    day: String.raw`(\d{1,2})`,
    between: String.raw`\s+da\s+`,
    year: String.raw`((?:19|20)\d\d)`,
    link: String.raw`\s+til\s+`,
    likely: /da\s+(?:19|20)\d\d/,
  },
  citations: {
    ...citations,
    likely: /esol/,
    noun: /\b(resolo)(n)?\b/g,
    gap: /,?\s+ed\s+/y,
    ofDate: /\s+vom\s+/y,
  },
}

test('dates', () => {
  expect(scanDates('vom 3 da mayo da 2024 ed 4 til 6 da deco da 2025', toy).map(({ facts }) => facts)).toEqual([
    { type: 'dateText', iso: '2024-05-03' },
    { type: 'dateText', iso: '2025-12-04', until: '2025-12-06' },
  ])
  expect(scanDates('of 3 May 2024', toy)).toEqual([])
})

test('citations', () => {
  const found = scanCitations('se resolon 70/1 vom 25 da septo da 2015 ed 71/2', toy)
  expect(found.map(({ facts }) => [facts.reference, facts.date])).toEqual([
    ['70/1', '2015-09-25'],
    ['71/2', undefined],
  ])
})

test('quotations', () => {
  expect(scanQuotations('se »Wells« “no”', toy).map(({ start, end }) => [start, end])).toEqual([[3, 10]])
})

test('lines are told by its words and letters', () => {
  const shapeOf = (text: string): string | undefined => lexLines({ text, channel: 'text' }, toy)[0]?.shape.name
  expect(['Aldono II', 'PA3 Noto', 'б) вода', 'Paĝo 4', 'Annex II', 'PP3 Noting'].map(shapeOf)).toEqual([
    'AnnexLabel',
    'ClauseTag',
    'Labelled',
    'Folio',
    'TextLine',
    'TextLine',
  ])
})

test('labels count by the alphabet of the language', () => {
  const { labelOf, readings, place } = toy.labels
  expect(labelOf('б) вода')).toEqual({ label: 'б)', core: 'б', length: 2 })
  expect(readings('(в)')).toEqual([{ style: 'letter', ordinal: 3 }])
  expect(readings('аа)')).toEqual([{ style: 'letter', ordinal: 6 }])
  expect(place('(б)', [{ style: 'letter', ordinal: 1 }], undefined)).toMatchObject({ level: 1, fits: true })
})

test('States have the names and the order of the language', () => {
  const states = createStates({
    members: ['Égypte', 'Espagne'],
    observers: ['Saint-Siège'],
    others: [],
    former: [{ name: 'Haute-Volta', today: 'Burkina Faso', until: '1984-08-04' }],
    parallel: {},
    aliases: { Espana: 'Espagne' },
  })
  expect(states.match('Égypte et Espagne', 10)).toEqual({ name: 'Espagne', end: 17 })
  expect(states.officialName('Espana')).toBe('Espagne')
  expect(states.officialName('Haute-Volta', '1980-01-01')).toBe('Haute-Volta')
  expect(states.sortKey('Égypte') < states.sortKey('Espagne')).toBe(true)
  expect(states.sortKey('Espagne') < states.sortKey('Saint-Siège')).toBe(true)
})
