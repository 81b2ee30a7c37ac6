/**
 * A newer document as tracked changes in the Word file of an older one. What stays where it is has its words changed; all else is
 * struck out where it stood, and put in where it stands now. With all changes accepted the file reads as the newer document, with all
 * rejected as it was: both are read back before anything is given out.
 */
import type { Document } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'
import { rowParts, type Comparison, type Row } from '../../compare/comparison.ts'
import { diff } from '../../compare/diff.ts'
import { readingOf } from '../../compare/reading.ts'
import { isChanged } from '../../compare/tally.ts'
import { readDocx } from '../../read/docx/index.ts'
import { spoken } from '../../tree/places.ts'
import { WordError } from '../error.ts'
import type { WordFile } from '../file.ts'
import { track, type Marked } from '../mark.ts'
import type { Stamp } from '../revisions.ts'
import { failure, faultOfRejected } from '../verify.ts'
import { repack } from '../zip.ts'
import { italicsOf } from './italics.ts'
import { stayingOf } from './keep.ts'
import { mastheadEdits } from './masthead.ts'
import { renumberNotes } from './notes.ts'
import { pairsOf } from './pairs.ts'
import { marksOf } from './placed-marks.ts'
import { PutIn } from './put-in.ts'
import { StrikeOut } from './strike-out.ts'
import { writersOf } from './writers.ts'

/** The file with its changes. */
const markedWith = (file: WordFile, old: Document, fresh: Document, stamp: Stamp): Marked => {
  const writers = writersOf(file, stamp)
  const { paragraphs, revisions, marks, splices, notes } = writers
  const pairs = pairsOf(old, fresh)
  const oldMarks = marksOf(old, pairs.old, pairs.notes.old)
  const newMarks = marksOf(fresh, pairs.fresh, pairs.notes.fresh)
  const isItalic = italicsOf(fresh)
  const staying = stayingOf({ file, paragraphs, pairs, oldMarks, newMarks, reading: readingOf(old, fresh), isItalic })
  const kept = staying.passages
  const strikeOut = new StrikeOut(writers)
  const putIn = new PutIn(writers, { pairs, kept, marks: newMarks, isItalic, wasItalic: italicsOf(old) })
  strikeOut.passages(pairs.old, new Set(Array.from(kept.values(), (each) => each.old)))
  putIn.passages()
  for (const { node } of oldMarks) if (!staying.marks.has(node)) strikeOut.mark(node)
  const edits = [...staying.edits, ...mastheadEdits(file, old, fresh)]
  track(
    file,
    marks,
    edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
  )
  // After the new words that they belong to.
  for (const mark of staying.added) putIn.mark(mark)
  marks.write(splices)
  const created = notes.write(splices)
  const written = new Map([...splices.result(file.traced.parts), ...created])
  const part = notes.partOf(written)
  const parts = part === undefined ? written : renumberNotes(file, part, written)
  return { bytes: repack(file.bytes, parts), changes: revisions.made }
}

/** Where two documents do not say the same: the name of the first such place. */
const firstDifference = (comparison: Comparison): string | undefined => {
  const row = rowParts.flatMap((part): readonly Row[] => comparison[part]).find((each) => isChanged(each))
  return row && spoken((row.new ?? row.old)?.id ?? '')
}

/** A Word file with the changes that make another document of it. */
export interface TrackedDocument {
  readonly bytes: Uint8Array
  /** Facts of the masthead, by role, that stay as they were: they are no text of the body. */
  readonly left: readonly string[]
}

/**
 * Writes a newer document into the Word file of an older one, as tracked changes. Texts under negotiation are taken as they are written.
 *
 * @throws WordError that says why nothing is written: where with its changes accepted the file would not read as the newer document, or
 * with its changes rejected not as it did
 */
export const trackDocument = (file: WordFile, fresh: Document, stamp: Stamp): TrackedDocument => {
  const marked = markedWith(file, parse(file.traced.source), fresh, stamp)
  const fault = faultOfRejected(file, marked)
  if (fault) throw failure(fault)
  const accepted = parse(readDocx(marked.bytes, { ...file.options, changes: 'accept' }))
  const comparison = diff(accepted, fresh, { layer: 'written' })
  const place = firstDifference(comparison)
  if (place !== undefined)
    throw new WordError(
      `nothing is written: read again with its changes accepted, ${place} is not as the newer document has it`,
    )
  const { masthead, sponsors } = comparison
  const names = masthead.map(({ role }) => role)
  return {
    bytes: marked.bytes,
    left: [...new Set(sponsors.joined.length + sponsors.left.length > 0 ? [...names, 'sponsors'] : names)],
  }
}
