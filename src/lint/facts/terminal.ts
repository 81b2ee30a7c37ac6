/** How a clause ends. */
import type { Clause, Subparagraph } from '../../../grammar/ast.ts'
import { cleanText } from '../../tree/clean.ts'
import type { Range } from '../../tree/range.ts'
import { ownContent } from '../../tree/text.ts'
import type { Lintable } from '../rule.ts'

/** The last characters of a clause, its last sub-paragraph's if it has any; marks of footnotes are not counted. */
export interface Terminal {
  /** The punctuation at the end without closing quotation marks and brackets; empty when there is none. */
  mark: string
  /** The last words, for people. */
  words: string
  /** Where the punctuation stands; where it is missing, the empty range after the last word. */
  range: Range
}

/** More closing marks than this end no clause; the bound keeps the search short on any text. */
const longestEnding = 24
const ending = /([,;:.!?…]*)([\s"”’'»)\]]*)$/

/** The end of a clause or sub-paragraph; undefined for one without words. */
export const terminalOf = (node: Clause | Subparagraph, lintable: Lintable): Terminal | undefined => {
  const { chapeau, items } = ownContent(node)
  const last = items[items.length - 1]
  const segments = last ? [last.resumed] : [chapeau]
  const clean = cleanText(segments.flat(), lintable.words)
  if (clean.text === '') return last ? terminalOf(last.subparagraph, lintable) : undefined
  const match = ending.exec(clean.text.slice(-longestEnding))
  const mark = match?.[1] ?? ''
  const end = clean.text.length - (match?.[2]?.length ?? 0)
  return {
    mark,
    words: clean.text.slice(-40).replace(/^\S*\s/, ''),
    range: clean.rangeOf(end - mark.length, end),
  }
}
