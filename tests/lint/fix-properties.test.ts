/** Fixing ends, and fixing again changes nothing, whatever has happened to a document. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'

const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')
const lines = seed.split('\n')

/** Damage that people and extractors do: characters lost, doubled and changed, lines lost and exchanged. */
const damaged = fc
  .array(
    fc.record({
      line: fc.nat(lines.length - 1),
      column: fc.nat(80),
      kind: fc.constantFrom('drop line', 'swap lines', 'drop character', 'insert'),
      words: fc.constantFrom(' ', '*', '1. ', ';', '.', '⁵', ' 7', 'also ', '(a) ', '\n', '\f', '“'),
    }),
    { maxLength: 8 },
  )
  .map((changes) => {
    const copy = [...lines]
    for (const { line, column, kind, words } of changes) {
      const current = copy[line] ?? ''
      if (kind === 'drop line') copy[line] = ''
      else if (kind === 'swap lines') [copy[line], copy[line + 2]] = [copy[line + 2] ?? '', current]
      else
        copy[line] =
          current.slice(0, column) +
          (kind === 'insert' ? words : '') +
          current.slice(column + (kind === 'insert' ? 0 : 1))
    }
    return copy.join('\n')
  })

test('fixing is idempotent and leaves nothing that could be fixed', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = fix(text)
      expect(once.failures).toEqual([])
      expect(fix(once.text).text).toBe(once.text)
      expect(once.findings.filter((finding) => finding.fix?.kind === 'safe')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('no rule ever fails, and findings lie in the text', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
      const { findings, failures } = lint(text, { preset: 'all' })
      expect(failures).toEqual([])
      for (const { offset, endOffset, line, column } of findings) {
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(endOffset).toBeGreaterThanOrEqual(offset)
        expect(endOffset).toBeLessThanOrEqual(text.length)
        expect(line).toBeGreaterThanOrEqual(1)
        expect(column).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns: 150 },
  )
})
