/** Addresses of documents at docs.un.org. They are offered; nothing is fetched. */
import type { DocumentLink } from 'vscode-languageserver'
import { parseSymbolParts } from '../../../grammar/index.ts'
import { symbolOf } from '../../convert/cited.ts'
import { organNames } from '../../formats/rule-page.ts'
import { citations } from '../../lint/facts/citations.ts'
import { mastheadFields } from '../../tree/masthead.ts'
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
  const own = mastheadFields(view.tree, 'symbol').map((node) => ({ node, parsed: parseSymbolParts(node.value) }))
  const others = everyNode(view.tree, 'documentSymbol').map((node) => ({ node, parsed: node.parsed }))
  const symbols = [...own, ...others].flatMap(({ node, parsed }) => {
    const [part] = parsed.parts
    return part ? [link(rangeOf(node), part.symbol)] : []
  })
  const cited = view.lintable.fact(citations).flatMap(({ node, issuer }) => {
    const symbol = symbolOf(node, organNames[issuer ?? ''])
    return symbol === undefined ? [] : [link(rangeOf(node), symbol)]
  })
  return [...symbols, ...cited]
}
