/** The links that the comparison makes, against those that were read from the texts of 30 pairs of documents. */
import { describe, expect, test } from 'vitest'
import { languageOf, type Language } from '../../grammar/index.ts'
import { Vocabulary } from '../../src/compare/features.ts'
import { link } from '../../src/compare/links.ts'
import { passagesOf } from '../../src/compare/passages.ts'
import { createLibrary, hasDocuments, heldLinks, trueLinks, type TrueLink } from './truth.ts'

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

/** How many links of a table are made, how many are missed, and which others are made. */
const judged = async (table: readonly TrueLink[]): Promise<{ right: number; wrong: string[]; missed: string[] }> => {
  const library = createLibrary()
  let right = 0
  const [wrong, missed]: [string[], string[]] = [[], []]
  const pairs = new Map(table.map(({ old, fresh }) => [named(old, fresh), [old, fresh] as const]))
  for (const [pair, [old, fresh]] of pairs) {
    const rows = table.filter((row) => row.old === old && row.fresh === fresh)
    const nameOf = ({ oldClause, newClause }: TrueLink): string => named(oldClause, newClause)
    const sure = new Set(rows.filter(({ doubt }) => doubt === '').map(nameOf))
    const doubtful = new Set(rows.filter(({ doubt }) => doubt !== '').map(nameOf))
    const made = await linksBetween(library, old, fresh)
    for (const each of made) if (sure.has(each)) right += 1
    for (const each of made) if (!sure.has(each) && !doubtful.has(each)) wrong.push(`${pair}: ${each}`)
    for (const each of sure) if (!made.has(each)) missed.push(`${pair}: ${each}`)
  }
  return { right, wrong, missed }
}

describe.each([
  { name: 'tuned on', table: trueLinks, pairs: 20, links: 1000 },
  { name: 'held back', table: heldLinks, pairs: 10, links: 300 },
])('the table of what was $name', ({ table, pairs, links }) => {
  test(`names ${pairs} pairs and more than ${links} links, each main link once`, () => {
    expect(new Set(table.map(({ old, fresh }) => named(old, fresh))).size).toBe(pairs)
    const main = table.filter(({ kind, doubt }) => kind !== 'part' && doubt === '')
    expect(main.length).toBeGreaterThan(links)
    for (const side of [
      ({ old, fresh, oldClause }: TrueLink) => [old, fresh, 'old', oldClause].join(' '),
      ({ old, fresh, newClause }: TrueLink) => [old, fresh, 'new', newClause].join(' '),
    ])
      expect(new Set(main.map(side)).size).toBe(main.length)
  })

  test.skipIf(!hasDocuments)(
    'has at least 99.5 % of the links right and 98 % found (skipped where the documents are not there)',
    async () => {
      const { right, wrong, missed } = await judged(table)
      expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.995)
      expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.98)
    },
  )
})
