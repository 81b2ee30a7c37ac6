/** Which mark leads to which note, and back. */
import type { Document, FootnoteReference } from '../../../grammar/ast.ts'
import { footnotesOf, type Note, type Reference } from '../../tree/footnotes.ts'
import { startOf } from '../../tree/range.ts'

/** A note with the ids that links need. */
export interface LinkedNote {
  note: Note
  id: string
  /** Ids of the marks that refer to it. */
  marks: readonly string[]
}

/** The notes of one file. */
export interface NoteLinks {
  notes: readonly LinkedNote[]
  /** Id of a mark, and of the note that it refers to, where there is one. */
  linkOf: (reference: FootnoteReference) => { id: string; note?: string }
}

/** A page may hold several notes of one label: a mark means the next one. */
const noteFor = ({ node }: Reference, candidates: readonly Note[]): Note | undefined =>
  candidates.find((note) => startOf(note.node) > startOf(node)) ?? candidates.at(-1)

/** @param file number of the file in the report, so that ids are unique in it */
export const linkNotes = (document: Document, file: number): NoteLinks => {
  const { notes, references, notesByLabel } = footnotesOf(document)
  const ids = new Map(notes.map((note, index) => [note, `n${file}-${index + 1}`]))
  const marks = new Map<Note, string[]>(notes.map((note) => [note, []]))
  const links = new Map<FootnoteReference, { id: string; note?: string }>()
  for (const [index, reference] of references.entries()) {
    const id = `r${file}-${index + 1}`
    const note = noteFor(reference, notesByLabel.get(reference.label) ?? [])
    const noteId = note && ids.get(note)
    links.set(reference.node, { id, ...(noteId && { note: noteId }) })
    if (note) marks.get(note)?.push(id)
  }
  return {
    notes: notes.map((note) => ({ note, id: ids.get(note) ?? '', marks: marks.get(note) ?? [] })),
    linkOf: (reference) => links.get(reference) ?? { id: '' },
  }
}
