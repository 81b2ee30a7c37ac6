/** Traps of conventions 2.7. */
import { describe, expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const last = '2. Decides to remain seized of the matter.'
const name = (words: string): string => resolution({ operative: [`1. Takes note of ${words};`, last] })

describe('symbol-malformed', () => {
  test.each([
    'A/79/L.124/Rev.1 and/or N/A, km/h, he/she and 2/3',
    'A/79/807-S/2025/132, A/HRC/58/L.9, A/HRC/PRST/OS/12/1 and A/AC.109/2019/L.18',
    'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1, S/Agenda/8979, S/PRST/2015/9 and ST/SGB/2018/3',
    'GOV/2006/14, GC(46)/RES/16, FCCC/CP/2015/10/Add.1 and UNEP/EA.5/Res.14',
    'A/RES/3379 (XXX), A/RES/217 A (III), A/RES/ES-11/1, S/RES/2728 (2024), E/RES/1973/1768(LIV)',
    'A/S-30/1, A/ES-11/L.1, A/79/6 (Sect. 1), A/C.1/80/CRP.1 and 25-13823',
    'E/ECE/TRANS/505/Rev.2 and E/CN.9/2024/3',
  ])('%s', (symbols) => {
    expect(messagesOf('symbol-malformed', name(symbols))).toEqual([])
  })

  test.each([
    ['A/79/L124', 'A/79/L.124'],
    ['A-79-L.124', 'A/79/L.124'],
    ['a/79/L.124', 'A/79/L.124'],
    ['A/79/L.124/Rev1', 'A/79/L.124/Rev.1'],
    ['A/C3/80/L.20', 'A/C.3/80/L.20'],
    ['A/Res/79/1', 'A/RES/79/1'],
  ])('%s', (found, instead) => {
    expect(messagesOf('symbol-malformed', name(`document ${found}`))).toEqual([
      `The symbol ${found} is written ${instead}`,
    ])
  })
})

describe('symbol-double', () => {
  test.each([
    ['A/79/807-S/2025/132', 0],
    ['A/79/1–A/79/5', 0],
    ['A/79/807 and S/2025/132', 0],
    ['A/79/807–S/2025/132', 1],
    ['A/79/807/S/2025/132', 1],
  ])('%s: %d', (symbols, count) => {
    expect(messagesOf('symbol-double', name(symbols))).toHaveLength(count)
  })
})

describe('masthead', () => {
  const draft = (symbol: string, distribution: string, committee: string): string =>
    `United Nations ${symbol}\n\nGeneral Assembly\n\nDistr.: ${distribution}\n22 October 2025\n\nOriginal: English\n\nEightieth session\n\n${committee}Agenda item 67\n\nCooperation\n\nThe General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report;\n\n${last}\n`

  test.each([
    ['A/80/L.20', 'Limited', 0],
    ['A/80/L.20/Rev.1', 'Limited', 0],
    ['A/80/L.20', 'General', 1],
    ['A/RES/80/20', 'Limited', 1],
  ])('symbol-distribution: %s, %s: %d', (symbol, distribution, count) => {
    expect(messagesOf('symbol-distribution', draft(symbol, distribution, ''))).toHaveLength(count)
  })

  test.each([
    ['A/C.4/80/L.20', 'Special Political and Decolonization Committee\n(Fourth Committee)\n\n', 0],
    ['A/C.3/80/L.20', 'Third Committee\n\n', 0],
    ['A/C.3/80/L.20', 'Second Committee\n\n', 1],
    ['A/80/L.20', '', 0],
  ])('symbol-committee: %s, %s', (symbol, committee, count) => {
    expect(messagesOf('symbol-committee', draft(symbol, 'Limited', committee))).toHaveLength(count)
  })
})
