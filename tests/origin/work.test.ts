/** What a look-up costs is counted: it must not grow with what every text says. */
import { expect, test } from 'vitest'
import { TextIndex } from '../../src/origin/text-index.ts'
import { writeIndex } from '../../src/origin/write-index.ts'

/** A word for a number, of letters alone. */
const word = (number: number): string =>
  `w${number.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`

const clause = (seed: number): string =>
  `requests the secretary-general to submit to the general assembly at its next session ${Array.from({ length: 12 }, (_, at) => word(seed * 97 + at * 7919)).join(' ')}`

/** Entries looked at, and texts compared, for each of 50 questions among so many texts. */
const costOf = (texts: number): { looked: number; compared: number } => {
  const entries = Array.from({ length: texts }, (_, at) => ({ id: `OP${at}`, text: clause(at) }))
  const head = { path: 'all.txt', size: 1, modified: 1, digest: '' }
  const index = new TextIndex(writeIndex([{ ...head, entries }], '1.0.0'))
  for (let seed = 0; seed < 50; seed++) {
    const print = index.print(`${clause(seed)} and once more`, 'en')
    const [best] = index.similar(print, 'en', () => true)
    expect(index.text(best?.[0] ?? 0)).toBeDefined()
    expect(best?.[1]).toBeGreaterThan(0.5)
  }
  return { looked: index.looks.looked / 50, compared: index.looks.compared / 50 }
}

test('runs of words that more than 20,000 texts share are passed over, and 16 texts are compared at most', () => {
  const [small, large] = [costOf(1_000), costOf(25_000)]
  expect(small.compared).toBe(16)
  expect(large.compared).toBeLessThanOrEqual(16)
  expect(large.looked).toBeLessThanOrEqual(20_000)
})
