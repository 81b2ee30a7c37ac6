/** Numbers of operative paragraphs as they stand in the source. */
import type { OperativeParagraph } from '../../../grammar/ast.ts'
import { startOf, type Range } from '../../tree/range.ts'
import type { Lintable } from '../rule.ts'

/** A number at the head of a paragraph with the decoration of the notation: `- 4. `, `4\. `, `4) `, `(4) `. */
const marker = /^[-•*\s]{0,8}\(?(\d{1,4})(?:\\?[.)]|\s?[-\u2013](?=\s))?\s*/

/** The digits alone; undefined where they do not stand at the head of the paragraph. */
export const numberRange = (paragraph: OperativeParagraph, { text }: Lintable): Range | undefined => {
  const start = startOf(paragraph)
  const match = marker.exec(text.slice(start, start + 24))
  const digits = match?.[1]
  if (!match || digits === undefined || Number(digits) !== paragraph.number) return undefined
  const from = start + match[0].indexOf(digits)
  return { start: from, end: from + digits.length }
}

/** The number with all its decoration; undefined where it does not stand at the head of the paragraph. */
export const markerRange = (paragraph: OperativeParagraph, { text }: Lintable): Range | undefined => {
  const start = startOf(paragraph)
  const match = marker.exec(text.slice(start, start + 24))
  if (!match || Number(match[1]) !== paragraph.number) return undefined
  return { start, end: start + match[0].length }
}
