/** What kept its order: the longest run of places that only ascends. */
import { countWhile } from '../../grammar/positions.ts'

/**
 * @param places numbers that are all different
 * @returns the indexes of one longest ascending run; what is not among them was moved
 */
export const longestAscent = (places: readonly number[]): Set<number> => {
  // The last index of the best run of each length, and before each index the one that its run came from.
  const ends: number[] = []
  const before = new Int32Array(places.length).fill(-1)
  places.forEach((place, index) => {
    const low = countWhile(ends.length, (length) => (places[ends[length] ?? 0] ?? 0) < place)
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  })
  const run = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.add(index)
  return run
}
