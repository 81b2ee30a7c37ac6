/** Brackets, quotation marks, dashes and stray punctuation. */
import { describe, expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'
import { foundBy, messagesOf, resolution } from './find.ts'

const text = (words: string): string =>
  resolution({ operative: [`1. Notes ${words};`, '2. Decides to remain seized of the matter.'] })
const found = (id: string, words: string): string[] => foundBy(id, text(words)).map(([, marks]) => marks)

describe('stray-punctuation', () => {
  test.each([
    ['the report,, and the note', [',,']],
    ['the report;, and the note', [';,']],
    ['the report , and the note', [' ']],
    ['the meeting from 3 to 5 p.m.; and the note', []],
    ['the note; ibid., the report, Nos. 3, 4', []],
    ['the words … and more', []],
    ['the words “one,, two”', []],
  ])('%s', (words, expected) => {
    expect(found('stray-punctuation', words)).toEqual(expected)
  })

  test('leaves the end of a clause to the rules on final punctuation', () => {
    expect(
      messagesOf('stray-punctuation', resolution({ operative: ['1. Notes it;,', '2. Decides to act;.'] })),
    ).toEqual([])
  })

  test('only remarks on a space that print left before a mark', () => {
    const { findings } = lint(text('the report , and'), { profile: { channel: 'pdf' } })
    const marks = findings.filter(({ ruleId }) => ruleId === 'stray-punctuation')
    expect(marks.map(({ severity, fix: offered }) => [severity, offered?.kind])).toEqual([['info', 'suggested']])
  })

  test('drops a mark that stands twice, but leaves the choice between two', () => {
    expect(fix(text('the report,, and the note')).text).toBe(text('the report, and the note'))
    expect(fix(text('the report;, and the note')).text).toBe(text('the report;, and the note'))
  })
})

describe('balanced-marks', () => {
  test.each([
    ['the report (of the Committee', ['(']],
    ['the report of the Committee)', [')']],
    ['the report “of the Committee', ['“']],
    ['the pledge of ”leaving no one behind”', ['”']],
    ['the report (of the Committee (part II))', []],
    ['a) the report, b) the note and 1) the letter', []],
    ['[the report]', []],
  ])('%s', (words, expected) => {
    expect(found('balanced-marks', words)).toEqual(expected)
  })

  test('lets marks close in a sub-paragraph', () => {
    const list = '1. Notes (as follows:\n\n(a) The report;\n\n(b) The note);\n\n2. Decides to act.'
    expect(messagesOf('balanced-marks', resolution({ operative: [list] })).slice(1)).toEqual([])
  })
})

describe('dash', () => {
  test.each([
    ['the plan for 2025-2026', ['2025-2026']],
    ['the plan for 2025–2026', []],
    ['three dimensions - economic and social', [' - ']],
    ['document A/79/807-S/2025/132', []],
    ['resolution 2025-2026/1', []],
    ['short- and long-term plans', []],
  ])('%s', (words, expected) => {
    expect(found('dash', words)).toEqual(expected)
  })

  test('takes a hyphen between spaces in print as a torn compound', () => {
    expect(messagesOf('dash', text('self - determination'), { profile: { channel: 'layout' } })).toEqual([])
  })
})

describe('quotation marks', () => {
  test('single ones are for quotations within quotations', () => {
    expect(found('quotes-double', 'the ‘spirit’')).toEqual(['‘spirit’'])
    expect(found('quotes-double', 'the item “The ‘spirit’ of it” and the States’ role')).toEqual([])
  })

  test('straight ones are reported once: among directional ones, or on request', () => {
    const straight = 'the "spirit" and the Organization\'s role'
    expect(messagesOf('quotes-curly', text(straight))).toEqual([])
    expect(messagesOf('quotes-curly', text(`${straight}, the “charter” and the "letter"`))).toHaveLength(1)
    expect(
      lint(text(straight), { rules: { 'quotes-curly': ['on', { throughout: true }] } }).findings.filter(
        ({ ruleId }) => ruleId === 'quotes-curly',
      ),
    ).toHaveLength(1)
  })
})
