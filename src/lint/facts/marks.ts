/** Marks of footnotes as written in the notation. */
import type { FootnoteReference } from '../../../grammar/ast.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import type { Lintable } from '../rule.ts'

/** The mark with the white space before it, wherever the parser drew the line between text and mark. */
export const markWithSpace = (mark: FootnoteReference, { text }: Lintable): Range => {
  let start = startOf(mark)
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start -= 1
  return { start, end: endOf(mark) }
}

/** The white space before the mark: an empty range where there is none. */
export const spaceBefore = (mark: FootnoteReference, lintable: Lintable): Range => {
  const { start } = markWithSpace(mark, lintable)
  let end = start
  while (/\s/.test(lintable.text[end] ?? '')) end += 1
  return { start, end }
}
