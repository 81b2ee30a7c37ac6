/** Chance that is the same in every run. */

/** A generator of numbers in [0, 1) (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** At most `most` of the items, chosen by chance, in their order. */
export const choose = <Item>(items: readonly Item[], most: number, random: () => number): Item[] => {
  const left = items.map((item, index) => ({ item, index, weight: random() }))
  return left
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, most)
    .toSorted((a, b) => a.index - b.index)
    .map(({ item }) => item)
}
