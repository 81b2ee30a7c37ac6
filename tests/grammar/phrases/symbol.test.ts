import { describe, expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { scanSymbols } from '../../../grammar/phrases/symbol.ts'
import { parseSymbolParts } from '../../../grammar/lexicon/symbols.ts'

const found = (text: string): string[] => scanSymbols(text, en).map(({ facts }) => facts.symbol)

// Conventions 2.7: symbols named there as seen, with what stands around them.
test.each([
  ['See A/79/807-S/2025/132.', ['A/79/807-S/2025/132']],
  ['A/HRC/58/L.9 and A/C.3/80/L.20/Rev.1', ['A/HRC/58/L.9', 'A/C.3/80/L.20/Rev.1']],
  ['(A/62/433 (Part II))', ['A/62/433 (Part II)']],
  ['(A/79/458/Add.2, para. 90)', ['A/79/458/Add.2']],
  ['A/65/L.78*', ['A/65/L.78']],
  ['A/520/Rev.20', ['A/520/Rev.20']],
  ['E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1;', ['E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1']],
  ['document S/Agenda/8979 of', ['S/Agenda/8979']],
  ['S/PRST/2015/9, ST/SGB/2018/3', ['S/PRST/2015/9', 'ST/SGB/2018/3']],
  ['A/HRC/PRST/OS/12/1', ['A/HRC/PRST/OS/12/1']],
  ['A/RES/217 A (III) and A/RES/3379 (XXX)', ['A/RES/217 A (III)', 'A/RES/3379 (XXX)']],
  ['S/RES/2728 (2024), E/RES/2023/1', ['S/RES/2728 (2024)', 'E/RES/2023/1']],
  ['A/RES/ES-11/1 and A/RES/S-30/1.', ['A/RES/ES-11/1', 'A/RES/S-30/1']],
  ['E/RES/1973/1768(LIV)', ['E/RES/1973/1768(LIV)']],
  ['FCCC/CP/2015/10/Add.1, decision 1/CP.21', ['FCCC/CP/2015/10/Add.1']],
  ['NPT/CONF.2010/50 (Vol. I)', ['NPT/CONF.2010/50 (Vol. I)']],
  ['ICC-ASP/20/Res.5', ['ICC-ASP/20/Res.5']],
  ['A/72/L.\n   18 and', ['A/72/L.18']],
  ['A/79/\n807-\nS/2025/132', ['A/79/807-S/2025/132']],
  ['and A/74/89/\n   Add.1', ['A/74/89/Add.1']],
])('%j', (text, symbols) => {
  expect(found(text)).toEqual(symbols)
})

test.each([
  'and/or, he/she, km/h and N/A',
  'two thirds (2/3), resolution 70/1, 1/ and page 2/5',
  'influenza A/H1N1 and HIV/AIDS',
  '25-13823 and GE.24-18000(E)',
  'https://undocs.org/A/79/1',
  'A/79/L124',
  'a/79/L.124',
])('no symbol: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('offsets cover the symbol as it stands', () => {
  const text = 'See A/72/L.\n18.'
  expect(scanSymbols(text, en)[0]).toMatchObject({ start: 4, end: 14, facts: { symbol: 'A/72/L.18' } })
})

describe('what a symbol says', () => {
  test.each([
    ['A/79/L.124', { organ: 'A', session: '79', nature: 'L', number: '124', suffixes: [] }],
    ['A/C.3/80/L.20/Rev.1', { organ: 'A', body: 'C.3', session: '80', nature: 'L', number: '20', suffixes: ['Rev.1'] }],
    ['A/HRC/RES/54/6', { organ: 'A', body: 'HRC', nature: 'RES', session: '54', number: '6', suffixes: [] }],
    ['S/RES/2728 (2024)', { organ: 'S', nature: 'RES', number: '2728', session: '2024', suffixes: [] }],
    ['A/RES/217 A (III)', { organ: 'A', nature: 'RES', number: '217 A', session: 'III', suffixes: [] }],
    ['A/RES/ES-11/1', { organ: 'A', nature: 'RES', session: 'ES-11', number: '1', suffixes: [] }],
    ['A/ES-11/L.2', { organ: 'A', session: 'ES-11', nature: 'L', number: '2', suffixes: [] }],
    ['S/2025/132', { organ: 'S', session: '2025', number: '132', suffixes: [] }],
    ['S/23500', { organ: 'S', number: '23500', suffixes: [] }],
    ['A/AC.109/2019/L.18', { organ: 'A', body: 'AC.109', session: '2019', nature: 'L', number: '18', suffixes: [] }],
    ['A/62/433 (Part II)', { organ: 'A', session: '62', number: '433', suffixes: ['Part II'] }],
    ['S/PRST/2015/9', { organ: 'S', nature: 'PRST', session: '2015', number: '9', suffixes: [] }],
  ])('%s', (symbol, part) => {
    expect(parseSymbolParts(symbol).parts).toEqual([{ symbol, ...part }])
  })
  test('a double symbol has two parts', () => {
    expect(parseSymbolParts('A/79/807-S/2025/132').parts.map((part) => part.symbol)).toEqual(['A/79/807', 'S/2025/132'])
  })
})
