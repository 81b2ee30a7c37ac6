/** The marks of notes in the passages of a document. */
import type { Document, FootnoteReference } from '../../../grammar/ast.ts'
import type { Passage } from '../../compare/passages.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { startOf } from '../../tree/range.ts'

/** The mark of a note in a passage: after how many of its characters it stands. */
export interface PlacedMark {
  readonly passage: Passage
  readonly at: number
  readonly node: FootnoteReference
  /** The note that it refers to, among those that are compared. */
  readonly note: Passage | undefined
}

/** The marks in the passages of a document, in the order of the text. */
export const marksOf = (document: Document, passages: readonly Passage[], notes: readonly Passage[]): PlacedMark[] => {
  const byStart = new Map(notes.map((note) => [note.position.start.offset, note]))
  const graph = footnotesOf(document)
  const lasts = passages.map(({ text, rangeOf }) => [rangeOf(0, 0).start, rangeOf(0, text.length).end] as const)
  return graph.references.flatMap(({ node, label, note: inNote }): PlacedMark[] => {
    if (inNote) return []
    const offset = startOf(node)
    // A mark stands in the last passage that begins before it, or at its end.
    const place = lasts.findLastIndex(([start]) => start <= offset)
    const passage = passages[place]
    if (!passage) return []
    const at = Array.from(passage.text).findIndex((_, index) => passage.rangeOf(index, index).start >= offset)
    const target = graph.notesByLabel.get(label)?.[0]
    const note = target && byStart.get(startOf(target.node))
    // An extraction may leave a space before a mark.
    const words = passage.text.slice(0, at < 0 ? undefined : at).trimEnd()
    return [{ passage, at: words.length, node, note }]
  })
}
