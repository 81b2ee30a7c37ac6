/** What the lexer makes of a line by its shape alone, traps included. */
import { describe, expect, it } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { lexLines } from '../../../grammar/lines/lexer.ts'

const shapeOf = (line: string): string | undefined => lexLines({ text: line, channel: 'text' }, en)[0]?.shape.name

const table: Record<string, readonly string[]> = {
  Rule: ['__________________', '----', '————————'],
  Folio: ['2/5', '2/5 25-13823', '25-13823   5/5', '25-13823 5/5', 'Page 2', '70/1', '2/5 GE.25-13823'],
  JobNumber: [
    '25-16547 (E)    171025',
    '25-16547',
    'GE.24-18000(E)',
    '11-37476* (E) 160611',
    '25-16547 (E) 171025 171025',
  ],
  Barcode: ['*2516547*'],
  SymbolLine: [
    'A/C.2/80/L.9',
    'A/65/L.78*',
    'S/RES/2728 (2024)',
    'A/RES/ES-11/1',
    'E/CN.4/Sub.2/1987/WP.4/Add.1',
    'A/72/L.',
  ],
  NumberAlone: ['3.', '3', '12', '- 4.', '7)', '1/', '2025'],
  Numbered: [
    '3. Requests the Secretary-General',
    '3.Requests the Secretary-General',
    '3)  Requests',
    '3\\. Requests',
    '- 3. *Requests* the',
    '**3.** Requests',
    '1. | Welcomes',
    '“3. Requests',
    '3.\u00a0Requests',
  ],
  LabelAlone: ['(a)', '(iv)', '(12)', '- (b)'],
  Labelled: [
    '(a) To report',
    'a) To report',
    'iv. Funds',
    '- (a) To report',
    '(aa) To',
    '(1) One',
    '(*a*) To',
    'a.\u00a0To',
  ],
  Bulleted: ['• Progress made', '•Progress', '\uf0b7 Progress'],
  MarkAlone: ['¹', '¹²', '^{*}', '*', '<sup>4</sup>'],
  Marked: [
    '¹ Resolution 70/1.',
    '¹Resolution',
    '^{*} Any changes',
    '[^1]: A/79/1',
    '* On behalf of',
    '1/ A/9901',
    '\\* On behalf of',
  ],
  ClauseTag: ['PP2 bis Recalling', 'OP5 alt. Decides', 'PP1', 'OP 12 Requests', '2 bis. Requests', '**10 ter.** Notes'],
  PartLabel: ['I', 'IV', 'B.', '**III**', 'A'],
  AnnexLabel: ['Annex', 'Annex II', 'ANNEX', 'Appendix A', 'Enclosure', '**Annex I**'],
  TextLine: [
    'Recalling its resolution 59/48,',
    'in consultation with States,',
    'I am writing to you',
    'mix of questions',
    'e.g. books',
    '2024 was a good year',
    '3.5 per cent of the books',
    '12,500 dollars',
    'A/79/1 and A/79/2',
    'Annexed to the present resolution',
    '(see paragraph 4)',
    '*Recalling* its resolution',
    'OPEC countries',
    '— in all languages —',
  ],
}

describe.each(Object.entries(table))('%s', (name, lines) => {
  it.each(lines)('%s', (line) => {
    expect(shapeOf(line)).toBe(name)
  })
})

describe('lines', () => {
  it('are told without the white space at their two ends', () => {
    const [line] = lexLines({ text: ' \t  Recalling \u00a0\n', channel: 'text' }, en)
    expect(line).toMatchObject({ text: 'Recalling', start: 4, end: 13, row: 1, indent: 4 })
  })

  it('know the blank lines above them, the page and the hint', () => {
    const hints = [undefined, {}, {}, { indent: 72 }]
    const lines = lexLines({ text: 'one\n\n\ntwo\r\n\fthree', channel: 'pdf', lines: hints }, en)
    expect(lines.map(({ text, blanks, page, indent, row }) => [text, blanks, page, indent, row])).toEqual([
      ['one', 0, 1, 0, 1],
      ['two', 2, 1, 72, 4],
      ['\f', 0, 2, 0, 5],
      ['three', 0, 2, 1, 5],
    ])
  })

  it('say their words without the markers of emphasis, which would hide the first', () => {
    const [line] = lexLines({ text: '**_Recalling_** its file_name_one', channel: 'markdown' }, en)
    expect(line?.plain).toBe('Recalling its file_name_one')
  })
})
