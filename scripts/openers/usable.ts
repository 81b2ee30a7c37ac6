/** Which of the phrases that were counted are opening phrases: italics end a word early or late now and then. */

/** Phrases with the number of times that each occurs. */
export type Counts = Readonly<Record<string, number>>

/** What was counted in the resolutions of one language. */
export interface Counted {
  readonly documents: number
  readonly preambular: Counts
  readonly operative: Counts
}

/** A phrase that is rarer is one slip of the hand as likely as not. */
const fewest = 3
/** A phrase that goes on with another must be so many times as frequent as that. */
const leastShare = 0.02
/** A phrase that is so many times as frequent elsewhere stands here by mistake. */
const strayShare = 20

/** What the phrases of a language look like. One Chinese character is half a word, a comma ends none, and `其` is its object. */
const shapes: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /^[\p{Script=Arabic}\p{M} ]+$/u,
  zh: /^\p{Script=Han}{2,}(?<!其)$/u,
}
const latin = /\p{Script=Latin}/u

/** Whether a phrase is another whose last letters stand outside the italics: `Rappelan`, `постановляе`. */
const isCutOff = (phrase: string, counts: Counts): boolean =>
  Object.entries(counts).some(
    ([whole, count]) =>
      whole.length > phrase.length &&
      whole.startsWith(phrase) &&
      whole.charAt(phrase.length) !== ' ' &&
      count > (counts[phrase] ?? 0),
  )

/** How often the longest phrase was counted that this one goes on with; undefined where there is none. */
function countOfBeginning(phrase: string, kept: ReadonlyMap<string, number>): number | undefined {
  for (let end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
    const count = kept.get(phrase.slice(0, end))
    if (count !== undefined) return count
  }
  return undefined
}

/**
 * @param counts the phrases of one part, as they were counted
 * @param elsewhere those of the other part, and of other languages, in whose texts some were filed or set wrongly
 * @param code of the language, ISO 639-1
 * @returns the phrases that open clauses of this part, the most frequent first
 */
export function usablePhrases(counts: Counts, elsewhere: readonly Counts[], code: string): Counts {
  const kept = new Map<string, number>()
  const shape = shapes[code] ?? latin
  // Where no space parts words, the longer phrase has another verb.
  const cuts = code !== 'zh'
  const byLength = Object.entries(counts).toSorted(([a], [b]) => a.length - b.length)
  for (const [phrase, count] of byLength) {
    const isStray = elsewhere.some((other) => (other[phrase] ?? 0) > count * strayShare)
    if (count < fewest || isStray || !shape.test(phrase) || (cuts && isCutOff(phrase, counts))) continue
    const beginning = countOfBeginning(phrase, kept)
    if (beginning === undefined || count >= beginning * leastShare) kept.set(phrase, count)
  }
  return Object.fromEntries([...kept].toSorted(([, a], [, b]) => b - a))
}
