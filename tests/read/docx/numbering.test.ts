import { describe, expect, test } from 'vitest'
import { item, level, list, p } from './make.ts'
import { linesOf } from './read.ts'

const clauses = list(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)'))

describe('automatic numbers', () => {
  test('count on each level and begin anew below a new number', () => {
    const body = [
      item('Urges:', 1),
      item('to report;', 1, 1),
      item('to act:', 1, 1),
      item('now;', 1, 2),
      item('later;', 1, 2),
      item('Decides:', 1),
      item('to meet.', 1, 1),
      item('soon', 1, 2),
    ].join('')
    expect(linesOf({ body, numbering: clauses })).toEqual([
      '1. Urges:',
      '(a) to report;',
      '(b) to act:',
      '(i) now;',
      '(ii) later;',
      '2. Decides:',
      '(a) to meet.',
      '(i) soon',
    ])
  })
  test('count through paragraphs without a number', () => {
    const body = item('One;', 1) + p('Words between') + item('Two.', 1)
    expect(linesOf({ body, numbering: clauses })).toEqual(['1. One;', 'Words between', '2. Two.'])
  })
  test('count an empty paragraph, as Word does', () => {
    expect(linesOf({ body: item('One;', 1) + item('', 1) + item('Three.', 1), numbering: clauses })).toEqual([
      '1. One;',
      '3. Three.',
    ])
  })
  test('are written in every format', () => {
    const formats: [string, string, string][] = [
      ['decimal', '%1)', '3)'],
      ['lowerLetter', '%1.', 'c.'],
      ['upperLetter', '%1.', 'C.'],
      ['lowerRoman', '(%1)', '(iii)'],
      ['upperRoman', '%1.', 'III.'],
      ['ordinal', '%1', '3rd'],
      ['decimalZero', '%1.', '03.'],
      ['decimal', 'Article %1', 'Article 3'],
      // A number without its stop would read as the first word.
      ['decimal', '%1', '3.'],
      ['bullet', '\uf0b7', '•'],
      ['bullet', '–', '–'],
      ['none', '', ''],
    ]
    for (const [format, text, expected] of formats) {
      const numbering = list(1, level(0, format, text, '<w:start w:val="3"/>'))
      expect(linesOf({ body: item('Words', 1), numbering })).toEqual([`${expected} Words`.trimStart()])
    }
  })
  test('repeat the letter after z', () => {
    const numbering = list(1, level(0, 'lowerLetter', '(%1)', '<w:start w:val="26"/>'))
    expect(linesOf({ body: item('x', 1).repeat(3), numbering })).toEqual(['(z) x', '(aa) x', '(bb) x'])
  })
  test('of several levels in one', () => {
    const numbering = list(
      1,
      level(0, 'upperRoman', '%1'),
      level(1, 'decimal', '%1.%2'),
      level(2, 'decimal', '%1.%2.%3', '<w:start w:val="1"/><w:isLgl/>'),
    )
    expect(linesOf({ body: item('A', 1) + item('B', 1, 1) + item('C', 1, 2), numbering })).toEqual([
      'I A',
      'I.1 B',
      '1.1.1 C',
    ])
  })
})

const second = (override: string): string =>
  `${clauses}<w:num w:numId="2"><w:abstractNumId w:val="1"/>${override}</w:num>`

describe('restarts', () => {
  test('lists of one definition count together', () => {
    expect(linesOf({ body: item('a', 1) + item('b', 2), numbering: second('') })).toEqual(['1. a', '2. b'])
  })
  test('a list that says so starts anew, once', () => {
    const numbering = second('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    expect(linesOf({ body: item('a', 1) + item('b', 2) + item('c', 2), numbering })).toEqual(['1. a', '5. b', '6. c'])
  })
  test('a list may replace a level', () => {
    const numbering = second(`<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`)
    expect(linesOf({ body: item('a', 2) + item('b', 2), numbering })).toEqual(['A. a', 'B. b'])
  })
  test('a level may go on counting through its parents', () => {
    const numbering = list(
      1,
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'),
    )
    const body = item('A', 1) + item('a', 1, 1) + item('B', 1) + item('b', 1, 1)
    expect(linesOf({ body, numbering })).toEqual(['I. A', '1. a', 'II. B', '2. b'])
  })
})

describe('lists of styles', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="OP"><w:name w:val="OP"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="OP"/></w:style>'
  const numbering = list(
    1,
    level(0, 'decimal', '%1.'),
    level(1, 'lowerLetter', '(%2)', '<w:start w:val="1"/><w:pStyle w:val="Sub"/>'),
  )
  test('number without the paragraph saying so, on the level tied to the style', () => {
    const body = p('One:', '<w:pStyle w:val="OP"/>') + p('two;', '<w:pStyle w:val="Sub"/>')
    expect(linesOf({ body, styles, numbering })).toEqual(['1. One:', '(a) two;'])
  })
  test('are switched off by list 0', () => {
    const off = '<w:pStyle w:val="OP"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    expect(linesOf({ body: p('One', off) + p('Two', '<w:pStyle w:val="OP"/>'), styles, numbering })).toEqual([
      'One',
      '1. Two',
    ])
  })
  test('definitions that only point to a style of lists are followed', () => {
    const linked =
      '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Clauses"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="8"><w:styleLink w:val="Clauses"/>${level(0, 'decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    expect(linesOf({ body: item('One', 1), numbering: linked })).toEqual(['1. One'])
  })
})

test('typed numbers stay as they are', () => {
  expect(linesOf(p('<w:r><w:tab/><w:t>1.</w:t><w:tab/><w:t>Requests</w:t></w:r>'))).toEqual(['1. Requests'])
})
