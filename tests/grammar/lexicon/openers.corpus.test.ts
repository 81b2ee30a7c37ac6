import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { matchOpener } from '../../../grammar/lexicon/en/openers/match.ts'

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const present = existsSync(new URL('index.json', corpus))

interface GoldClause {
  text: string
  opener: string | null
}
interface GoldPart {
  preamble: GoldClause[]
  operative: GoldClause[]
}
interface Entry {
  scored: boolean
  gold: string
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, corpus), 'utf8'))

const clauses = function* (): Generator<[part: 'preambular' | 'operative', clause: GoldClause]> {
  for (const entry of read('index.json') as Entry[]) {
    if (!entry.scored) continue
    const gold = read(entry.gold) as GoldPart & { resolutions?: GoldPart[] }
    for (const resolution of gold.resolutions ?? [gold]) {
      for (const clause of resolution.preamble) yield ['preambular', clause]
      for (const clause of resolution.operative) yield ['operative', clause]
    }
  }
}

describe.skipIf(!present)('openers of the corpus (skipped where the corpus is absent)', () => {
  test.each([
    ['preambular', 0.985],
    ['operative', 0.985],
  ] as const)('%s: the phrase is the italic one, and nearly every clause has one', (part, agreement) => {
    let all = 0
    let found = 0
    let italic = 0
    let agreed = 0
    for (const [of, { text, opener }] of clauses()) {
      if (of !== part) continue
      const match = matchOpener(text.replace(/^[.\s]+/, ''), part)
      all++
      if (match) found++
      if (opener === null) continue
      italic++
      if (letters(match?.phrase ?? '') === letters(opener)) agreed++
    }
    expect(found / all).toBeGreaterThanOrEqual(0.99)
    expect(agreed / italic).toBeGreaterThanOrEqual(agreement)
  })
})
