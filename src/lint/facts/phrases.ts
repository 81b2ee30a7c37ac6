/** Phrases by the words that they begin with: a pattern is only run where these words stand, and most texts have none. */
import { wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
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

/** @returns finds where the phrases stand */
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
      for (const candidate of candidates) {
        const { phrase, needs } = candidate
        if (!candidate.mayGoOn(next) || (needs && !(fed ??= feed()).has(phrase))) continue
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
