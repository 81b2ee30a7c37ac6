/** Opening phrases of one part in the form of the other: `Expressing its concern` and `Expresses its concern`. */
import { participle, PARTICIPLES, THIRD_PERSONS, thirdPerson } from '../../../grammar/english.ts'
import type { OpenerMatch } from '../../../grammar/index.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import type { PartKind } from '../../lint/facts/parts.ts'
import { likeFirst } from '../../lint/first-letter.ts'

const words = regex('gu')`[${LETTER}]+`

/** A word of a phrase and what it becomes; indexes of the phrase. */
export interface VerbForm {
  start: number
  end: number
  text: string
  /** The whole phrase with the verb in its new form. */
  phrase: string
}

/**
 * The verb of a phrase as a paragraph of `part` needs it. Nothing for states (`Alarmed`), which have no other form, and for
 * phrases with an adverb, whose place changes too (`Recalling also`, `Also recalls`).
 */
export const verbFor = (part: PartKind, { phrase, adverb }: OpenerMatch): VerbForm | undefined => {
  if (adverb) return undefined
  for (const found of phrase.matchAll(words)) {
    const word = found[0].toLowerCase()
    const base = part === 'operative' ? PARTICIPLES.get(word) : THIRD_PERSONS.get(word)
    if (!base) continue
    const text = likeFirst(part === 'operative' ? thirdPerson(base) : participle(base), found[0])
    const [start, end] = [found.index, found.index + word.length]
    return { start, end, text, phrase: phrase.slice(0, start) + text + phrase.slice(end) }
  }
  return undefined
}
