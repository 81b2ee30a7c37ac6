/** Phrases by the words that they begin with: a pattern is only run where these words stand, and most texts have none. */
import { wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
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
}

/** Words of a block that are one of the phrases. `start` is an index into its clean text. */
interface FoundPhrase<Of extends Phrase> {
  readonly phrase: Of
  readonly found: string
  readonly start: number
}

/** Finds phrases in a block, in the order of its words. What one phrase finds does not overlap; two phrases may find the same words. */
export type PhraseFinder<Of extends Phrase> = (vocabulary: Vocabulary, row: BlockWords) => readonly FoundPhrase<Of>[]

/** The words of a list, which white space divides. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/)

/** A phrase, and the words that tell whether its pattern is worth a run. */
interface Candidate<Of extends Phrase> {
  readonly phrase: Of
  readonly second: ReadonlySet<string> | undefined
  readonly needs: boolean
}

const byWord = <Value>(entries: Iterable<readonly [word: string, value: Value]>): ReadonlyMap<string, Value[]> => {
  const all = new Map<string, Value[]>()
  for (const [word, value] of entries) {
    const others = all.get(word)
    if (others) others.push(value)
    else all.set(word, [value])
  }
  return all
}

/**
 * Makes the finder of some phrases: a table by first words, so that a pattern runs only where one of its first words stands.
 *
 * @param phrases patterns are sticky; of several with one first word each is tried, in this order
 */
export const phraseFinder = <Of extends Phrase>(phrases: readonly Of[]): PhraseFinder<Of> => {
  const firsts = byWord(
    phrases.flatMap((phrase) => {
      const second = phrase.second === undefined ? undefined : new Set(listed(phrase.second))
      const candidate: Candidate<Of> = { phrase, second, needs: phrase.needs !== undefined }
      return listed(phrase.first).map((word) => [word, candidate] as const)
    }),
  )
  const needed = byWord(
    phrases.flatMap((phrase) =>
      phrase.needs === undefined ? [] : listed(phrase.needs).map((word) => [word, phrase] as const),
    ),
  )
  const beginningWith = wordTrait((word) => firsts.get(word))
  const neededBy = wordTrait((word) => needed.get(word))
  return (vocabulary, { ids, starts, clean: { text } }) => {
    const begun = beginningWith(vocabulary)
    /** The phrases of which the block has a word that they need. */
    let fed: ReadonlySet<Of> | undefined
    const feed = (): ReadonlySet<Of> => {
      const wanting = neededBy(vocabulary)
      return new Set(ids.flatMap((id) => wanting[id] ?? []))
    }
    const found: FoundPhrase<Of>[] = []
    /** Where the words end that a phrase has found last. */
    const ends = new Map<Of, number>()
    for (let at = 0; at < ids.length; at++) {
      const candidates = begun[ids[at] as number]
      if (!candidates) continue
      const next = vocabulary.words[ids[at + 1] ?? -1] ?? ''
      for (const { phrase, second, needs } of candidates) {
        if (second?.has(next) === false || (needs && !(fed ??= feed()).has(phrase))) continue
        phrase.pattern.lastIndex = starts[at] as number
        const match = phrase.pattern.exec(text)
        if (!match) continue
        const before = match.groups?.['before'] ?? ''
        const start = match.index - before.length
        if ((ends.get(phrase) ?? 0) > start) continue
        const words = before + match[0]
        found.push({ phrase, found: words, start })
        ends.set(phrase, start + words.length)
      }
    }
    return found
  }
}
