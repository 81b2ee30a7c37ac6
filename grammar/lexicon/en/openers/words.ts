/** The first words of a paragraph, as the opener grammar reads them. */
import { isLetterCode, isSpaceCode, LOWER, UPPER } from '../../../notation/letters.ts'

/** A word of a paragraph. */
export interface Word {
  /** Lower case, straight apostrophe. */
  readonly text: string
  /** Offset in the paragraph's text just after the word. */
  readonly end: number
  /** Whether the word begins with a capital, in a text that is not all capitals. */
  readonly capital: boolean
  /** Whether a comma stands between this word and the next. */
  readonly comma: boolean
}

/** Signs that stand inside words: `-`, `'`, `‑`, `’`. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2011 || code === 0x2019

/** Offset after the white space at `start`. */
const endOfSpace = (text: string, start: number): number => {
  let end = start
  while (isSpaceCode(text.charCodeAt(end))) end++
  return end
}

/** `mindGeneral`: the space at the end of an italic run was lost (A/HRC/22/L.1). */
const GLUED_CAPITAL = new RegExp(`[${LOWER}](?=[${UPPER}][${LOWER}])`)

const ODD_SIGNS = /[‑’]/

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** The words of a paragraph, each read when it is first asked for: most openers end after two. */
export interface Words {
  readonly wordAt: (index: number) => Word | undefined
  /** Offset up to which the text has been looked at so far, white space after the last word included. */
  readonly reach: () => number
}

/**
 * The words of a paragraph, until something stands between two of them that no opener contains.
 *
 * @param firstLength length of the first word where the next is glued to it, otherwise 0
 */
export const wordsOf = (text: string, firstLength: number): Words => {
  const words: Word[] = []
  let next = 0
  let reach = 0
  let inCapitals = false
  const read = (): boolean => {
    const start = next
    let wholeEnd = start
    // Nearly every word is small letters of ASCII alone: then nothing is to be folded.
    let isSmall = true
    for (let code = text.charCodeAt(start); isLetterCode(code) || (wholeEnd > start && isJoint(code));) {
      isSmall &&= code >= 97 && code <= 122
      code = text.charCodeAt(++wholeEnd)
    }
    if (wholeEnd === start) return false
    const whole = text.slice(start, wholeEnd)
    const small = isSmall ? whole : whole.toLowerCase()
    const glued = start === 0 && firstLength > 0 ? firstLength : 0
    // A capital inside a word is rare, and nothing else is worth the expression.
    const hasCapital = !isSmall && whole.slice(1) !== small.slice(1)
    const split = glued > 0 || !hasCapital ? glued : (GLUED_CAPITAL.exec(whole)?.index ?? -1) + 1
    const lower = split > 0 ? whole.slice(0, split).toLowerCase() : small
    const end = split > 0 ? start + split : wholeEnd
    const comma = split === 0 && text.charCodeAt(end) === 44
    const spaceStart = comma ? end + 1 : end
    const following = endOfSpace(text, spaceStart)
    const spaced = following > spaceStart
    inCapitals ||= start === 0 && !isSmall && isCapitals(whole)
    words.push({
      text: !isSmall && ODD_SIGNS.test(lower) ? lower.replaceAll('‑', '-').replaceAll('’', "'") : lower,
      end,
      capital: whole[0] !== small[0] && !(inCapitals && isCapitals(whole)),
      comma: comma && spaced,
    })
    reach = Math.max(wholeEnd, following)
    if (split > 0) next = end
    else next = spaced ? following : -1
    return true
  }
  const wordAt = (index: number): Word | undefined => {
    while (words.length <= index && read()) {
      // Every pass adds a word.
    }
    return words[index]
  }
  return { wordAt, reach: () => reach }
}
