import { describe, expect, test } from 'vitest'
import type { Clause } from '../../grammar/ast.ts'
import { nodesOf, parse, toText } from '../../src/index.ts'
import { cleanText } from '../../src/tree/clean.ts'
import { ownText } from '../../src/tree/text.ts'

const organLine = 'The General Assembly,\n\n'
const firstClause = (words: string, rest = ''): { text: string; clause: Clause; clean: string } => {
  const text = `${organLine}${words}\n\n1. Decides to remain seized of the matter.\n${rest}`
  const document = parse(text)
  const [clause] = nodesOf(document, 'preambularParagraph')
  if (!clause) throw new Error('no clause')
  return { text, clause, clean: toText(clause, document) }
}

describe('white space and hyphens', () => {
  test.each([
    ['Recalling  its\nresolution 77/338,', 'Recalling its resolution 77/338,'],
    ['Recalling the Secretary\u2011General,', 'Recalling the Secretary-General,'],
    ['Recalling 10\u00A0States,', 'Recalling 10 States,'],
    ['Recalling the co\u00ADoperation,', 'Recalling the cooperation,'],
    ['Recalling the cooperation,\u202C', 'Recalling the cooperation,'],
    ['Recalling capacity-\nbuilding in all its forms,', 'Recalling capacity-building in all its forms,'],
    ['Recalling short-\nand long-term measures,', 'Recalling short- and long-term measures,'],
    ['Recalling the term 2025–\n2026 of the office,', 'Recalling the term 2025–2026 of the office,'],
  ])('%j', (source, expected) => {
    expect(firstClause(source).clean).toBe(expected)
  })

  test('a line-end hyphen goes where the document writes the word without it', () => {
    const source = 'Recalling the coopera-\ntion among States and their cooperation in general,'
    expect(firstClause(source).clean).toBe('Recalling the cooperation among States and their cooperation in general,')
  })
})

describe('markup, marks and quotations', () => {
  test('emphasis goes, quotation marks stay, marks of notes go', () => {
    const { clean } = firstClause('*Recalling* the “Shanghai spirit”,¹', '\n¹ Resolution 70/1.\n')
    expect(clean).toBe('Recalling the “Shanghai spirit”,')
  })
})

describe('the way back to the source', () => {
  test('every clean character stands where the map says', () => {
    const { text, clause } = firstClause(
      '*Recalling*  its\nresolution  “Peace” of 1 May 2020, ¹ and the rest,',
      '\n¹ Resolution 70/1.\n',
    )
    const clean = ownText(clause)
    for (let index = 0; index < clean.text.length; index++) {
      const character = clean.text[index] ?? ''
      if (character !== ' ') expect(text[clean.offsetAt(index)]).toBe(character)
      expect(clean.indexAt(clean.offsetAt(index))).toBe(index)
    }
  })

  test('a range over folded white space covers all of it', () => {
    const { text, clause } = firstClause('Recalling  its\nresolution 77/338,')
    const clean = ownText(clause)
    const start = clean.text.indexOf('its resolution')
    const range = clean.rangeOf(start, start + 'its resolution'.length)
    expect(text.slice(range.start, range.end)).toBe('its\nresolution')
  })

  test('the empty text', () => {
    const clean = cleanText([])
    expect([clean.text, clean.offsetAt(0), clean.indexAt(5)]).toEqual(['', 0, 0])
  })
})
