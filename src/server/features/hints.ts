/** Hints in the text: the numbers of preambular paragraphs, which are counted and not written, and dates in figures. */
import { InlayHintKind, type InlayHint, type Range as LspRange } from 'vscode-languageserver'
import type { AnyNode } from '../../../grammar/ast.ts'
import { placesOf, spoken } from '../../tree/places.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import type { View } from '../view.ts'

/** The hints of a stretch of the text that the client's settings ask for. */
export const inlayHints = (view: View, within: LspRange): InlayHint[] => {
  const { paragraphs, dates } = view.parts.client.hints
  const [from, to] = [view.positions.offsetAt(within.start), view.positions.offsetAt(within.end)]
  const isWithin = (node: AnyNode): boolean => startOf(node) <= to && endOf(node) >= from
  const numbers = (paragraphs ? everyNode(view.tree, 'preambularParagraph') : [])
    .filter((node) => node.label === undefined && isWithin(node))
    .map((node): InlayHint => ({
      position: view.positions.positionAt(startOf(node)),
      label: spoken(placesOf(view.tree).of(node)),
      kind: InlayHintKind.Parameter,
      paddingRight: true,
    }))
  const figures = (dates ? everyNode(view.tree, 'dateText') : []).filter(isWithin).map((node): InlayHint => ({
    position: view.positions.positionAt(endOf(node)),
    label: node.until === undefined ? node.iso : `${node.iso}/${node.until}`,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  }))
  return [...numbers, ...figures]
}
