import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { scanCitations } from '../../../grammar/phrases/citation.ts'
import { scanDates } from '../../../grammar/phrases/date.ts'
import { scanQuotations } from '../../../grammar/phrases/quotation.ts'
import { scanSymbols } from '../../../grammar/phrases/symbol.ts'

/** Pieces of resolutions in any order: what no document has, a damaged one may. */
const piece = fc.constantFrom(
  'resolution ',
  'resolutions ',
  'decision ',
  '70/1',
  '2200 A (XXI)',
  '1540 (2004)',
  'S-30/1',
  ' of ',
  ', ',
  ' and ',
  '25 ',
  'September ',
  '2015',
  ' to ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  'A/79/',
  'L.124',
  '-S/2025/',
  '132',
  '.\n  ',
  '¹',
  ' A ',
  'its ',
  'the General Assembly',
  ' both of 27 December 2013',
  'word ',
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
)

describe.each([
  ['symbols', scanSymbols],
  ['citations', scanCitations],
  ['dates', scanDates],
  ['quotations', scanQuotations],
] as const)('%s of any text', (_name, scan) => {
  test('are sorted, inside the text, and do not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let from = 0
        for (const { start, end } of scan(source, en)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 500 },
    )
  })
})
