/** What a word that is not known was meant to be. */
import type { Near, WordGraph } from './graph.ts'

/** From this length on a word with two slips is still like itself; a shorter one might be any other. */
const longWord = 7

/** What words of resolutions begin and end with when a space before or after them is lost: `ofthe`. */
const small = new Set(
  'a all and any as at by for from in into its no not of on or other such that the their this to with'.split(' '),
)

/**
 * The words that one slip (in longer words two) turns into `word`, likeliest first. Two slips are taken for a misspelling of
 * common words only, whose first letter nobody misses; words that no slip explains are terms that no list has.
 */
export const suggestions = (graph: WordGraph, word: string, most: 1 | 2 = word.length < longWord ? 1 : 2): string[] => {
  const weight = ({ word: other, edits, rank }: Near): number =>
    edits * 8 - rank * 2 - (other[0] === word[0] ? 1 : 0) - (other.length === word.length ? 0 : 0.5)
  const near = (edits: number, first?: string): Near[] =>
    graph
      .near(word, edits, first)
      .filter((one) => one.word.length > 2 && (one.edits === 1 || (one.rank === 2 && one.word[0] === word[0])))
  // Print that was misread: `Assernbly`, `Govemment`.
  const reread = [word.replace('rn', 'm'), word.replace('m', 'rn')].find(
    (other) => other !== word && graph.rank(other) === 2,
  )
  if (reread !== undefined) return [reread]
  let found = near(1)
  if (found.length === 0 && most > 1) found = near(most, word[0])
  return found.toSorted((a, b) => weight(a) - weight(b)).map((one) => one.word)
}

/** Two common words without the space between them, one of them small: `ofthe` -> `of the`. */
export const unglued = (graph: WordGraph, word: string): string | undefined => {
  for (let at = 2; at < word.length - 1; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if ((small.has(first) || small.has(second)) && graph.rank(first) === 2 && graph.rank(second) === 2)
      return `${first} ${second}`
  }
  return undefined
}

/** Two common words that a hyphen or a space set apart: `longterm`, `reportwas`. */
export const unhyphenated = (graph: WordGraph, word: string): readonly string[] => {
  for (let at = 4; at < word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (graph.rank(first) === 2 && graph.rank(second) === 2) return [`${first}-${second}`, `${first} ${second}`]
  }
  return []
}
