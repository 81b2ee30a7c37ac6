/** To whom an operative paragraph speaks (conventions 2.3: the key of a run is the verb and its addressee). */

/** Verbs that speak to somebody: only these have an addressee. */
const addressing = /\b(?:requests|invites|urges|encourages|calls upon|appeals|recommends|asks|instructs|directs)\b/

/** Whether the key of an opening phrase is that of a verb with an addressee. */
export const hasAddressee = (key: string): boolean => addressing.test(key)

/** Where the addressee ends: before what is asked of it. */
const end = /\b(?:to|that|in|at|on|for|by|with|within|as|through|under|during|when|where|whose|which|who|not)\b|[,;:.(]/
const empty = new Set([
  'the',
  'a',
  'all',
  'its',
  'their',
  'and',
  'or',
  'of',
  'other',
  'relevant',
  'both',
  'those',
  'upon',
])

/** Words that name the addressee, from the text after the opening phrase. */
export const addresseeOf = (rest: string): ReadonlySet<string> => {
  const text = rest
    .slice(0, 200)
    .trim()
    .replace(/^(?:upon|to)\s/, '')
  const words =
    text
      .slice(0, end.exec(text)?.index ?? text.length)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.replace(/s$/, '')))
}

/** Whether two paragraphs speak to the same; `uncertain` where they share some of their words. */
export const compareAddressees = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): 'same' | 'different' | 'uncertain' => {
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared === a.size && shared === b.size) return shared === 0 ? 'uncertain' : 'same'
  return shared === 0 ? 'different' : 'uncertain'
}
