/** Mistakes that the editors of published texts missed (conventions 0.1), and that the rules find in every channel. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { corpusEntries, corpusFile, hasCorpus } from './gold.ts'

const known: Readonly<Record<string, string>> = {
  'A/80/L.22': '78/69 of 5 December 2024',
  'A/C.2/80/L.25': '70/202 of 22 December 2025',
  'A/RES/79/281': '73/287 of 15 April 2018',
  'A/RES/74/258': '72/256 of 24 December 2107',
  'A/HRC/RES/53/23': '75/167 of 16 December 2021',
}

describe.skipIf(!hasCorpus)('known errors (skipped where the corpus is not beside the project)', () => {
  const entries = corpusEntries().filter((entry) => entry.known_error)

  test('are these five', () => {
    expect(entries.map(({ symbol }) => symbol).toSorted()).toEqual(Object.keys(known).toSorted())
  })

  test.each(
    entries.flatMap(({ symbol, channels }) =>
      Object.entries(channels).flatMap(([channel, file]) =>
        channel === 'pdf' || channel === 'ocr' ? [] : [{ symbol, channel, file }],
      ),
    ),
  )('$symbol ($channel)', ({ symbol, file }) => {
    const text = readFileSync(corpusFile(file), 'utf8')
    const errors = lint(text).findings.filter(({ ruleId }) => ruleId === 'resolution-session-date')
    expect(errors.map(({ offset, endOffset }) => text.slice(offset, endOffset).replaceAll(/\s+/g, ' '))).toEqual([
      known[symbol],
    ])
  })
})
