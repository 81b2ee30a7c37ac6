/** Which notes stand at which mark: Akoma Ntoso has a note where it is first referred to. */
import type { Document, FootnoteReference } from '../../../grammar/ast.ts'
import { footnotesOf, type Note } from '../../tree/footnotes.ts'

/** A note with its place. */
export interface PlacedNote {
  readonly note: Note
  /** Whether the text refers to it there; the mark of another was lost, and it stands beside the note before it. */
  readonly isReferred: boolean
}

/** The notes of a document by their places. */
export interface PlacedNotes {
  /** Notes of a mark; none for a second mark of the same note, and for a mark without a note. */
  readonly at: ReadonlyMap<FootnoteReference, readonly PlacedNote[]>
  /** The notes of a text without marks, in order. */
  readonly placeless: readonly Note[]
}

/** Where a label stands for several notes (`*` on two pages), each has the next mark. */
export function placeNotes(document: Document): PlacedNotes {
  const { notes, notesByLabel, referencesByLabel } = footnotesOf(document)
  const markOf = new Map<Note, FootnoteReference>()
  for (const [label, same] of notesByLabel) {
    const marks = (referencesByLabel.get(label) ?? []).filter(({ note }) => note === undefined)
    for (const [index, note] of same.entries()) {
      const mark = marks[index]
      if (mark) markOf.set(note, mark.node)
    }
  }
  const at = new Map<FootnoteReference, PlacedNote[]>()
  const first = notes.map((note) => markOf.get(note)).find((mark) => mark !== undefined)
  if (first === undefined) return { at, placeless: notes }
  let last = first
  for (const note of notes) {
    const own = markOf.get(note)
    last = own ?? last
    at.set(last, [...(at.get(last) ?? []), { note, isReferred: own !== undefined }])
  }
  return { at, placeless: [] }
}
