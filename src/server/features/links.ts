/** Addresses of documents at docs.un.org. They are offered; nothing is fetched. */
import type { DocumentLink } from 'vscode-languageserver'
import type { ResolutionCitation } from '../../../grammar/ast.ts'
import { citations } from '../../lint/facts/citations.ts'
import type { ProfileOrgan } from '../../lint/profile.ts'
import type { Range } from '../../tree/range.ts'
import { rangeOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import type { View } from '../view.ts'

const base = 'https://docs.un.org/en/'

/** The symbol under which a resolution was issued; undefined where its number does not tell. */
export const symbolOf = (
  { instrument, session, year, number, reference }: ResolutionCitation,
  issuer: ProfileOrgan | undefined,
): string | undefined => {
  if (instrument !== 'resolution') return undefined
  const last = number.replace(/\s+/g, '')
  if (issuer === 'SC') return year === undefined ? undefined : `S/RES/${last}(${year})`
  if (issuer === 'ECOSOC') return year === undefined ? undefined : `E/RES/${year}/${last}`
  if (session === undefined) return undefined
  if (issuer === 'HRC') return /^\d+$/.test(session) ? `A/HRC/RES/${session}/${last}` : undefined
  if (issuer !== 'GA') return undefined
  // The first thirty sessions counted through, and put the session behind in Roman numerals: `377 (V)`.
  return /^[IVXLC]+$/.test(session) ? `A/RES/${reference.replace(/\s+/g, '')}` : `A/RES/${session}/${last}`
}

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
    const symbol = symbolOf(node, issuer)
    return symbol === undefined ? [] : [link(rangeOf(node), symbol)]
  })
  return [...symbols, ...cited]
}
