/** Addresses of documents at docs.un.org. They are offered; nothing is fetched. */
import type { DocumentLink } from 'vscode-languageserver'
import { symbolOf } from '../../convert/cited.ts'
import { organNames } from '../../formats/rule-page.ts'
import { citations } from '../../lint/facts/citations.ts'
import type { Range } from '../../tree/range.ts'
import { rangeOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import type { View } from '../view.ts'

const base = 'https://docs.un.org/en/'

/** Links of symbols and of resolutions that are cited. */
export const documentLinks = (view: View): DocumentLink[] => {
  const link = (at: Range, symbol: string): DocumentLink => ({
    range: view.range(at),
    target: base + symbol.split('/').map(encodeURIComponent).join('/'),
    tooltip: symbol,
  })
  const symbols = everyNode(view.tree, 'documentSymbol').flatMap((node) => {
    const [part] = node.parsed.parts
    return part ? [link(rangeOf(node), part.symbol)] : []
  })
  const cited = view.lintable.fact(citations).flatMap(({ node, issuer }) => {
    const symbol = symbolOf(node, organNames[issuer ?? ''])
    return symbol === undefined ? [] : [link(rangeOf(node), symbol)]
  })
  return [...symbols, ...cited]
}
