/** What the block grammar knows while it reads, and what it is told of the next line. */
import type { OpenLevel, Placement } from '../../lexicon/labels.ts'

/** What the parser has read so far that bears on the next line. */
export interface Reading {
  part: 'preliminaries' | 'preamble' | 'operative' | 'annex'
  /** Number of the last operative paragraph of the present run of numbers. */
  lastNumber: number
  /** Labels that are open in the present clause. */
  labels: OpenLevel[]
  /** Whether a paragraph is open that the next line may go on with. */
  open: boolean
  /** Whether the paragraph has nothing but its number or label so far, so that any line goes on with it. */
  bare: boolean
  /** Whether the last block was a heading or a label of a part: numbering may begin anew. */
  afterHeading: boolean
  /** Whether the resolution stands in quotation marks, each of its paragraphs opened by one. */
  quoted: boolean
}

export type Ahead =
  | { kind: 'end' }
  | { kind: 'more' }
  /** More text of the open paragraph that the extractor put before its beginning. */
  | { kind: 'tail' }
  | { kind: 'preambular' }
  | { kind: 'operative'; number?: number; label?: string }
  | { kind: 'subparagraph'; label: string; placement: Placement }
  /** Text of a clause (level 0) or of an item of the level that resumes after a list inside it. */
  | { kind: 'resumed'; level: number }
  | { kind: 'heading' }
  | { kind: 'section'; label: string }
  | { kind: 'closing' }
  | { kind: 'resolution' }
  | { kind: 'annex' }
  | { kind: 'paragraph' }
