/** What the scanners of a paragraph's text find. */
import type { DateText, DocumentSymbol, ResolutionCitation } from '../ast.ts'

/** Words that become a node. */
export interface Found<
  Made extends ResolutionCitation | DocumentSymbol | DateText = ResolutionCitation | DocumentSymbol | DateText,
> {
  /** Offsets in the text. */
  start: number
  end: number
  /** The node, but for its children and its place in the source. */
  readonly facts: Omit<Made, 'children' | 'position' | 'data'>
}
