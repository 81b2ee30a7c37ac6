/** Phrases by the word that they begin with: a pattern is only run where such a word stands, and most texts have none. */
import { wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
import type { BlockWords } from './words.ts'

/** How some words are written. */
export interface Phrase {
  /** The runs of letters that they may begin with, as they are written, with spaces between them. */
  readonly first: string
  /** Those that come next; any, where it does not say. */
  readonly second?: string
  /** Sticky; begins where the run of letters does. */
  readonly pattern: RegExp
}

/** Words of a block that are one of some phrases. `start` is an index of its clean text. */
export interface FoundPhrase<Of extends Phrase> {
  readonly phrase: Of
  readonly found: string
  readonly start: number
}

/** @returns finds where some phrases stand in a block, in its order; what one phrase finds does not overlap */
export const phraseFinder = <Of extends Phrase>(
  phrases: readonly Of[],
): ((vocabulary: Vocabulary, row: BlockWords) => readonly FoundPhrase<Of>[]) => {
  const byFirst = new Map<string, Of[]>()
  const seconds = new Map<Of, ReadonlySet<string>>()
  for (const phrase of phrases) {
    if (phrase.second !== undefined) seconds.set(phrase, new Set(phrase.second.split(' ')))
    for (const first of phrase.first.split(' ')) {
      const others = byFirst.get(first)
      if (others) others.push(phrase)
      else byFirst.set(first, [phrase])
    }
  }
  const beginningWith = wordTrait((word) => byFirst.get(word))
  return (vocabulary, { ids, starts, clean: { text } }) => {
    const begun = beginningWith(vocabulary)
    const found: FoundPhrase<Of>[] = []
    /** Where the words end that a phrase has found last. */
    const ends = new Map<Of, number>()
    for (let at = 0; at < ids.length; at++) {
      const candidates = begun[ids[at] as number]
      if (!candidates) continue
      const start = starts[at] as number
      const next = vocabulary.words[ids[at + 1] ?? -1] ?? ''
      for (const phrase of candidates) {
        if (seconds.get(phrase)?.has(next) === false) continue
        phrase.pattern.lastIndex = start
        const words = phrase.pattern.exec(text)?.[0]
        if (words === undefined || (ends.get(phrase) ?? 0) > start) continue
        found.push({ phrase, found: words, start })
        ends.set(phrase, start + words.length)
      }
    }
    return found
  }
}
