import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import type { Channel } from '../../grammar/source.ts'
import { toCanonical } from '../../src/convert/canonical/index.ts'

const canonical = (text: string, channel: Channel = 'markdown'): string => toCanonical(parse({ text, channel }), text)

/** The blocks of the canonical text. */
const blocks = (text: string, channel?: Channel): string[] => canonical(text, channel).trimEnd().split('\n\n')

const draft = (...clauses: string[]): string => ['The General Assembly,', ...clauses].join('\n\n')

describe('clauses', () => {
  test('stand each in a block, organ line and opening phrases in italics', () => {
    const text = draft('Recalling its resolution 78/10,', '1. Urges all States to act;', '2. Decides to meet.')
    expect(canonical(text)).toBe(
      [
        '*The General Assembly,*',
        '*Recalling* its resolution 78/10,',
        '1. *Urges* all States to act;',
        '2. *Decides* to meet.',
      ].join('\n\n') + '\n',
    )
  })
  test('keep the italics that the document has, right or wrong', () => {
    const text = draft('*Recalling also its* resolution 78/10,', '1. *Takes* note of the *Yearbook*;')
    expect(blocks(text).slice(1)).toEqual([
      '*Recalling also its* resolution 78/10,',
      '1. *Takes* note of the *Yearbook*;',
    ])
  })
  test('are numbered in one way, sub-paragraphs labelled as they are', () => {
    const text = draft(
      '- 1. Requests the Secretary-General:',
      '(a) To report;',
      '(i) At once;',
      '2\\. Decides to meet.',
    )
    expect(blocks(text).slice(1)).toEqual([
      '1. *Requests* the Secretary-General:',
      '(a) To report;',
      '(i) At once;',
      '2. *Decides* to meet.',
    ])
  })
})

describe('lines and pages', () => {
  test('of one paragraph become one line', () => {
    const text =
      'The General Assembly,\nRecalling its resolution 78/10 of 21 November 2023 on the\nsubject of lighthouses and of open-\nended working groups,\n1. Urges all States to light their coasts and to keep in good\nrepair the towers.\n'
    expect(blocks(text, 'pdftotext')).toEqual([
      '*The General Assembly,*',
      '*Recalling* its resolution 78/10 of 21 November 2023 on the subject of lighthouses and of open-ended working groups,',
      '1. *Urges* all States to light their coasts and to keep in good repair the towers.',
    ])
  })
  test('notes and furniture of a page leave the paragraph that they cut; notes go to the end', () => {
    const text = [
      'The General Assembly,',
      '',
      'Recalling the 2030 Agenda for Sustainable Development,¹ in which it',
      '',
      '__________________',
      '¹ Resolution 70/1.',
      '',
      '25-13823 2/3',
      '\fwelcomed the work of the Council,',
      '',
      '1. Decides to meet.',
    ].join('\n')
    const written = blocks(text, 'pdftotext')
    expect(written).toContain(
      '*Recalling* the 2030 Agenda for Sustainable Development,¹ in which it welcomed the work of the Council,',
    )
    expect(written.slice(-2)).toEqual(['¹ Resolution 70/1.', '25-13823'])
  })
})

describe('note marks', () => {
  test('are superscripts right behind the words, however they were written', () => {
    const text = draft(
      'Recalling the Agenda, ^{1} the Treaty<sup>2</sup> and more,',
      '1. Decides to meet.',
      '¹ Resolution 70/1.',
      '² A/80/77.',
    )
    expect(blocks(text)[1]).toBe('*Recalling* the Agenda,¹ the Treaty² and more,')
  })
  test("a sponsor's asterisk stays one, its note has braces", () => {
    const text = `Agenda item 12\n\nIraq:* draft resolution\n\nLighthouses\n\n${draft('Recalling it,', '1. Decides to meet.')}\n\n* Any changes will be reflected.`
    const written = blocks(text)
    expect(written).toContain('Iraq:* draft resolution')
    expect(written.at(-1)).toBe('^{*} Any changes will be reflected.')
  })
})

test('what surrounds the clauses keeps its order: masthead, title, closing', () => {
  const text = [
    'United Nations A/RES/80/1',
    '',
    'General Assembly Distr.: General 3 November 2025',
    '',
    'Eightieth session',
    '',
    'Resolution adopted by the General Assembly on 29 October 2025',
    '',
    '80/1. Lighthouses of the Atlantic',
    '',
    draft('Recalling its resolution 78/10,', '1. Decides to meet.'),
    '',
    '30th plenary meeting',
    '29 October 2025',
  ].join('\n')
  expect(blocks(text)).toEqual([
    'United Nations',
    'A/RES/80/1',
    'General Assembly',
    'Distr.: General',
    '3 November 2025',
    'Eightieth session',
    'Resolution adopted by the General Assembly on 29 October 2025',
    '80/1. Lighthouses of the Atlantic',
    '*The General Assembly,*',
    '*Recalling* its resolution 78/10,',
    '1. *Decides* to meet.',
    '30th plenary meeting\n29 October 2025',
  ])
})

test('an empty text stays empty', () => {
  expect(canonical('')).toBe('')
})
