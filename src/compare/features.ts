/** What of a passage is compared with others: its words and pairs of words, masked, by their weight in both texts. */
import type { Language } from '../../grammar/index.ts'
import { isWord, keysOf, maskOf, openingWords, runAdverbs } from './words.ts'

/** A passage as numbers. */
export interface Features {
  /** All that it says with what time changes masked; two that are equal differ in figures, dates and adverbs of a run alone. */
  readonly masked: string
  /** Its words as they stand, lower case, without punctuation. */
  readonly plain: Int32Array
  /** The same, ascending. */
  readonly sorted: Int32Array
  /** Its masked words. */
  readonly words: Int32Array
  /** Its masked words and pairs of neighbours, ascending, each once. */
  readonly grams: Int32Array
  /** How often each of `grams` occurs. */
  readonly counts: Int32Array
}

/** Whether two passages begin with the same two words, adverbs of a run left out. */
export const opensAlike = ({ words: one }: Features, { words: other }: Features): boolean =>
  one[0] === other[0] && one[1] === other[1]

/** Words have even numbers, pairs of words odd ones. */
export const isPair = (gram: number): boolean => gram % 2 === 1

/** Two documents have fewer words than this, nearly always: then a pair is a number that needs no memory of its own. */
const usualWords = 2 ** 16
/** More words than any two documents have. */
const mostWords = 2 ** 24

const pairKey = (first: number, second: number): number =>
  first < usualWords && second < usualWords
    ? (first / 2) * (usualWords / 2) + second / 2
    : usualWords * usualWords + first * mostWords + second

/** Each number of an ascending list once, and how often it stands there. */
const counted = (ascending: Int32Array): { grams: Int32Array; counts: Int32Array } => {
  const [grams, counts] = [new Int32Array(ascending.length), new Int32Array(ascending.length)]
  let last = -1
  for (const gram of ascending) {
    if (last < 0 || grams[last] !== gram) grams[(last += 1)] = gram
    counts[last] = (counts[last] ?? 0) + 1
  }
  return { grams: grams.slice(0, last + 1), counts: counts.slice(0, last + 1) }
}

/** What a word or a mark is known as. */
interface Known {
  /** Its number as it stands; none for a mark of punctuation. */
  readonly word: number | undefined
  readonly masked: number
  readonly isAdverb: boolean
}

/** Numbers for words and pairs of words; both texts of a comparison share one. */
export class Vocabulary {
  private readonly words = new Map<string, number>()
  private readonly pairs = new Map<number, number>()
  private readonly known = new Map<string, Known>()
  /** Most passages stand in the other text as they are. */
  private readonly texts = new Map<string, Features>()
  private readonly names: string[] = []
  private readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  /** The features of a text; the same object for the same text. */
  features(text: string): Features {
    let features = this.texts.get(text)
    if (features === undefined) this.texts.set(text, (features = this.read(text)))
    return features
  }

  private read(text: string): Features {
    const plain: number[] = []
    const words: number[] = []
    for (const key of keysOf(text)) {
      const { word, masked, isAdverb } = this.look(key)
      if (word === undefined) continue
      plain.push(word)
      if (!isAdverb || plain.length > openingWords || plain.length === 1) words.push(masked)
    }
    const all = new Int32Array(Math.max(0, 2 * words.length - 1))
    all.set(words)
    for (let at = 1; at < words.length; at++) all[words.length + at - 1] = this.pair(words[at - 1] ?? 0, words[at] ?? 0)
    return {
      masked: words.map((word) => this.names[word / 2] ?? '').join(' '),
      plain: Int32Array.from(plain),
      sorted: Int32Array.from(plain).sort(),
      words: Int32Array.from(words),
      ...counted(all.sort()),
    }
  }

  /** A word as it stands is looked at once. */
  private look(key: string): Known {
    let known = this.known.get(key)
    if (known === undefined) {
      const lower = key.toLowerCase()
      known = isWord(key)
        ? {
            word: this.number(lower),
            masked: this.number(maskOf(lower, this.language)),
            isAdverb: runAdverbs.has(lower),
          }
        : { word: undefined, masked: 0, isAdverb: false }
      this.known.set(key, known)
    }
    return known
  }

  private number(word: string): number {
    let number = this.words.get(word)
    if (number === undefined) {
      number = 2 * this.names.length
      this.words.set(word, number)
      this.names.push(word)
    }
    return number
  }

  private pair(first: number, second: number): number {
    const key = pairKey(first, second)
    let number = this.pairs.get(key)
    if (number === undefined) this.pairs.set(key, (number = 2 * this.pairs.size + 1))
    return number
  }
}

/** How much two passages share. */
export interface Likeness {
  /** Twice the weight of what both have, in the weight of both: 0 to 1. */
  readonly dice: number
  /** The part of the one, or of the other, that the other has too, whichever is more: 1 where one holds the other. */
  readonly held: number
}

/** Words are worth more the fewer passages have them: `Recalling` tells nothing, `Lisbon` nearly all. */
export class Weights {
  private readonly frequencies: number[] = []
  private readonly logarithms: number[] = []
  private readonly total: number
  private readonly sums = new Map<Features, number>()

  /** @param passages of both texts */
  constructor(passages: readonly Features[]) {
    this.total = passages.length
    for (const { grams } of passages)
      for (const gram of grams) this.frequencies[gram] = (this.frequencies[gram] ?? 0) + 1
  }

  /** Whether more than one passage has it. */
  isShared(gram: number): boolean {
    return (this.frequencies[gram] ?? 0) > 1
  }

  of(gram: number): number {
    const frequency = this.frequencies[gram] ?? 1
    return (this.logarithms[frequency] ??= Math.log(1 + this.total / frequency))
  }

  /** The weight of a whole passage. */
  sum(features: Features): number {
    let sum = this.sums.get(features)
    if (sum === undefined) {
      sum = 0
      for (const [index, gram] of features.grams.entries()) sum += this.of(gram) * (features.counts[index] ?? 0)
      this.sums.set(features, sum)
    }
    return sum
  }

  likeness(one: Features, other: Features): Likeness {
    let shared = 0
    let [i, j] = [0, 0]
    while (i < one.grams.length && j < other.grams.length) {
      const a = one.grams[i] ?? 0
      const b = other.grams[j] ?? 0
      if (a === b) shared += this.of(a) * Math.min(one.counts[i++] ?? 0, other.counts[j++] ?? 0)
      else if (a < b) i += 1
      else j += 1
    }
    const [first, second] = [this.sum(one), this.sum(other)]
    return { dice: (2 * shared) / (first + second || 1), held: shared / (Math.min(first, second) || 1) }
  }
}

/** The part of the words of two passages that stands in both as it is, figures and all: 0 to 1. */
export const sameWords = ({ sorted: one }: Features, { sorted: other }: Features): number => {
  let [i, j, same] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const a = one[i] ?? 0
    const b = other[j] ?? 0
    if (a === b) same += 1
    if (a <= b) i += 1
    if (b <= a) j += 1
  }
  return (2 * same) / (one.length + other.length || 1)
}
