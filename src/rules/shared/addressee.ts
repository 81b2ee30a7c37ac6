import { LETTER, regex } from '../../../grammar/index.ts'

const wordPattern = regex('gu')`[${LETTER}-]+`
/** To whom an operative paragraph speaks (conventions 2.3: the key of a run is the verb and its addressee). */

/** Verbs that speak to somebody: only these have an addressee. */
const addressing =
  /\b(?:requests|invites|urges|encourages|calls upon|appeals|recommends|asks|instructs|directs|expresses its (?:[a-z]+ )?(?:appreciation|gratitude|thanks)|reiterates its (?:requests?|calls?|invitation|appeal))\b/

/** Whether an opening phrase has a verb that takes an addressee, by its key (`requests`). Participles take none. */
export const hasAddressee = (key: string): boolean => !key.endsWith('ing') && addressing.test(key)

/** Where the addressee ends: before what is asked of it, or it is thanked for; `parties to the Protocol` go on. */
const end =
  /(?<!\b(?:[Pp]art(?:y|ies)|signator(?:y|ies)|contributors|competence|mandate))\sto\b|\bfor (?:the|its|their|his|her)\b|[:;.]/
/** `all` counts: after `all States` drafters begin anew with `States` (7 to 0), and the other way round (2 to 0). */
const empty = new Set(['the', 'a', 'and', 'upon'])

/** More words name no addressee. */
const longest = 240

/**
 * The words that name an addressee with all its qualifiers, in small letters.
 *
 * @param rest the clean text after the opening phrase
 * @returns an empty set where it names none
 */
export const addresseeOf = (rest: string): ReadonlySet<string> => {
  const text = rest
    .slice(0, longest)
    .trim()
    .replace(/^(?:upon|to|for)\s/, '')
  const words =
    text
      .slice(0, end.exec(text)?.index ?? text.length)
      .toLowerCase()
      .match(wordPattern) ?? []
  return new Set(words.filter((word) => !empty.has(word)))
}

/**
 * Whether two paragraphs have one addressee, by its words. `uncertain` where neither names one, and where they share some of their
 * words: `Member States` and `Member States and other stakeholders` are the same to some drafters and not to others.
 */
export const compareAddressees = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): 'same' | 'different' | 'uncertain' => {
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared === a.size && shared === b.size) return shared === 0 ? 'uncertain' : 'same'
  return shared === 0 ? 'different' : 'uncertain'
}
