import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const check = (words: string, options = {}): string[] =>
  messagesOf(
    'spelling',
    resolution({ operative: [`1. Welcomes ${words};`, '2. Decides to remain seized of the matter.'] }),
    options,
  )

test.each([
  'the work of Ulugbek Khaydarov in Termez and Qoraqalpogʻiston',
  'the slogan “Goverments must act”',
  'the book *Goverments and how they fal*',
  'the association Les amis de la forêt et des rivières du Nord',
  'the report at www.goverments.int/sumary and the note by secretery@un.org',
  'the lakes, river-beds, co-chairs and vice-chairs of the pre-empted and agro-industrial world',
  'the use of bioturbation, bioturbation and bioturbation',
  'the states’, children’s and bosses’ views',
  'the UNDRR, the UNFPA and the WMOs',
])('is quiet on %s', (words) => {
  expect(check(words)).toEqual([])
})

test.each([
  ['the recomendations of the Commitee', 2],
  ['the Secretery-General', 1],
  ['the Generl Assembly', 1],
  ['the Decmber meeting', 1],
  ['the international comunity', 1],
  ['the responsability of all', 1],
])('reports %s', (words, count) => {
  expect(check(words)).toHaveLength(count)
})

test('words of the house are given by the option', () => {
  const rules = { spelling: ['warning', { words: ['goverment'] }] } as const
  expect(check('the goverment', { rules })).toEqual([])
})
