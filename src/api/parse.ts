/** `resolint/parse`: from text to the tree, and what can be asked of a tree. Touches no files and knows no rules. */
export { parse, type ParseOptions } from '../../grammar/parse.ts'
export type * from '../../grammar/ast.ts'
export type { Channel, LineHint, Source } from '../../grammar/source.ts'
export {
  toOutline,
  type Outline,
  type OutlineCitation,
  type OutlineClause,
  type OutlineFootnote,
  type OutlineReference,
  type OutlineResolution,
  type OutlineSubparagraph,
} from '../tree/outline.ts'
export { toText } from '../tree/text.ts'
export { locate, operativesOf, spoken } from '../tree/places.ts'
export { footnotesOf, type FootnoteGraph, type Note, type Reference } from '../tree/footnotes.ts'
export { nodesOf } from '../tree/visit.ts'
