/** The notes of a document, to be set at its end. */
import type { AnyNode, Document } from '../../../grammar/ast.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

/** A note with a number of its own, for links: labels may stand twice. */
export interface PageNote {
  /** 1-based, in the order of the text. */
  readonly number: number
  readonly label: string
  /** Its words, where it goes on over pages in several parts. */
  readonly content: readonly (readonly AnyNode[])[]
  /** Whether a mark refers to it. */
  readonly isReferred: boolean
}

export const pageNotes = (document: Document): PageNote[] => {
  const { notes, referencesByLabel } = footnotesOf(document)
  return notes.map(({ label, parts }, index) => ({
    number: index + 1,
    label,
    content: parts.map(({ children }) => children),
    isReferred: referencesByLabel.has(label),
  }))
}
