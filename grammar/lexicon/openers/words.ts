/** The first words of a paragraph, as the opener grammar reads them. */
import { LETTER, LOWER, UPPER } from '../../latin.ts'

export interface Word {
  /** Lower case, straight apostrophe. */
  readonly text: string
  /** Offset in the paragraph's text just after the word. */
  readonly end: number
  /** Whether the word begins with a capital. */
  readonly capital: boolean
  /** Whether a comma stands between this word and the next. */
  readonly comma: boolean
}

const WORD = new RegExp(String.raw`([${LETTER}][${LETTER}’'‑-]*)(,?\s+)?`, 'y')

/** `mindGeneral`: the space at the end of an italic run was lost (A/HRC/22/L.1). */
const GLUED_CAPITAL = new RegExp(`[${LOWER}](?=[${UPPER}][${LOWER}])`)

const ODD_SIGNS = /[‑’]/

/** Word of a paragraph by its index, read when it is first asked for: most openers end after two. */
export type WordAt = (index: number) => Word | undefined

/**
 * The words of a paragraph, until something stands between two of them that no opener contains.
 *
 * @param firstLength length of the first word where the next is glued to it, otherwise 0
 */
export const wordsOf = (text: string, firstLength: number): WordAt => {
  const words: Word[] = []
  let next = 0
  const read = (): boolean => {
    WORD.lastIndex = next
    const match = next < 0 ? null : WORD.exec(text)
    const [, whole = '', gap = ''] = match ?? []
    if (!match) return false
    const glued = next === 0 && firstLength > 0 ? firstLength : 0
    // A capital inside a word is rare, and nothing else is worth the expression.
    const split =
      glued > 0 || whole.slice(1) === whole.slice(1).toLowerCase()
        ? glued
        : (GLUED_CAPITAL.exec(whole)?.index ?? -1) + 1
    const word = split > 0 ? whole.slice(0, split) : whole
    const lower = word.toLowerCase()
    const start = match.index
    words.push({
      text: ODD_SIGNS.test(lower) ? lower.replaceAll('‑', '-').replaceAll('’', "'") : lower,
      end: start + word.length,
      capital: word[0] !== lower[0],
      comma: split === 0 && gap[0] === ',',
    })
    if (split > 0) next = start + split
    else next = gap === '' ? -1 : start + match[0].length
    return true
  }
  return (index) => {
    while (words.length <= index && read()) {
      // Every pass adds a word.
    }
    return words[index]
  }
}
