import { describe, expect, test } from 'vitest'
import { BARCODE, folio, JOB_NUMBER, SYMBOL } from '../../../grammar/notation/artefacts.ts'
import { beginsWith } from '../../../grammar/notation/first.ts'
import { ASTERISKS, LEADING_MARK, MARK, plainMark, raised, writeMark } from '../../../grammar/notation/marks.ts'
import { oneOf, regex } from '../../../grammar/notation/pattern.ts'
import { fold, singleSpaced } from '../../../grammar/notation/space.ts'

describe('parts are put together', () => {
  test('parts keep to themselves, whatever stands beside them', () => {
    expect(regex('i')`^${oneOf('a', 'bc')}d$`.exec('BCd')?.[0]).toBe('BCd')
    expect(regex()`^${oneOf('a', 'bc')}d$`.test('a')).toBe(false)
  })

  test('signs are written as in a literal', () => {
    expect(regex('g')`\s+`).toEqual(/\s+/g)
  })

  test('a faulty part is no expression', () => {
    expect(() => regex()`${'('}`).toThrow(SyntaxError)
  })
})

describe('note marks', () => {
  test.each([
    ['¹²', '12'],
    ['^3', '3'],
    ['^{14}', '14'],
    ['^{**}', '**'],
    ['<sup>7</sup>', '7'],
    ['<sup> 7 </sup>', '7'],
    ['[^9]', '9'],
    ['[10]', '10'],
    [String.raw`\[10\]`, '10'],
  ])('%s', (mark, label) => {
    expect(regex('u')`^${MARK}$`.test(mark)).toBe(true)
    expect(plainMark(mark)).toBe(label)
  })

  test.each(['m', '12', '[a]', '^', '[1234]', '<sup>th</sup>'])('no mark: %s', (text) => {
    expect(regex('u')`^${MARK}$`.test(text)).toBe(false)
  })

  test.each([
    ['1/ Official Records', '1/'],
    ['* On behalf', '*'],
    ['[^4]: See', '[^4]:'],
    ['² Resolution', '²'],
  ])('a note begins with its mark: %s', (line, mark) => {
    expect(regex('u')`^${LEADING_MARK}`.exec(line)?.[0]).toBe(mark)
  })

  test('a word between asterisks and a fraction are no marks at the head of a note', () => {
    expect(regex('u')`^${LEADING_MARK}`.test('*Recalling* its')).toBe(false)
    expect(regex('u')`^${LEADING_MARK}`.test('1/3 of them')).toBe(false)
    expect(regex()`^${ASTERISKS}$`.test('****')).toBe(false)
  })

  test('figures are raised, other signs stand in braces', () => {
    expect(raised('12 b')).toBe('¹² b')
    expect(writeMark('10')).toBe('¹⁰')
    expect(writeMark('*')).toBe('^{*}')
  })
})

describe('what pages add', () => {
  test.each([
    [
      'folio',
      folio('Page'),
      ['2/5', '2/5 25-13823', '25-13823   5/5', '25-13823 (E)   1/1', 'Page 2'],
      ['2/5/7', '2025/14/3', 'Page'],
    ],
    [
      'job number',
      JOB_NUMBER,
      ['25-16547 (E)    171025', 'GE.24-18000(E)', 'V.24-01234', '25-16547', '25-16547*'],
      ['25-165', '2025-16547', 'GE 24'],
    ],
    ['bar code', BARCODE, ['*2516547*'], ['*25*', '2516547']],
    ['symbol', SYMBOL, ['A/C.2/80/L.9', 'S/RES/2728 (2024)', 'A/65/L.78*'], ['A', '79/1', 'A/79 to A/80']],
  ])('%s', (_, part, lines, others) => {
    const whole = regex()`^${part}$`
    expect(lines.filter((line) => !whole.test(line))).toEqual([])
    expect(others.filter((line) => whole.test(line))).toEqual([])
  })
})

test('white space is folded', () => {
  expect(singleSpaced(' a \n\u00a0b')).toBe(' a b')
  expect(fold(' a \n\u00a0b\t')).toBe('a b')
})

test('first signs are told at the beginning of a text and at an offset', () => {
  const begins = beginsWith('T"\u201c')
  expect(['The', '"The', '\u201cThe'].map((text) => begins(text))).toEqual([true, true, true])
  expect(['', 'the', '\u201dThe', ' The'].map((text) => begins(text))).toEqual([false, false, false, false])
  expect(begins('in The', 3)).toBe(true)
  expect(begins('The', 3)).toBe(false)
})
