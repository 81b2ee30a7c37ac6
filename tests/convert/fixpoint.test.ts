/** The canonical notation of a text, written again, is the same: also of texts that no one would write. */
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { toCanonical } from '../../src/convert/canonical/index.ts'

const canonical = (text: string): string => toCanonical(parse(text), text)

const folder = new URL('../../fixtures/', import.meta.url)
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|md)$/.test(path))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))

const piece = fc.constantFrom(
  '\n',
  '\n\n',
  '\f',
  ', ',
  '. ',
  ';',
  '*',
  '**',
  '¹',
  '^{1}',
  '[1]',
  '(a) ',
  '1. ',
  '“',
  '_',
  '-\n',
  '/',
  '   ',
  'United Nations\n',
  'The General Assembly,\n',
  'Annex\n',
  'x',
)

/** A piece of a document in which things were put in, left out and repeated. */
const mutilated = fc
  .record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    length: fc.integer({ min: 20, max: 600 }),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat(20), piece, fc.nat(2)), { maxLength: 40 }),
  })
  .map(({ text, at, length, cuts }) => {
    const start = at % text.length
    let now = text.slice(start, start + length)
    for (const [where, size, put, kind] of cuts) {
      const from = where % (now.length + 1)
      const taken = now.slice(from, from + size)
      now = now.slice(0, from) + (kind === 0 ? '' : kind === 1 ? put + taken : taken + taken) + now.slice(from + size)
    }
    return now
  })

test.each([
  `,\nx\n${'\n'.repeat(11)}.\nIn`,
  's\fs\nUnited Nations',
  '80/L.911\n\nGeneral As',
  'Decision 8/CMA.6\n\nThe text',
])('%j', (text) => {
  expect(canonical(canonical(text))).toBe(canonical(text))
})

test('of mutilated documents', () => {
  expect(texts.length).toBeGreaterThan(10)
  fc.assert(
    fc.property(mutilated, (text) => {
      const once = canonical(text)
      expect(canonical(once)).toBe(once)
    }),
    { numRuns: 400 },
  )
})

test('of pieces in any order', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const once = canonical(pieces.join(''))
      expect(canonical(once)).toBe(once)
    }),
    { numRuns: 1000 },
  )
})
