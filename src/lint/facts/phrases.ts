/** Phrases by the words that they begin with: a pattern is only run where these words stand, and most texts have none. */
import { textTrait, wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
import type { BlockWords } from './words.ts'

/** How some words are written. Lists of words are runs of letters, as they are written, with spaces between them. */
export interface Phrase {
  /** What they may begin with. */
  readonly first: string
  /** What comes next; anything, where it does not say. */
  readonly second?: string
  /** What they cannot do without further on: one of these. */
  readonly needs?: string
  /** Sticky; begins where the first run of letters does. What a group `before` captures after that place belongs to them. */
  readonly pattern: RegExp
}

/** Words of a block that are one of some phrases. `start` is an index of its clean text. */
interface FoundPhrase<Of extends Phrase> {
  readonly phrase: Of
  readonly found: string
  readonly start: number
}

/** Finds where some phrases stand in a block, in its order; what one phrase finds does not overlap. */
export type PhraseFinder<Of extends Phrase> = (vocabulary: Vocabulary, row: BlockWords) => readonly FoundPhrase<Of>[]

/** The words of a list. */
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

/** @returns finds where the phrases stand */
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
  const find = ({ ids, starts, clean: { text } }: BlockWords, vocabulary: Vocabulary): readonly FoundPhrase<Of>[] => {
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
  const found = textTrait(find)
  return (vocabulary, row) => found(row, vocabulary)
}
