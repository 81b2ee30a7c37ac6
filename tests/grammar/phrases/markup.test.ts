import { describe, expect, test } from 'vitest'
import { scanMarks } from '../../../grammar/phrases/markup.ts'

/** Each mark with the characters that belong to it. */
const marksOf = (text: string): string[] =>
  scanMarks(text).map(({ label, start, end }) => `${label} «${text.slice(start, end)}»`)

describe('several marks at one place (manual, Footnotes IX.B)', () => {
  test.each([
    ['reports,¹,² and', ['1 «¹»', '2 «,²»']],
    ['reports,¹, ² and', ['1 «¹»', '2 «, ²»']],
    ['reports,^{1},^{2},^{3} and', ['1 «^{1}»', '2 «,^{2}»', '3 «,^{3}»']],
    ['reports,¹ ² and', ['1 «¹»', '2 «²»']],
    ['the first,²³ second²⁴, third²⁵ and', ['23 «²³»', '24 «²⁴»', '25 «²⁵»']],
  ])('%s', (text, expected) => {
    expect(marksOf(text)).toEqual(expected)
  })
})
