/** What of a passage is compared with others: its words and pairs of words, masked, by their weight in both texts. */
import type { Language } from '../../grammar/index.ts'
import { isWord, maskOf, openingWords, runAdverbs, wordsOf } from './words.ts'

/** A passage as numbers. */
export interface Features {
  /** All that it says with what time changes masked; two that are equal differ in figures, dates and adverbs of a run alone. */
  readonly masked: string
  /** Its words as they stand, lower case, without punctuation. */
  readonly plain: readonly number[]
  /** Its masked words. */
  readonly words: readonly number[]
  /** Its masked words and pairs of neighbours, ascending, each once. */
  readonly grams: readonly number[]
  /** How often each of `grams` occurs. */
  readonly counts: readonly number[]
}

/** Pairs are numbered beyond the words. */
const firstPair = 2 ** 22

/** Numbers for words and pairs of words; both texts of a comparison share one. */
export class Vocabulary {
  private readonly words = new Map<string, number>()
  private readonly pairs = new Map<number, number>()
  private readonly masks = new Map<number, number>()
  private readonly names: string[] = []
  private readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  /** The features of a text. */
  features(text: string): Features {
    const plain: number[] = []
    const words: number[] = []
    for (const { key } of wordsOf(text)) {
      if (!isWord(key)) continue
      const lower = key.toLowerCase()
      const word = this.number(lower)
      plain.push(word)
      if (plain.length > openingWords || plain.length === 1 || !runAdverbs.has(lower))
        words.push(this.mask(word, lower))
    }
    const counted = new Map<number, number>()
    words.forEach((word, index) => {
      add(counted, word)
      if (index > 0) add(counted, this.pair(words[index - 1] ?? 0, word))
    })
    const grams = [...counted.keys()].toSorted((a, b) => a - b)
    return {
      masked: words.map((word) => this.names[word] ?? '').join(' '),
      plain,
      words,
      grams,
      counts: grams.map((gram) => counted.get(gram) ?? 0),
    }
  }

  private number(word: string): number {
    let number = this.words.get(word)
    if (number === undefined) {
      number = this.names.length
      this.words.set(word, number)
      this.names.push(word)
    }
    return number
  }

  private mask(word: number, lower: string): number {
    let masked = this.masks.get(word)
    if (masked === undefined) this.masks.set(word, (masked = this.number(maskOf(lower, this.language))))
    return masked
  }

  private pair(first: number, second: number): number {
    const key = first * firstPair + second
    let number = this.pairs.get(key)
    if (number === undefined) this.pairs.set(key, (number = firstPair + this.pairs.size))
    return number
  }
}

const add = (counted: Map<number, number>, gram: number): void => {
  counted.set(gram, (counted.get(gram) ?? 0) + 1)
}

/** Whether it is a pair of words. */
export const isPair = (gram: number): boolean => gram >= firstPair

/** How much two passages share. */
export interface Likeness {
  /** Twice the weight of what both have, in the weight of both: 0 to 1. */
  readonly dice: number
  /** The part of the one, or of the other, that the other has too, whichever is more: 1 where one holds the other. */
  readonly held: number
}

/** Words are worth more the fewer passages have them: `Recalling` tells nothing, `Lisbon` nearly all. */
export class Weights {
  private readonly frequency = new Map<number, number>()
  private readonly logarithms: number[] = []
  private readonly total: number
  private readonly sums = new Map<Features, number>()

  /** @param passages of both texts */
  constructor(passages: readonly Features[]) {
    this.total = passages.length
    for (const { grams } of passages) for (const gram of grams) add(this.frequency, gram)
  }

  of(gram: number): number {
    const frequency = this.frequency.get(gram) ?? 1
    return (this.logarithms[frequency] ??= Math.log(1 + this.total / frequency))
  }

  /** How many passages have it. */
  frequencyOf(gram: number): number {
    return this.frequency.get(gram) ?? 0
  }

  /** The weight of a whole passage. */
  sum(features: Features): number {
    let sum = this.sums.get(features)
    if (sum === undefined) {
      sum = features.grams.reduce((total, gram, index) => total + this.of(gram) * (features.counts[index] ?? 0), 0)
      this.sums.set(features, sum)
    }
    return sum
  }

  likeness(one: Features, other: Features): Likeness {
    let shared = 0
    let [i, j] = [0, 0]
    while (i < one.grams.length && j < other.grams.length) {
      const [a = 0, b = 0] = [one.grams[i], other.grams[j]]
      if (a === b) shared += this.of(a) * Math.min(one.counts[i++] ?? 0, other.counts[j++] ?? 0)
      else if (a < b) i += 1
      else j += 1
    }
    const [first, second] = [this.sum(one), this.sum(other)]
    return { dice: (2 * shared) / (first + second || 1), held: shared / (Math.min(first, second) || 1) }
  }
}

/** The part of the words of two passages that stands in both as it is, figures and all: 0 to 1. */
export const sameWords = (one: Features, other: Features): number => {
  const left = new Map<number, number>()
  for (const word of one.plain) add(left, word)
  let same = 0
  for (const word of other.plain) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    same += 1
    left.set(word, count - 1)
  }
  return (2 * same) / (one.plain.length + other.plain.length || 1)
}
