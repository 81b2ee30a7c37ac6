/** Opening phrases with a slip in one of their words, in languages of which no dictionary is at hand: `Rapelant`, `Recordano`. */
import type { OpenerForms } from '../../../grammar/index.ts'
import { likeFirst } from '../first-letter.ts'
import { nearestAll } from '../nearest.ts'
import type { MisspeltOpening } from './misspelt-opening.ts'
import type { PartKind } from './parts.ts'

const word = /\p{L}[\p{L}\u2019]*/uy

/** The verb stands among the first words: `с удовлетворением отмечая`, `وإذ تشير`. */
const furthest = 3

/** How far a word may be from the one that was meant, by its length. */
const reachOf = (length: number): number => (length < 6 ? 1 : 2)

/** Slips at the first letter are rare, and words that differ by it are many. */
function* beginningAlike(found: string, words: ReadonlySet<string>): Generator<string> {
  for (const one of words) if (one.length >= 3 && one.charAt(0) === found.charAt(0)) yield one
}

/**
 * The word with a slip in the opening phrase of a clause: with another word, one or two letters away, the clause opens with a phrase
 * that is known, and as it stands it opens with none, of either part.
 */
export const nearOpening = (text: string, kind: PartKind, openers: OpenerForms): MisspeltOpening | undefined => {
  const words = openers.words?.(kind)
  if (!words) return undefined
  const isKnown = (other: string, part: PartKind): boolean => openers.match(other, part, true)?.certainty === 'known'
  if (isKnown(text, kind) || isKnown(text, kind === 'operative' ? 'preambular' : 'operative')) return undefined
  let start = 0
  for (let count = 0; count < furthest; count++) {
    word.lastIndex = start
    const found = word.exec(text)?.[0]
    if (found === undefined) return undefined
    const end = start + found.length
    const small = found.toLowerCase()
    if (!words.has(small)) {
      const fitting = nearestAll(small, beginningAlike(small, words), reachOf(small.length)).filter((one) => {
        const other = text.slice(0, start) + likeFirst(one, found) + text.slice(end)
        const match = openers.match(other, kind, true)
        return match?.certainty === 'known' && match.end >= start + one.length
      })
      const [meant] = fitting
      return meant === undefined || fitting.length > 1
        ? undefined
        : { start, end, found, meant: likeFirst(meant, found) }
    }
    if (text.charAt(end) !== ' ') return undefined
    start = end + 1
  }
  return undefined
}
