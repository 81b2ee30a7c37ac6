/** Which characters are in italics, and how the notation writes words that are. */
import type { Document } from '../../../grammar/ast.ts'
import type { Passage } from '../../compare/passages.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'

/** Tells of the characters of a document's passages whether they are in italics: as it has them, and all of an opening phrase. */
export const italicsOf = (document: Document): ((passage: Passage, index: number) => boolean) => {
  const ranges = everyNode(document, 'emphasis').map((node) => [startOf(node), endOf(node)] as const)
  return (passage, index) => {
    if (index < passage.opener) return true
    const { start } = passage.rangeOf(index, index)
    return ranges.some(([from, to]) => from <= start && start < to)
  }
}

/**
 * Words with signs of emphasis where they need them.
 * @param isItalic of each character
 * @param before whether italics are on before the words
 * @param after whether they are to be on after them
 */
export const withSigns = (
  words: string,
  isItalic: (index: number) => boolean,
  before: boolean,
  after: boolean,
): string => {
  let [written, on] = ['', before]
  for (let index = 0; index < words.length; index++) {
    // A space is in italics or not, and nobody sees it.
    const italic = words[index] === ' ' ? on : isItalic(index)
    if (italic !== on) written += '*'
    on = italic
    written += words[index]
  }
  return on === after ? written : `${written}*`
}
