import { describe, expect, test } from 'vitest'
import { block, filler, odd, roman, words } from './make.ts'
import { textOf } from './read.ts'

const shown = (array: string): string =>
  `BT /${roman} 10 Tf 1 0 0 1 50 700 Tm [${array}] TJ ET\n${block(50, 650, filler)}`

describe('spaces are what the page shows', () => {
  test('kerning does not part a word', async () => {
    expect(await textOf(shown('(see) -60 (k) 20 (ing)'))).toEqual(['seeking', filler])
  })
  test('a word placed piece by piece is one', async () => {
    // `follow` is 26.67 points wide in Times at 10 points.
    const page = `${words(50, 700, 'follow')} ${words(76.67, 700, '-up')} ${block(50, 650, filler)}`
    expect(await textOf(page)).toEqual(['follow-up', filler])
  })
  test('a gap without a space character is a space', async () => {
    expect(await textOf(shown('(global) -260 (review)'))).toEqual(['global review', filler])
  })
  test('a space character that is taken back is none', async () => {
    expect(await textOf(shown('(self ) 250 (-defence)'))).toEqual(['self-defence', filler])
  })
  test('a justified line has single spaces', async () => {
    expect(await textOf(shown('(States) -1200 (have) -900 (agreed)'))).toEqual(['States have agreed', filler])
  })
  test('cells that stand far apart are parted by two', async () => {
    const page = `${words(50, 700, 'General Assembly')} ${words(400, 700, 'Distr.: Limited')} ${block(50, 650, filler)}`
    expect(await textOf(page)).toEqual(['General Assembly  Distr.: Limited', filler])
  })
  test('a number and a label are near their words however far they stand', async () => {
    const page = [
      words(50, 700, '1.'),
      words(110, 700, 'Decides to act:'),
      words(50, 676, '(a)'),
      words(110, 676, 'At once;'),
      block(50, 650, filler),
    ].join(' ')
    expect(await textOf(page)).toEqual(['1. Decides to act:', '(a) At once;', filler])
  })
  test('pieces are read from left to right in whatever order they are painted', async () => {
    const page = `${words(74, 700, 'world')} ${block(50, 650, filler)} ${words(50, 700, 'Hello')}`
    expect(await textOf(page)).toEqual(['Hello world', filler])
  })
})

const set = (text: string): string => `${words(50, 700, text, { font: odd })}\n${block(50, 650, filler)}`

describe('characters', () => {
  test('a ligature is its letters', async () => {
    expect(await textOf(set('ef\u0001cient'))).toEqual(['efficient', filler])
  })
  test('a glyph without a character, as wide as a hyphen and between two letters, is one', async () => {
    expect(await textOf(set('non\u0002governmental'))).toEqual(['non-governmental', filler])
  })
  test('another glyph without a character is nothing', async () => {
    expect(await textOf(set('\u0002Annex'))).toEqual(['Annex', filler])
  })
  test('a soft hyphen that is printed is a hyphen', async () => {
    expect(await textOf(set('Secretary\u0004General'))).toEqual(['Secretary-General', filler])
  })
  test('what is painted twice to look bold is read once', async () => {
    const page = `${words(50, 700, 'Annex')} ${words(50.3, 700, 'Annex')}\n${block(50, 650, filler)}`
    expect(await textOf(page)).toEqual(['Annex', filler])
  })
})
