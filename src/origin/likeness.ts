/** How alike two texts are: what they share, each word and pair of words by how rare it is among all that are known. */
import type { Print } from './prints.ts'

/** So many counters hold how often words and pairs occur; two that share one count together, which weighs them a little less. */
export const counters: number = 2 ** 18

/** How alike a text is to one that it is a part of. */
const wholly = 0.6
const fewestWords = 8

/** Counts the texts that have each gram. */
export const countGrams = (frequencies: Uint32Array, { grams }: Print): void => {
  for (const gram of grams) frequencies[gram % counters] = (frequencies[gram % counters] ?? 0) + 1
}

/** Weighs words. */
export class Likeness {
  readonly #frequencies: Uint32Array
  readonly #texts: number

  /**
   * @param frequencies in how many texts the words of each counter occur
   * @param texts how many texts there are
   */
  constructor(frequencies: Uint32Array, texts: number) {
    this.#frequencies = frequencies
    this.#texts = texts
  }

  #weight(gram: number): number {
    return Math.log(1 + this.#texts / Math.max(1, this.#frequencies[gram % counters] ?? 0))
  }

  #sum({ grams, counts }: Print): number {
    return grams.reduce((sum, gram, at) => sum + this.#weight(gram) * (counts[at] ?? 0), 0)
  }

  /**
   * Twice the weight of what both have in the weight of both: 0 to 1 (Dice). One that stands in the other as a whole is as alike as
   * `wholly`, unless it is short: `Calls upon all Member States` stands in many.
   */
  of(one: Print, other: Print): number {
    let shared = 0
    let [i, j] = [0, 0]
    while (i < one.grams.length && j < other.grams.length) {
      const [a = 0, b = 0] = [one.grams[i], other.grams[j]]
      if (a === b) shared += this.#weight(a) * Math.min(one.counts[i++] ?? 0, other.counts[j++] ?? 0)
      else if (a < b) i += 1
      else j += 1
    }
    const [first, second] = [this.#sum(one), this.#sum(other)]
    const isShort = Math.min(one.grams.length, other.grams.length) < 2 * fewestWords - 1
    const held = isShort ? 0 : shared / (Math.min(first, second) || 1)
    return Math.max((2 * shared) / (first + second || 1), wholly * held)
  }
}
