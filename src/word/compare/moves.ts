/** Which passages that stand elsewhere are told as moved; all others are struck out here and put in there. */
import type { Passage } from '../../compare/passages.ts'
import type { Revisions } from '../revisions.ts'
import type { Compared } from './keep.ts'
import { changesOf } from './word-edits.ts'

/** A move by its name, which is the same at both places. */
export type Moves = ReadonlyMap<Passage, string>

/** Moves by the passage of the file, and by that of the newer document. */
export interface MovedPassages {
  readonly from: Moves
  readonly to: Moves
}

/**
 * What says the same and has a paragraph of its own is moved. A mark of a note cannot be: Word would have the note twice. Nor what others
 * have changed, who are to see their own changes.
 */
export const movesOf = (compared: Compared, revisions: Revisions): MovedPassages => {
  const { file, paragraphs, pairs, oldMarks, newMarks, reading } = compared
  const marked = new Set([...oldMarks, ...newMarks].map(({ passage }) => passage))
  const holders = new Map<unknown, number>()
  for (const paragraph of pairs.old.flatMap((old) => paragraphs.of(old)))
    holders.set(paragraph, (holders.get(paragraph) ?? 0) + 1)
  const isMovable = (fresh: Passage, old: Passage): boolean => {
    const [own, ...more] = paragraphs.of(old)
    if (!own || more.length > 0 || holders.get(own) !== 1 || marked.has(old) || marked.has(fresh)) return false
    if (!paragraphs.runsOf(own).every((run) => file.place(run).parent === own)) return false
    return changesOf(old, fresh, reading).length === 0
  }
  const moves = [...pairs.moved]
    .filter(([fresh, old]) => isMovable(fresh, old))
    .map(([fresh, old]) => [fresh, old, revisions.moveName()] as const)
  return {
    from: new Map(moves.map(([, old, name]) => [old, name])),
    to: new Map(moves.map(([fresh, , name]) => [fresh, name])),
  }
}
