/** Which lines close an adopted text. */
import { describe, expect, it } from 'vitest'
import { lexLines } from '../../../grammar/lines/lexer.ts'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { closingLength } from '../../../grammar/roles/head/closing.ts'

const closing = (...lines: string[]): number =>
  closingLength(lexLines({ text: lines.join('\n'), channel: 'text' }, en), 0, en)

describe('lines that close a text', () => {
  it.each<[number, string[]]>([
    [2, ['82nd plenary meeting', '29 November 1979']],
    [2, ['*57th plenary meeting*', '*5 December 2025*']],
    [2, ['101st (closing) meeting', '2 July 2024', 'Annex']],
    [2, ['...th plenary meeting', '... October 2025']],
    [2, ['__th plenary meeting', '__ October 2025']],
    [3, ['42nd meeting', '7 October 2025', '[Adopted without a vote.]']],
    [1, ['[Resolution adopted without a vote.]', 'Annex']],
    [
      4,
      [
        '[Adopted by a recorded vote of 3 to 2. The voting was as follows:',
        'In favour: Brazil, Ghana',
        'Against: Borduria',
        'Abstaining: None]',
      ],
    ],
    [2, ['Eighth plenary meeting, 28 May 2019', 'A72/VR/8']],
    [1, ['Twenty-first plenary meeting, 20 May 1977', 'Annex']],
    [2, ['(Seventh plenary meeting, 28 May 2019 –', 'Committee A, fourth report)', 'Annex']],
    [
      3,
      [
        'Adopted at the 873rd meeting by',
        '8 votes to none, with 3 abstentions',
        '(Borduria, Syldavia, San Theodoros).',
      ],
    ],
    [2, ['(Tenth meeting,', '6 February 2026)']],
    [1, ['VOTE: 13 in favour, 0 against, 2 abstentions']],
    [1, ['Adopted by consensus.']],
    [1, ['Adopted at the 873rd meeting', '12 (I). Low-cost housing']],
    [1, ['(Seventh plenary meeting, 28 May 2019', '1. Decides to meet.']],
    [1, ['82nd plenary meeting', '1393 (XIV). Low-cost housing']],
    [1, ['[Adopted without a vote', 'The General Assembly,', 'Recalling,', '1. Decides.']],
    [1, ['[Adopted without a vote', 'Some words', '1. Decides to meet.']],
  ])('%i of %j', (length, lines) => {
    expect(closing(...lines)).toBe(length)
  })

  it.each([
    '29 November 1979',
    '1. Decides to meet;',
    'The 82nd plenary meeting was held in Geneva',
    'First plenary meeting, which noted the report',
    'A72/VR/8',
    'In favour:',
    '',
  ])('none in %j', (line) => {
    expect(closing(line)).toBe(0)
  })
})
