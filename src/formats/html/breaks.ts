/** Line breaks in mid-word: `coopera-⏎tion`. */
import { countWhile } from '../../../grammar/positions.ts'
import type { CleanText } from '../../tree/clean.ts'
import type { Range } from '../../tree/range.ts'

const breakAfterHyphen = /[-/\u00AD\u2010\u2011\u2013][ \t]*[\r\n\f]\s*/g

/** Index of the clean character that stands at or after `offset`, found by halving. */
const indexAt = (clean: CleanText, offset: number): number =>
  countWhile(clean.text.length, (index) => clean.offsetAt(index) < offset)

/**
 * What of `[start, end)` a reader does not read: the break, and the hyphen where it is none of the word. The clean text
 * knows it.
 */
export const unreadStretches = (source: string, start: number, end: number, clean: () => CleanText): Range[] =>
  [...source.slice(start, end).matchAll(breakAfterHyphen)].flatMap((match): Range[] => {
    const hyphen = start + match.index
    const after = hyphen + match[0].length
    if (after >= end) return []
    const { text } = clean()
    const index = indexAt(clean(), hyphen)
    const kept = clean().offsetAt(index) === hyphen
    if (text[kept ? index + 1 : index] === ' ') return []
    return [{ start: kept ? hyphen + 1 : hyphen, end: after }]
  })
