/** What a concordance says: plain objects, so that it can be written as JSON and read by any program. */
import { byPart, rowParts, type Side } from '../compare/comparison.ts'
import type { ConcordKind } from './names.ts'

/** Facts that are the same in every language. */
export type FactKind = 'number' | 'date' | 'resolution' | 'symbol'

/** What one text has of what differs. */
export interface FindingSide {
  /** Index of the text. */
  readonly text: number
  /** Name of the place, `PP8`; absent where the text has none that answers. */
  readonly id?: string
  /** What it says that another does not, as people are told of it; empty where it says nothing of the kind. */
  readonly values: readonly string[]
  /** Where that stands: in the source, and in the text of the passage; UTF-16 code units. */
  readonly marks: readonly Mark[]
}

/** Some characters of a passage. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly source: { readonly start: number; readonly end: number }
}

/** Something in which texts of one resolution differ. */
export interface Finding {
  readonly kind: ConcordKind
  /** Name of the place in the first text that has it. */
  readonly id: string
  /** One for each text, in their order. */
  readonly sides: readonly FindingSide[]
}

/** Passages of the texts that say the same. */
export interface ConcordRow {
  /** One for each text, in their order; undefined where it has no such passage. */
  readonly cells: readonly (Side | undefined)[]
  readonly findings: readonly Finding[]
  /** Its sub-paragraphs. */
  readonly items: readonly ConcordRow[]
}

/** What is known of a text. */
export interface ConcordText {
  /** ISO 639-1 code: `en`. */
  readonly language: string
  /** How findings call it: the code, with a number where several texts are in one language. */
  readonly name: string
  readonly symbol?: string
}

/** Texts of one resolution in several languages, side by side. */
export interface Concordance {
  readonly texts: readonly ConcordText[]
  /** What mastheads, and lists of sponsors, say otherwise. */
  readonly head: readonly Finding[]
  readonly titles: readonly ConcordRow[]
  /** Preambular and operative paragraphs. */
  readonly clauses: readonly ConcordRow[]
  readonly headings: readonly ConcordRow[]
  /** Paragraphs of annexes, statements and amendments. */
  readonly paragraphs: readonly ConcordRow[]
  readonly notes: readonly ConcordRow[]
}

const ofRows = (rows: readonly ConcordRow[]): Finding[] =>
  rows.flatMap(({ findings, items }) => [...findings, ...ofRows(items)])

/** Everything in which the texts differ, in the order of the text. */
export const findingsOf = (concordance: Concordance): Finding[] => [
  ...concordance.head,
  ...rowParts.flatMap((part) => ofRows(concordance[part])),
]

const rowsWithout = (rows: readonly ConcordRow[], kinds: ReadonlySet<string>): ConcordRow[] =>
  rows.map((row) => ({
    ...row,
    findings: row.findings.filter(({ kind }) => !kinds.has(kind)),
    items: rowsWithout(row.items, kinds),
  }))

/** A concordance in which some kinds of differences count as none. */
export const withoutKinds = (concordance: Concordance, kinds: ReadonlySet<string>): Concordance => ({
  ...concordance,
  head: concordance.head.filter(({ kind }) => !kinds.has(kind)),
  ...byPart((part) => rowsWithout(concordance[part], kinds)),
})
