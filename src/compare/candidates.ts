/** Which passages of two texts are worth comparing: those that share pairs of words, found by an index and not one by one. */
import { isPair, sameWords, type Features, type Weights } from './features.ts'
import { addTo } from './group.ts'

/** A passage that has no partner yet, by its place among all. */
export interface Open {
  readonly at: number
  readonly features: Features
}

/** Two passages that share words, by their places among all. */
export interface Candidate {
  readonly old: number
  readonly new: number
  /** Likeness of their masked words, 0 to 1. */
  readonly dice: number
  /** The part of the shorter that the other has. */
  readonly held: number
  /** Likeness of their words as they stand. */
  readonly plain: number
}

/** So many of the likeliest are compared in full for each passage. */
const compared = 12

/** Pairs of words that more passages have than this (`of the`, `United Nations`) point to nothing. */
const widespread = (passages: number): number => Math.max(24, passages / 6)

/** What a comparison cost, for tests: times depend on the machine. */
export interface Work {
  /** Entries of the index that were looked at. */
  looked: number
  /** Pairs of passages that were compared in full. */
  compared: number
}

/** Which passages have a pair of words, for every pair that more than one has: places in the list. */
const indexOf = (passages: readonly Open[], weights: Weights): ReadonlyMap<number, readonly number[]> => {
  const index = new Map<number, number[]>()
  passages.forEach(({ features: { grams } }, place) => {
    for (const gram of grams) if (isPair(gram) && weights.isShared(gram)) addTo(index, gram, place)
  })
  return index
}

/** @returns the likeliest partners in `fresh` of every passage of `old`, in no particular order */
export const candidates = (old: readonly Open[], fresh: readonly Open[], weights: Weights, work: Work): Candidate[] => {
  const index = indexOf(fresh, weights)
  const limit = widespread(old.length + fresh.length)
  const shared = new Float64Array(fresh.length)
  const sums = Float64Array.from(fresh, ({ features }) => weights.sum(features))
  return old.flatMap(({ at, features }) => {
    const hits: number[] = []
    for (const gram of features.grams) {
      const places = isPair(gram) && weights.isShared(gram) ? index.get(gram) : undefined
      if (!places || places.length > limit) continue
      work.looked += places.length
      const weight = weights.of(gram)
      for (const place of places) {
        if (shared[place] === 0) hits.push(place)
        shared[place] = (shared[place] ?? 0) + weight
      }
    }
    const own = weights.sum(features)
    for (const place of hits) shared[place] = (shared[place] ?? 0) / (own + (sums[place] ?? 0))
    const best = hits.toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, compared)
    for (const place of hits) shared[place] = 0
    work.compared += best.length
    return best.map((place): Candidate => {
      const other = fresh[place] as Open
      const { dice, held } = weights.likeness(features, other.features)
      return { old: at, new: other.at, dice, held, plain: sameWords(features, other.features) }
    })
  })
}
