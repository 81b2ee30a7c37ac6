/**
 * What is found out of a whole document, one step after another, before its lines get their roles. Every step takes what the
 * earlier ones found and adds facts of its own; nothing is changed afterwards.
 *
 *     Printed ─▶ Paged ─▶ Headed ─▶ Noted ─▶ Context
 */
import type { FurnitureRole, MastheadRole } from '../ast.ts'
import type { Language } from '../lexicon/language.ts'
import type { Line } from '../lines/line.ts'
import type { Source } from '../source.ts'
import type { Metrics } from './layout/metrics.ts'
import type { Openers } from './openers.ts'

/** Facts by the index of a line; most lines have none. */
export type ByLine<Fact> = readonly (Fact | undefined)[]

/** One empty place for each line, for a step that finds facts. */
export const noFacts = <Fact>(lines: readonly Line[]): (Fact | undefined)[] => lines.map(() => undefined)

/** The lines of a document and its symbol as printed, without asterisk. */
export interface Printed {
  readonly source: Source
  /** ISO 639-1 code of the language that the text is written in. */
  readonly code: string
  /** The language by which the text is read: its own, where the grammar knows it. */
  readonly language: Language
  readonly lines: readonly Line[]
  readonly openers: Openers
  readonly symbol: string | undefined
}

/** A page artefact: a line that the page has and the text has not. */
export type Artefact = FurnitureRole

/** With the page artefacts found. */
export interface Paged extends Printed {
  readonly artefacts: ByLine<Artefact>
}

/** A field of the masthead on a line: `[start, end)` in offsets of the source. */
export interface FieldSpan {
  readonly role: MastheadRole
  /** Normalised: `2025-08-28`. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Whether it goes on with the field of the line above: a symbol that is torn. */
  readonly continues?: true
}

/** What a line above the clauses is, and the fields on it. */
export interface HeadFact {
  readonly is: 'masthead' | 'proposal' | 'title' | 'organ' | 'organRest'
  readonly fields?: readonly FieldSpan[]
}

/** With the head found: what stands above the clauses. */
export interface Headed extends Paged {
  readonly head: ByLine<HeadFact>
  /** The first organ line; its index is known before the lines are numbered by parts. */
  readonly organLine: Line | undefined
  /** Where no organ line heads the clauses: index of the line that they begin with; -1 otherwise. */
  readonly clausesFrom: number
}

/** Which part of a note a line is. */
export interface NoteFact {
  /** `label`: the number of a note, torn from its text. */
  readonly is: 'label' | 'start' | 'more'
  /** Label of the note, without decoration: `1`, `*`. */
  readonly note: string
  /** Whether it goes on with a note that began on an earlier page. */
  readonly continued?: true
  /** In a scan, where it is told by its place: characters of what was read for its mark. */
  readonly scanned?: number
}

/** With the notes found. */
export interface Noted extends Headed {
  readonly notes: ByLine<NoteFact>
}

/**
 * Lines that begin or end a text wherever they stand. `setOut`: the title of a text that a paragraph sets out; `resumption`: the
 * paragraph with which the resolution goes on after it; `afterword`: the first line below a text that is none of it.
 */
export type Landmark = 'organ' | 'organRest' | 'closing' | 'annex' | 'setOut' | 'resumption' | 'afterword'

/** All that is known of a document when its lines are classified. */
export interface Context extends Noted {
  readonly landmarks: ByLine<Landmark>
  readonly metrics: Metrics
  /** 1-based page of every line; 0 where the text has no pages. */
  readonly pages: readonly number[]
  /** By index of any line: the index of the next line of text at or after it; `lines.length` when there is none. */
  readonly nextText: Int32Array
  /** By index of any line: the index of the last line of text before it; -1 when there is none. */
  readonly lastText: Int32Array
  /** By index of any line: 1 where artefacts or notes stand between it and the last line of text. */
  readonly crossed: Uint8Array
}
