/** Resolutions and decisions that the document cites elsewhere. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import { placesOf, spoken } from '../../../tree/places.ts'
import { rangeOf } from '../../../tree/range.ts'
import { toText } from '../../../tree/text.ts'
import { everyNode } from '../../../tree/visit.ts'
import { touches } from '../../nodes.ts'
import type { Place } from './context.ts'

const asked = /\b(resolution|decision)s?(?: [^;.]*?(?:,| and))? ([\dA-Z][\w/()-]*|)$/i

/** Each once, with its date where one of the places gives it. */
export const cited = ({ view, offset, before }: Place): CompletionItem[] => {
  const [, noun, typed] = asked.exec(before) ?? []
  if (noun === undefined || typed === undefined) return []
  const found = new Map<string, CompletionItem>()
  for (const node of everyNode(view.tree, 'resolutionCitation')) {
    if (node.instrument !== noun.toLowerCase() || touches(rangeOf(node), offset)) continue
    if (found.has(node.reference) && node.date === undefined) continue
    const text = toText(node, view.tree)
    const at = text.indexOf(node.reference)
    const newText = at < 0 ? node.reference : text.slice(at)
    found.set(node.reference, {
      label: newText,
      kind: CompletionItemKind.Reference,
      detail: spoken(placesOf(view.tree).of(node)),
      textEdit: { range: view.range({ start: offset - typed.length, end: offset }), newText },
    })
  }
  return [...found.values()]
}
