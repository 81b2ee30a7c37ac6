/** What a comparison says: plain objects, so that it can be written as JSON and read by any program. */
import type { Position } from '../../grammar/ast.ts'
import type { Layer } from '../tree/negotiation.ts'
import type { Range } from '../tree/range.ts'
import type { PassageKind } from './passages.ts'

/**
 * What kind of change an edit is. `technical`: numbers, dates and sessions, as time passes; `also-further`: the adverbs with which a
 * clause takes up the verb before it; `opener`: another opening phrase; `spelling`: capitals, hyphens, the same letters written
 * otherwise; `wording`: everything else.
 */
export type EditKind = 'wording' | 'technical' | 'also-further' | 'punctuation' | 'opener' | 'spelling'

/** Words of one side of an edit; empty where the other side is only put in, or only taken out. */
export interface EditSide {
  readonly text: string
  /** Where they stand in the text of the passage, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Where they stand in the source, in UTF-16 code units; what it spans may hold page breaks. */
  readonly source: Range
}

/** Words that became other words. */
export interface Edit {
  readonly kind: EditKind
  readonly old: EditSide
  readonly new: EditSide
}

/** A passage as one side of a row. */
export interface Side {
  /** Name of the place: `PP8`, `OP4(a)`, `footnote 6`. */
  readonly id: string
  readonly kind: PassageKind
  /** What is printed before it: `4`, `(a)`, the mark of a note. */
  readonly label?: string
  /** Its own clean words, without those of its sub-paragraphs. */
  readonly text: string
  readonly position: Position
}

/**
 * What became of a passage. `split`: it is made of words of `old`, which goes on elsewhere; `merged`: its words stand in `new`, which
 * has another source too. Both sides of these have rows of their own besides.
 */
export type RowKind = 'same' | 'changed' | 'inserted' | 'deleted' | 'split' | 'merged'

/** One passage, or two that are the same. */
export interface Row {
  readonly kind: RowKind
  readonly old?: Side
  readonly new?: Side
  /** It stands before or after passages that it used to follow or to precede. */
  readonly moved?: 'up' | 'down'
  /** It became a paragraph, or operative (`promoted`); an item, or preambular (`demoted`). */
  readonly level?: 'promoted' | 'demoted'
  /** How much of their words both share, 0 to 1; figures, dates and adverbs do not count. */
  readonly likeness?: number
  /** In the order of the text; none where the words are the same. */
  readonly edits: readonly Edit[]
  /** Its sub-paragraphs. */
  readonly items: readonly Row[]
}

/** A fact of the masthead. */
export interface FactRow {
  /** `symbol`, `date`, `session`, `agendaItem`. */
  readonly role: string
  readonly old?: string
  readonly new?: string
}

/** What is known of a compared document. */
export interface Subject {
  readonly symbol?: string
  readonly title?: string
  readonly kind: string
}

/** The parts of a comparison that are made of rows. */
export const rowParts = ['titles', 'clauses', 'headings', 'paragraphs', 'notes'] as const

/** The name of such a part. */
export type RowPart = (typeof rowParts)[number]

/** Everything that differs between two documents, and what does not. */
export interface Comparison {
  readonly old: Subject
  readonly new: Subject
  readonly layer: Layer
  /** Facts of the masthead that differ. */
  readonly masthead: readonly FactRow[]
  readonly sponsors: { readonly joined: readonly string[]; readonly left: readonly string[] }
  readonly titles: readonly Row[]
  /** Preambular and operative paragraphs in the order of the new text; what was deleted stands where it stood. */
  readonly clauses: readonly Row[]
  readonly headings: readonly Row[]
  /** Paragraphs of annexes, statements and amendments. */
  readonly paragraphs: readonly Row[]
  readonly notes: readonly Row[]
  /** Differences that come from how the texts were extracted, and are none: spaces, hyphens at the end of a line, shapes of marks. */
  readonly noise: number
}

/** What is made of each of these parts. */
export const byPart = <Made>(make: (part: RowPart) => Made): Record<RowPart, Made> => ({
  titles: make('titles'),
  clauses: make('clauses'),
  headings: make('headings'),
  paragraphs: make('paragraphs'),
  notes: make('notes'),
})
