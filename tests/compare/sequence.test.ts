import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestAscent } from '../../src/compare/order.ts'
import { stretches } from '../../src/compare/sequence.ts'

/** Length of the longest common subsequence, by the table that everybody knows. */
const commonLength = (one: readonly string[], other: readonly string[]): number => {
  let row = other.map(() => 0)
  for (const word of one) {
    const next: number[] = []
    other.forEach((each, index) => {
      const [left, above, corner] = [next[index - 1] ?? 0, row[index] ?? 0, row[index - 1] ?? 0]
      next.push(word === each ? corner + 1 : Math.max(left, above))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })

describe('stretches', () => {
  test('cover both sequences without a gap, and what is called the same is', () => {
    fc.assert(
      fc.property(sequence, sequence, (old, fresh) => {
        const all = stretches(old, fresh)
        expect(all.flatMap(({ oldStart, oldEnd }) => old.slice(oldStart, oldEnd))).toEqual(old)
        expect(all.flatMap(({ newStart, newEnd }) => fresh.slice(newStart, newEnd))).toEqual(fresh)
        for (const { same, oldStart, oldEnd, newStart, newEnd } of all)
          if (same) expect(old.slice(oldStart, oldEnd)).toEqual(fresh.slice(newStart, newEnd))
      }),
    )
  })

  test('leave as much the same as there is', () => {
    fc.assert(
      fc.property(sequence, sequence, (old, fresh) => {
        const same = stretches(old, fresh).filter((stretch) => stretch.same)
        expect(same.reduce((sum, { oldStart, oldEnd }) => sum + oldEnd - oldStart, 0)).toBe(commonLength(old, fresh))
      }),
    )
  })
})

test('the longest ascent leaves as few out as can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 12 }), (places) => {
      const run = [...longestAscent(places)].toSorted((a, b) => a - b).map((index) => places[index] ?? 0)
      expect(run).toEqual(run.toSorted((a, b) => a - b))
      const ascending = places.map(String).toSorted((a, b) => Number(a) - Number(b))
      expect(run.length).toBe(commonLength(places.map(String), ascending))
    }),
  )
})
