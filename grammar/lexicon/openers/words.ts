/** The first words of a paragraph, as the opener grammar reads them. */

export interface Word {
  /** Lower case, straight apostrophe. */
  readonly text: string
  /** Offsets in the paragraph's text. */
  readonly start: number
  readonly end: number
  /** Whether the word begins with a capital. */
  readonly capital: boolean
  /** Whether a comma stands between this word and the next. */
  readonly comma: boolean
}

/** Openers of more words than this do not occur (`Also deplores and condemns in the strongest possible terms`). */
const MOST_WORDS = 18

const WORD = /(\p{L}[\p{L}’'‑-]*)(,?\s+)?/uy

/** Reads words until something stands between two of them that no opener contains. */
export const readWords = (text: string, from: number): Word[] => {
  const words: Word[] = []
  WORD.lastIndex = from
  while (words.length < MOST_WORDS) {
    const match = WORD.exec(text)
    const [, word, gap] = match ?? []
    if (!match || !word) break
    const lower = word.toLowerCase()
    words.push({
      text: lower.replaceAll('‑', '-').replaceAll('’', "'"),
      start: match.index,
      end: match.index + word.length,
      capital: word[0] !== lower[0],
      comma: gap?.[0] === ',',
    })
    if (!gap) break
  }
  return words
}
