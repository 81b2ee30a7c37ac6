/** What a new Word file is made of: paragraphs in the styles of the United Nations, and runs that changes can be marked in. */

/** What became of words; of what was moved one place has `movedFrom` and the other `movedTo`. */
export type RunChange = 'inserted' | 'deleted' | 'movedFrom' | 'movedTo'

/** Characters that are set alike. A tab is `\t`, a manual line break `\n`. */
export interface WordRun {
  readonly text: string
  readonly italic?: boolean
  readonly bold?: boolean
  /** Whether they are raised, as a mark is that refers to no note of the file. */
  readonly raised?: boolean
  /** The note that they refer to, by its place among the notes; the text is its mark then. */
  readonly note?: number
  readonly change?: RunChange
}

/**
 * The style of a paragraph: the text of the document (`__Single Txt`), headings of the first and of the further levels (`_ H_1`,
 * `_ H_2/3`), the head of an annex (`_ H _Ch`), a note that nothing refers to.
 */
export type WordStyle = 'text' | 'title' | 'heading' | 'annex' | 'note'

/** A paragraph. */
export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly style: WordStyle
  /** Depth of a sub-paragraph, from 1; 0 for a paragraph of its own. */
  readonly level: number
  readonly runs: readonly WordRun[]
  /** What became of the paragraph as such: its end is put in or struck out with its words. */
  readonly change?: RunChange
}

/** A table: rows of cells. */
export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly (readonly WordRun[])[])[]
}

/** A note. */
export interface WordNote {
  /** A mark of its author's choice; without one Word numbers it. */
  readonly mark?: string
  readonly runs: readonly WordRun[]
}

/** The masthead: what stands in the header of the first page. */
export interface WordMasthead {
  readonly organization: string
  readonly symbol: string
  readonly organ: string
  /** Distribution, date and language, a line each. */
  readonly facts: readonly string[]
}

/** A document. */
export interface WordContent {
  readonly masthead?: WordMasthead | undefined
  readonly body: readonly (WordParagraph | WordTable)[]
  readonly notes: readonly WordNote[]
  /** What stands at the foot of the first page: the job number. */
  readonly footer?: string | undefined
}
