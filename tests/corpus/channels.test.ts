/**
 * One document, many channels, one tree: what a document says does not depend on how it came. A channel may destroy
 * words (a markdown converter loses the last line of a page); the clauses that are whole in both must be the same, and what
 * differs is printed.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { toOutline } from '../../src/tree/outline.ts'
import { corpusEntries, corpusFile, hasCorpus } from './gold.ts'
import { outlineFacts } from './score.ts'

/** Share of clauses, in percent, that each channel must have in common with `pdftotext -layout`. */
const common = { pdftotext: 99.2, pymupdf: 99.3, markdown: 98 }

const clausesOf = (file: string): string[] =>
  outlineFacts(toOutline(parse(readFileSync(corpusFile(file), 'utf8')))).clauses.map(({ key }) => key)

describe.skipIf(!hasCorpus)('channels of one document (skipped where the corpus is not beside the project)', () => {
  test.each(Object.entries(common))(
    '%s gives the clauses that layout gives',
    (channel, least) => {
      let same = 0
      let total = 0
      const differing: string[] = []
      for (const { symbol, channels } of corpusEntries()) {
        const [one, other] = [channels['layout'], channels[channel]]
        if (one === undefined || other === undefined) continue
        const expected = clausesOf(one)
        const found = new Set(clausesOf(other))
        const missing = expected.filter((key) => !found.has(key))
        same += expected.length - missing.length
        total += Math.max(expected.length, found.size)
        if (missing.length > 0) differing.push(`${symbol}: ${missing.map((key) => key.slice(0, 40)).join(', ')}`)
      }
      console.log(`${channel}: ${same} of ${total} clauses as in layout; they differ in\n  ${differing.join('\n  ')}`)
      expect(total).toBeGreaterThan(0)
      expect((100 * same) / total).toBeGreaterThanOrEqual(least)
    },
    120_000,
  )
})
