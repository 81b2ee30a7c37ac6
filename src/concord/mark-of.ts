/** The way from a place in the source to the clean text of a passage. */
import { countWhile } from '../../grammar/positions.ts'
import type { Passage } from '../compare/passages.ts'
import type { Range } from '../tree/range.ts'
import type { Mark } from './concordance.ts'

/** The first character of a passage that stands at an offset of the source or after it. */
const indexAt = ({ text, rangeOf }: Passage, offset: number): number =>
  countWhile(text.length, (index) => rangeOf(index, index + 1).start < offset)

/** Some characters of the source as characters of a passage. */
export const markOf = (passage: Passage, source: Range): Mark => {
  const start = indexAt(passage, source.start)
  return { start, end: Math.max(start, indexAt(passage, source.end)), source }
}
