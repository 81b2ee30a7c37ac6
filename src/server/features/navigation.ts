/** From marks to notes and from references to paragraphs, and back. */
import { DocumentHighlightKind, type DocumentHighlight, type Location, type Position } from 'vscode-languageserver'
import type { Range } from '../../tree/range.ts'
import { touches } from '../nodes.ts'
import { occurrencesOf, targetAt } from '../targets.ts'
import type { View } from '../view.ts'

const locations = (view: View, ranges: readonly Range[]): Location[] =>
  ranges.map((range) => ({ uri: view.uri, range: view.range(range) }))

/** The note of a mark, the paragraph of a reference; from the note itself, the marks that refer to it. */
export const definition = (view: View, position: Position): Location[] => {
  const offset = view.positions.offsetAt(position)
  const found = targetAt(view, offset)
  if (!found) return []
  const { definitions, uses } = occurrencesOf(view, found.target)
  return locations(view, definitions.some((range) => touches(range, offset)) ? uses : definitions)
}

/** All that refers to what stands at a position. */
export const references = (view: View, position: Position, includeDeclaration: boolean): Location[] => {
  const found = targetAt(view, view.positions.offsetAt(position))
  if (!found) return []
  const { definitions, uses } = occurrencesOf(view, found.target)
  return locations(view, includeDeclaration ? [...definitions, ...uses] : uses)
}

/** All places of what stands at a position; its definition is where it is written. */
export const highlights = (view: View, position: Position): DocumentHighlight[] => {
  const found = targetAt(view, view.positions.offsetAt(position))
  if (!found) return []
  const { definitions, uses } = occurrencesOf(view, found.target)
  return [
    ...definitions.map((range) => ({ range: view.range(range), kind: DocumentHighlightKind.Write })),
    ...uses.map((range) => ({ range: view.range(range), kind: DocumentHighlightKind.Read })),
  ]
}
