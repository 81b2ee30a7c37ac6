/** Which passages and which marks of notes stay where they are, and what changes in them, word by word. */
import type { FootnoteReference } from '../../../grammar/ast.ts'
import type { Passage } from '../../compare/passages.ts'
import type { Reading } from '../../compare/reading.ts'
import type { Edit } from '../../lint/change.ts'
import type { WordFile } from '../file.ts'
import { canTrack } from '../mark.ts'
import type { italicsOf } from './italics.ts'
import type { Pairs } from './pairs.ts'
import type { Paragraphs } from './paragraphs.ts'
import type { PlacedMark } from './placed-marks.ts'
import { changesOf, editsIn, oldIndex, type Change } from './word-edits.ts'

/** A passage that stays where it is, and what changes in it. */
export interface Kept {
  readonly old: Passage
  readonly changes: readonly Change[]
}

/** What stays, and what changes in it. */
export interface Staying {
  /** By the passage of the newer document. */
  readonly passages: ReadonlyMap<Passage, Kept>
  /** Marks of the file. */
  readonly marks: ReadonlySet<FootnoteReference>
  /** Marks of the newer document that are new to passages that stay. */
  readonly added: readonly PlacedMark[]
  readonly edits: readonly Edit[]
}

/** Two documents whose passages are paired, one of them in a file. */
export interface Compared {
  readonly file: WordFile
  readonly paragraphs: Paragraphs
  readonly pairs: Pairs
  readonly oldMarks: readonly PlacedMark[]
  readonly newMarks: readonly PlacedMark[]
  readonly reading: Reading
  /** Of the characters of the newer document's passages. */
  readonly isItalic: ReturnType<typeof italicsOf>
}

/** What cannot be changed word by word, or has a mark among its changed words, does not stay: it is struck out and put in as a whole. */
const keptOf = (compared: Compared, fresh: Passage, old: Passage): (Kept & { readonly edits: Edit[] }) | undefined => {
  const { file, paragraphs, newMarks, reading, isItalic } = compared
  const changes = changesOf(old, fresh, reading)
  const marks = newMarks.filter(({ passage }) => passage === fresh)
  if (marks.some(({ at }) => oldIndex(changes, at) === undefined)) return undefined
  const edits = editsIn(file, old, fresh, changes, isItalic)
  return paragraphs.of(old).length === 0 || !canTrack(file, edits) ? undefined : { old, changes, edits }
}

/** Of the notes whose marks stay where they are the words change; a note that cannot be changed so is put in anew, with its mark. */
class Notes {
  readonly marks = new Set<FootnoteReference>()
  readonly edits: Edit[] = []
  readonly #changed = new Set<Passage>()
  readonly #compared: Compared

  constructor(compared: Compared) {
    this.#compared = compared
  }

  /** Whether a mark of a passage that stays has to be put in. */
  isNew(mark: PlacedMark, kept: Kept): boolean {
    const { file, pairs, oldMarks } = this.#compared
    const { note } = mark
    if (!note) return false
    const partner = pairs.notes.partners.get(note)
    const at = oldIndex(kept.changes, mark.at)
    const same = partner && oldMarks.find((old) => old.passage === kept.old && old.at === at && old.note === partner)
    if (!same) return true
    if (!this.#changed.has(partner)) {
      const edits = this.#editsOf(partner, note)
      if (!canTrack(file, edits)) return true
      this.edits.push(...edits)
    }
    this.#changed.add(partner)
    this.marks.add(same.node)
    return false
  }

  #editsOf(old: Passage, fresh: Passage): Edit[] {
    const { file, reading, isItalic } = this.#compared
    return editsIn(file, old, fresh, changesOf(old, fresh, reading), isItalic)
  }
}

/** What stays of the passages that are paired. */
export const stayingOf = (compared: Compared): Staying => {
  const passages = new Map<Passage, Kept>()
  const edits: Edit[] = []
  for (const [fresh, old] of compared.pairs.partners) {
    const kept = keptOf(compared, fresh, old)
    if (!kept) continue
    passages.set(fresh, kept)
    edits.push(...kept.edits)
  }
  const notes = new Notes(compared)
  const added = compared.newMarks.filter((mark) => {
    const kept = passages.get(mark.passage)
    return kept !== undefined && notes.isNew(mark, kept)
  })
  return { passages, marks: notes.marks, added, edits: [...edits, ...notes.edits] }
}
