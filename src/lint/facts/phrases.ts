/** Phrases by the words that they begin with: a pattern is only run where these words stand, and most texts have none. */
import { textTrait, wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
import type { BlockWords } from './words.ts'

/** A phrase to look for. Its lists hold runs of letters, capitals as they are written, with spaces between them. */
export interface Phrase {
  /** The words that it may begin with. */
  readonly first: string
  /** The words that may come next; left out, any may. */
  readonly second?: string
  /** Words of which the block must have one, wherever it stands. */
  readonly needs?: string
  /** Sticky: tried where the first word begins. What a lookbehind captures as the group `before` belongs to the phrase too. */
  readonly pattern: RegExp
  /** Where the phrase begins whose first word is at `at` of the clean text, for what would be dear as a lookbehind; undefined: it is none. */
  readonly reach?: (text: string, at: number) => number | undefined
}

/** Words of a block that are one of the phrases. `start` is an index into its clean text. */
interface FoundPhrase<Of extends Phrase> {
  readonly phrase: Of
  readonly found: string
  readonly start: number
}

/** Finds phrases in a block, in the order of its words. What one phrase finds does not overlap; two phrases may find the same words. */
export type PhraseFinder<Of extends Phrase> = (vocabulary: Vocabulary, row: BlockWords) => readonly FoundPhrase<Of>[]

const none: readonly never[] = []

/** The words of a list, which white space divides. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/)

/** A phrase, and the words that tell whether its pattern is worth a run; they are listed when they are first asked for. */
class Candidate<Of extends Phrase> {
  readonly phrase: Of
  readonly needs: boolean
  private seconds: ReadonlySet<string> | undefined

  constructor(phrase: Of) {
    this.phrase = phrase
    this.needs = phrase.needs !== undefined
  }

  mayGoOn(next: string): boolean {
    const { second } = this.phrase
    return second === undefined || (this.seconds ??= new Set(listed(second))).has(next)
  }
}

/** Values by the words that are listed for each. */
class ByWord<Value> {
  private readonly values = new Map<string, Value[]>()

  /** Written as loops: thousands of words are put in at the start of every run. */
  add(words: string | undefined, value: Value): void {
    if (words === undefined) return
    for (const word of listed(words)) {
      const others = this.values.get(word)
      if (others === undefined) this.values.set(word, [value])
      else others.push(value)
    }
  }

  get(word: string): readonly Value[] | undefined {
    return this.values.get(word)
  }
}

/** Where the words end that a phrase has found last. */
const endOfLast = <Of extends Phrase>(found: readonly FoundPhrase<Of>[], phrase: Of): number => {
  const last = found.findLast((other) => other.phrase === phrase)
  return last ? last.start + last.found.length : 0
}

/** All that is listed for the words of a block. */
const valuesOf = <Value>(
  ids: readonly number[],
  listedFor: readonly (readonly Value[] | undefined)[],
): ReadonlySet<Value> => {
  const values = new Set<Value>()
  for (const id of ids) for (const value of listedFor[id] ?? none) values.add(value)
  return values
}

/**
 * Makes the finder of some phrases: a table by first words, so that a pattern runs only where one of its first words stands.
 *
 * @param phrases patterns are sticky; of several with one first word each is tried, in this order
 */
export const phraseFinder = <Of extends Phrase>(phrases: readonly Of[]): PhraseFinder<Of> => {
  const firsts = new ByWord<Candidate<Of>>()
  for (const phrase of phrases) firsts.add(phrase.first, new Candidate(phrase))
  let needed: ByWord<Of> | undefined
  const phrasesInNeed = (): ByWord<Of> => {
    if (needed === undefined) {
      needed = new ByWord()
      for (const phrase of phrases) needed.add(phrase.needs, phrase)
    }
    return needed
  }
  const beginningWith = wordTrait((word) => firsts.get(word))
  const neededBy = wordTrait((word) => phrasesInNeed().get(word))
  const find = ({ ids, starts, clean: { text } }: BlockWords, vocabulary: Vocabulary): readonly FoundPhrase<Of>[] => {
    const begun = beginningWith(vocabulary)
    let fed: ReadonlySet<Of> | undefined
    /** Most blocks have none: nothing is made for these. */
    let found: FoundPhrase<Of>[] | undefined
    for (let at = 0; at < ids.length; at++) {
      const candidates = begun[ids[at] as number]
      if (!candidates) continue
      const next = vocabulary.words[ids[at + 1] ?? -1] ?? ''
      for (const candidate of candidates) {
        const { phrase, needs } = candidate
        if (!candidate.mayGoOn(next) || (needs && !(fed ??= valuesOf(ids, neededBy(vocabulary))).has(phrase))) continue
        phrase.pattern.lastIndex = starts[at] as number
        const match = phrase.pattern.exec(text)
        if (!match) continue
        const start = phrase.reach
          ? phrase.reach(text, match.index)
          : match.index - (match.groups?.['before']?.length ?? 0)
        if (start === undefined || (found && endOfLast(found, phrase) > start)) continue
        ;(found ??= []).push({ phrase, found: text.slice(start, match.index + match[0].length), start })
      }
    }
    return found ?? none
  }
  const found = textTrait(find)
  return (vocabulary, row) => found(row, vocabulary)
}
