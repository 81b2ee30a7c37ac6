/** Opening phrases whose verb is misspelt: `Reqeusts`, `Reclaling`, `Also reqeusts`. */
import { DEGREES, PARTICIPLES, STATE_ADJECTIVES as STATES, THIRD_PERSONS } from '../../../grammar/english.ts'
import { likeFirst } from '../first-letter.ts'
import { isWord } from '../spelling/known.ts'
import { wordGraph } from '../spelling/words.ts'
import type { PartKind } from './parts.ts'

/** A word of a clause's beginning, and what it was meant to be. Offsets in the clean text of the clause. */
export interface MisspeltOpening {
  start: number
  end: number
  found: string
  meant: string
}

/** What may stand before the verb, and the verb. */
const head = /^((?:(?:also|further|again|once|having) )*(?:[a-z]+ly )?)([a-z]{4,})(?=[ ,]|$)/i

/** A shorter word may have one slip only. */
const longVerb = 7

const known: Readonly<Record<PartKind, (word: string) => boolean>> = {
  preambular: (word) => PARTICIPLES.has(word) || STATES.has(word),
  operative: (word) => THIRD_PERSONS.has(word),
}

/**
 * The misspelt verb of a clause. A word that the dictionary has is not misspelt, however near it is: `Sating` is no slip of
 * `Stating`.
 */
export const misspeltOpening = (text: string, kind: PartKind): MisspeltOpening | undefined => {
  const graph = wordGraph()
  const [, before = '', found = ''] = head.exec(text.slice(0, 60)) ?? []
  const word = found.toLowerCase()
  if (!graph || found === '' || known[kind](word) || DEGREES.has(word) || isWord(graph, found)) return undefined
  // An ending typed twice is further off than two letters: `Recallinging`.
  const once = word.replace(/([a-z]{2,4})\1$/, '$1')
  if (once !== word && known[kind](once))
    return { start: before.length, end: before.length + found.length, found, meant: likeFirst(once, found) }
  const near = graph
    .near(word, word.length < longVerb ? 1 : 2)
    .filter((one) => known[kind](one.word))
    .toSorted((a, b) => a.edits - b.edits)
  const [best] = near
  if (!best || near[1]?.edits === best.edits) return undefined
  return { start: before.length, end: before.length + found.length, found, meant: likeFirst(best.word, found) }
}
