/** Slips that were told by nobody, or by two rules at once: each is one finding, of the rule that names its cause. */
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const plain = '*Noting* the report of the Secretary-General,'
const welcome = '*Welcomes* the report;'

const resolution = (preamble: string, operative: string, organ = 'General Assembly'): string =>
  `*The ${organ},*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n${preamble}\n\n1. ${operative}\n\n2. *Decides* to remain seized of the matter.\n`

const found = (text: string): string[] =>
  lint(text)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, in: place }) => `${ruleId} ${place}`)

describe('one finding', () => {
  test.each([
    ['a verb in capitals', plain, '*REQUESTS* the Secretary-General to report;', 'opener-spelling OP1'],
    ['a verb without its ending, in italics', plain, '*Decide* to convene a meeting;', 'operative-opener OP1'],
    ['a verb that is lost, in italics', plain, '*its commitment* to peace;', 'dropped-opener OP1'],
    ['blanks in a number', '*Noting* its resolution 78 / 245 of 22 December 2023,', welcome, 'citation-form PP2'],
    ['“Bearing mind”', '*Bearing mind* the report,', welcome, 'opener-preposition PP2'],
    [
      'an opening phrase glued to its preposition',
      '*Guidedby* the Charter of the United Nations,',
      welcome,
      'broken-word PP2',
    ],
    ['an ordinal that is misspelt', plain, '*Agrees* to meet at its eigthy-first session;', 'session-in-words OP1'],
    [
      'a quotation mark of another encoding',
      '*Noting* the decade “Wells for allâ€\u009d of 2023,',
      welcome,
      'mojibake PP2',
    ],
    [
      'a question mark for a quotation mark',
      '*Noting* the decade ?Wells for all” of 2023,',
      welcome,
      'lost-character PP2',
    ],
    ['an invisible mark', '*Noting* the decade \u0093Wells for all” of 2023,', welcome, 'mojibake PP2'],
  ])('%s', (_, preamble, operative, expected) => {
    expect(found(resolution(preamble, operative))).toEqual([expected])
  })

  test('a misspelling however often the text writes it', () => {
    const text = resolution(
      '*Noting* the developement of wells, the developement of canals and the developement of dams,',
      welcome,
    )
    expect(found(text)).toEqual(['spelling PP2', 'spelling PP2', 'spelling PP2'])
  })

  test('a tag that was left in a list', () => {
    const text = resolution(plain, welcome).replace(/^1\. /m, '- 1. ').replace(/^2\. /m, '- OP2 bis. ')
    expect(found(text)).toEqual(['negotiation-residue OP2 bis'])
  })
})

const draft = (symbol: string, organ: string, sponsors: string): string =>
  `United Nations ${symbol}\n\n${organ}\n\nDistr.: Limited\n4 March 2026\n\nOriginal: English\n\n${sponsors}: draft resolution\n\n`

test('of the Council’s sponsors only names of other times and of the street are told', () => {
  const text = resolution(plain, welcome, 'Security Council')
  const named = (sponsors: string): string[] =>
    found(draft('S/2026/101', 'Security Council', sponsors) + text).filter((each) => each.startsWith('sponsor'))
  expect(named('Czech Republic, Japan and Malta')).toHaveLength(1)
  expect(named('Japan, Kingdom of the Netherlands and United States')).toEqual([])
})

test('the symbol of another document at the head of a page', () => {
  const pages = (symbol: string): string =>
    `A/80/L.900\n\nGeneral Assembly\n\nDistr.: Limited\n4 March 2026\n\nEightieth session\n\nAgenda item 8\n\nMalta: draft resolution\n\nWells\n\nThe General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n\f${symbol}\n\nNoting the report,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n`
  expect(found(pages('A/80/L.900')).filter((each) => each.startsWith('masthead'))).toEqual([])
  expect(found(pages('A/80/L.901')).filter((each) => each.startsWith('masthead'))).toHaveLength(1)
})
