/** What a comparison costs is counted: passages that are compared in full, and entries of the index that are looked at. */
import { describe, expect, test } from 'vitest'
import { compareCounting } from '../../src/compare/diff.ts'
import { parsed, type Draft } from './drafts.ts'

/** A word for a number, so that no two clauses are alike by chance. */
const word = (number: number): string =>
  `w${number.toString(36).replaceAll(/\d/g, (digit) => 'klmnopqrst'[Number(digit)] ?? '')}`

/** Clauses of which every one differs from its partner in a word, and a phrase that all of them share. */
const draft = (size: number, put: string): Draft => ({
  preamble: ['Noting the work of the United Nations system'],
  operative: Array.from({ length: size }, (_, clause) => {
    const own = Array.from({ length: 20 }, (__, at) => word(clause * 31 + at * 7919))
    return `Requests ${own.slice(0, 10).join(' ')} ${put} within the United Nations system as a whole ${own.slice(10).join(' ')}`
  }),
})

const costOf = (size: number): { looked: number; compared: number } => {
  const work = { looked: 0, compared: 0 }
  compareCounting(parsed(draft(size, 'here')), parsed(draft(size, 'there')), {}, work)
  return work
}

describe('four times the clauses', () => {
  const [small, large] = [costOf(50), costOf(200)]

  test('are compared in full four times as often', () => {
    expect(small.compared).toBeGreaterThanOrEqual(50)
    expect(large.compared / small.compared).toBeLessThan(6)
  })

  test('need four times the looks into the index: what every clause says points to nothing', () => {
    expect(small.looked).toBeGreaterThanOrEqual(50)
    expect(large.looked / small.looked).toBeLessThan(6)
  })
})
