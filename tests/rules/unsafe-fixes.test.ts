/** What safe fixes made worse once, in texts that were torn, joined or cut on their way: none touches it. */
import { describe, expect, test } from 'vitest'
import { fix } from '../../src/index.ts'

const resolution = (preamble: string, operative: string): string =>
  `*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n${preamble}\n\n1. ${operative}\n\n2. *Decides* to remain seized of the matter.\n`

const plain = '*Noting* the report of the Secretary-General,'
const welcome = '*Welcomes* the report;'

describe('safe fixes leave alone', () => {
  test.each([
    ['a word that a space tears', plain, '*Welcomes* the program me of work;'],
    ['a word beside the first piece of another', plain, '*Welcomes* the imple- co-operation of States;'],
    ['a doubled word that may be the end of another', plain, '*Welcomes* the are as as well as the towns;'],
    ['the member states of a federation', plain, '*Welcomes* the federal member states of Somalia;'],
    ['the stop in a symbol of a page head', '*Noting* the report of the Secretary-General, A/80/L.12', welcome],
    ['the number of the next paragraph', '*Noting* the report of the Secretary-General, 8;', welcome],
    ['the stop behind an abbreviation', '*Noting* the report in vol.. 3 of the records,', welcome],
    ['an asterisk that closes nothing', '*Noting* the report,\n\nNoting also* the other report,', welcome],
    ['two short words that belong together', plain, '*Welcomes* the safety of ro ro passenger ships;'],
    ['a doubled word after a piece of one', plain, '*Recognizes* that women aren as as men in the service;'],
    ['a word that a space tears, before a noun', plain, '*Welcomes* the work in program me countries;'],
    [
      'no-break spaces',
      '*Noting*\u00a0the report of the Secretary-General,',
      '*Welcomes*\u00a0the sum of 10\u00a0000 dollars;',
    ],
    [
      'a note that stands among the paragraphs',
      `${plain}\n\n1 Resolution 70/1.\n\n*Noting also* the other report,`,
      welcome,
    ],
    ['a quotation', '*Noting* the exhibition “Programs of member states, 5% - and the UN”,', welcome],
  ])('%s', (_, preamble, operative) => {
    const text = resolution(preamble, operative)
    expect(fix(text).text).toBe(text)
  })
})

test('names behind the colon of the sponsors are sponsors', () => {
  const text = `United Nations A/80/L.900\n\nGeneral Assembly\n\nDistr.: Limited\n4 March 2026\n\nOriginal: English\n\nEightieth session\n\nAgenda item 8\n\nHungary, Ireland: Italy, Japan and Malta: draft resolution\n\nWells\n\n${resolution(plain, welcome)}`
  expect(fix(text).text).toBe(text)
})

test('emphasis that begins in a number', () => {
  const text = resolution(plain, welcome).replace('2. *Decides*', '2*. Decides*')
  expect(fix(text).text).toBe(text)
})

test('a note whose mark was lost, at the foot of a page', () => {
  const text = resolution(
    `*Noting* the memorandum,\n\n2/5\n\nThe memorandum was signed in Geneva on 17 September 2021.\n\n*Noting also* the report,`,
    welcome,
  )
  expect(fix(text).text).toBe(text)
})

test('the blanks of a treaty in an annex', () => {
  const text = `${resolution(plain, welcome)}\nAnnex\n\nConvention on wells\n\nDone at ______ , on this   ____   day of ________ , in a single original.\n`
  expect(fix(text).text).toBe(text)
})

test('anything under the line of another organ', () => {
  const text = `United Nations A/80/L.900\n\nGeneral Assembly\n\nDistr.: Limited\n4 March 2026\n\nEightieth session\n\nAgenda item 8\n\nMalta: draft resolution\n\nWells\n\n${resolution('*Noting* the program of work;', '*Calls on* member states to pay 5%.').replace('General Assembly,*', 'Security Council,*')}`
  expect(fix(text).text).toBe(text)
})

test('anything in a language that is not read', () => {
  const text =
    'Die Generalversammlung,\n\nunter Hinweis auf ihre Resolution 77/338 vom 1. September 2023;\n\n1. begrüßt den Bericht  über das program der organisation in die die Länder, 5%.\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben;\n'
  expect(fix(text).text).toBe(text)
})
