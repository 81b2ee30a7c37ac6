/** Rewriting clean text in the source. */
import type { CleanText } from '../../tree/clean.ts'
import type { Edit } from '../rule.ts'

/**
 * The edits that write `text` for the clean characters `[start, end)`. None where they do not stand together in the source:
 * markup, a mark or a page break between them would be lost.
 */
export const rewrite = (clean: CleanText, start: number, end: number, text: string): Edit[] => {
  const range = clean.rangeOf(start, end)
  return range.end - range.start === end - start ? [{ ...range, text }] : []
}
