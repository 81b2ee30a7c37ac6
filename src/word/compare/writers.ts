/** What writes the changes of one file. */
import type { WordFile } from '../file.ts'
import { idsIn } from '../mark.ts'
import { Marks } from '../marks.ts'
import { Revisions, type Stamp } from '../revisions.ts'
import { Splices } from '../splices.ts'
import { NewNotes } from './notes.ts'
import { Paragraphs } from './paragraphs.ts'

/** What writes into one file. */
export interface Writers {
  readonly file: WordFile
  readonly paragraphs: Paragraphs
  readonly revisions: Revisions
  readonly marks: Marks
  readonly splices: Splices
  readonly notes: NewNotes
}

/** Nothing is written yet. */
export const writersOf = (file: WordFile, stamp: Stamp): Writers => {
  const revisions = new Revisions(file.prefix, idsIn(file), stamp)
  return {
    file,
    paragraphs: new Paragraphs(file),
    revisions,
    marks: new Marks(file, revisions),
    splices: new Splices(file.traced.places),
    notes: new NewNotes(file, revisions),
  }
}
