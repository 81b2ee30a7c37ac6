/** Examples of rules: texts with `«…»` around each place where a finding is expected. */
import type { Range } from '../tree/range.ts'

/** A document of paragraphs with an empty line between two: `paragraphs('*The General Assembly,*', '1. *Decides* to act.')`. */
export const paragraphs = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`

/** A block of several lines, as one argument of `paragraphs`. */
export const lines = (...parts: readonly string[]): string => parts.join('\n')

/** An example without its marks, and the places that they enclosed. */
export interface MarkedExample {
  text: string
  ranges: readonly Range[]
}

/**
 * Takes the marks out of an example. Marks do not nest. Guillemets of the text itself are doubled, and stand at neither end of a place.
 *
 * @returns the text, and the places as ranges of it, in order
 */
export const readMarked = (marked: string): MarkedExample => {
  const ranges: Range[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(/(««|»»|[«»])/)) {
    if (piece === '«') start = text.length
    else if (piece === '»') ranges.push({ start, end: text.length })
    else text += piece === '««' || piece === '»»' ? piece.charAt(0) : piece
  }
  return { text, ranges }
}
