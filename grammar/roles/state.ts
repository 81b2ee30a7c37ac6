/** What has been read so far that bears on the next line: the one state of the one loop. A state never changes; a step makes another. */
import type { OpenLevel } from '../lexicon/labels.ts'
import type { Line } from '../lines/line.ts'
import type { Context } from './facts.ts'

/** Where the loop is: the innermost part of the document that is open. `setOut`: in a text that a paragraph sets out. */
export type Place = 'document' | 'annex' | 'setOut' | 'head' | 'preamble' | 'operative' | 'section' | 'closing'

/** Blocks that further lines may belong to. */
export type Block =
  'proposal' | 'title' | 'label' | 'heading' | 'clause' | 'closing' | 'paragraph' | 'table' | 'unparsed'

/** What the loop knows of the lines above. */
export interface State {
  readonly place: Place
  /** The block that the last line of text belongs to. */
  readonly block: Block | undefined
  /** How many resolutions have begun. */
  readonly resolutions: number
  /** Index of the organ line below the head of a resolution that is being read; -1 when it has none. */
  readonly organAt: number
  /** Whether a resolution has ended: what stands after it is an annex, or nothing. */
  readonly behind: boolean
  /** Which rules the signs of a line go by. */
  readonly part: 'preliminaries' | 'preamble' | 'operative' | 'annex'
  /** Number of the last operative paragraph of the present run of numbers. */
  readonly lastNumber: number
  /** Labels that are open in the present clause, outermost first. */
  readonly labels: readonly OpenLevel[]
  /** Whether a paragraph is open that the next line may go on with. */
  readonly open: boolean
  /** Whether the paragraph has nothing but its number or label so far, so that any line goes on with it. */
  readonly markerOnly: boolean
  /** Whether the last block was a heading or a label of a part: numbering may begin anew. */
  readonly afterHeading: boolean
  /** Whether the resolution stands in quotation marks, each of its paragraphs opened by one. */
  readonly quoted: boolean
}

/** Above the first line. */
export const initialState: State = {
  place: 'document',
  block: undefined,
  resolutions: 0,
  organAt: -1,
  behind: false,
  part: 'preliminaries',
  lastNumber: 0,
  labels: [],
  open: false,
  markerOnly: false,
  afterHeading: false,
  quoted: false,
}

/** Another state: what the change does not name stays. Written out, as spreading two objects is slow and this is done at every block. */
export const changed = (state: State, change: Partial<State>): State => ({
  place: change.place ?? state.place,
  block: 'block' in change ? change.block : state.block,
  resolutions: change.resolutions ?? state.resolutions,
  organAt: change.organAt ?? state.organAt,
  behind: change.behind ?? state.behind,
  part: change.part ?? state.part,
  lastNumber: change.lastNumber ?? state.lastNumber,
  labels: change.labels ?? state.labels,
  open: change.open ?? state.open,
  markerOnly: change.markerOnly ?? state.markerOnly,
  afterHeading: change.afterHeading ?? state.afterHeading,
  quoted: change.quoted ?? state.quoted,
})

/** A line of text at the moment when it is weighed. */
export interface Moment {
  readonly context: Context
  readonly state: State
  readonly line: Line
  /** The line of text before it, over page artefacts and notes. */
  readonly above: Line | undefined
  /** The punctuation that the open paragraph ends with; a full stop where none is open. */
  readonly end: string
}
