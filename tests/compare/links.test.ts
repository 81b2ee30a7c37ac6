/** The links that the comparison makes, against those that were read from the texts of 20 pairs of documents. */
import { describe, expect, test } from 'vitest'
import { languageOf, type Language } from '../../grammar/index.ts'
import { Vocabulary } from '../../src/compare/features.ts'
import { link } from '../../src/compare/links.ts'
import { passagesOf } from '../../src/compare/passages.ts'
import { createLibrary, hasDocuments, trueLinks, type TrueLink } from './truth.ts'

const named = (one: string, other: string): string => `${one} > ${other}`

/** Links of clauses, and of what became a clause or was one, by the names of both. */
const linksBetween = async (
  library: ReturnType<typeof createLibrary>,
  old: string,
  fresh: string,
): Promise<Set<string>> => {
  const [before, after] = [await library(old), await library(fresh)].map((each) => passagesOf(each, 'lifted').clauses)
  const { toNew, pieces } = link(before ?? [], after ?? [], new Vocabulary(languageOf('en') as Language), {
    looked: 0,
    compared: 0,
  })
  const main = [...toNew]
    .filter(([unit, partner]) => unit.depth * partner.unit.depth === 0)
    .map(([unit, partner]) => named(unit.passage.id, partner.unit.passage.id))
  return new Set([...main, ...pieces.map((piece) => named(piece.old.passage.id, piece.new.passage.id))])
}

test('the table names 20 pairs and more than 1,000 clauses, each main link once', () => {
  expect(new Set(trueLinks.map(({ old, fresh }) => named(old, fresh))).size).toBe(20)
  const main = trueLinks.filter(({ kind, doubt }) => kind !== 'part' && doubt === '')
  expect(main.length).toBeGreaterThan(1000)
  for (const side of [
    ({ old, fresh, oldClause }: TrueLink) => [old, fresh, 'old', oldClause].join(' '),
    ({ old, fresh, newClause }: TrueLink) => [old, fresh, 'new', newClause].join(' '),
  ])
    expect(new Set(main.map(side)).size).toBe(main.length)
})

describe.skipIf(!hasDocuments)('links of 20 pairs (skipped where the documents are not there)', () => {
  test('at least 99.5 % of them are right, and at least 98 % are found', async () => {
    const library = createLibrary()
    let [right, wrong, missed] = [0, 0, 0]
    const pairs = new Map(trueLinks.map(({ old, fresh }) => [named(old, fresh), [old, fresh] as const]))
    for (const [old, fresh] of pairs.values()) {
      const rows = trueLinks.filter((row) => row.old === old && row.fresh === fresh)
      const nameOf = ({ oldClause, newClause }: TrueLink): string => named(oldClause, newClause)
      const sure = new Set(rows.filter(({ doubt }) => doubt === '').map(nameOf))
      const doubtful = new Set(rows.filter(({ doubt }) => doubt !== '').map(nameOf))
      const made = await linksBetween(library, old, fresh)
      for (const each of made) if (sure.has(each)) right += 1
      for (const each of made) if (!sure.has(each) && !doubtful.has(each)) wrong += 1
      for (const each of sure) if (!made.has(each)) missed += 1
    }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.995)
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.98)
  })
})
