/** Where references lead: to the documents of the United Nations, or by the names that Akoma Ntoso has for them. */
import type { DocumentSymbol, ResolutionCitation } from '../../../grammar/ast.ts'
import { symbolOf } from '../cited.ts'
import { bodies, workOf, type AknStyle } from './organs.ts'

const published = (symbol: string): string => `https://docs.un.org/en/${encodeURI(symbol)}`

/**
 * @param own the organ that speaks
 * @returns undefined where the citation does not say enough
 */
export const hrefOfCitation = (
  citation: ResolutionCitation,
  own: string | undefined,
  style: AknStyle,
): string | undefined => {
  const { date, reference } = citation
  const organ = citation.organ ?? own
  const symbol = symbolOf(citation, organ)
  if (symbol === undefined) return undefined
  const isNamed = style === 'guidelines' && date !== undefined && organ !== undefined && bodies[organ] !== undefined
  return isNamed ? workOf(organ, date, reference, style) : published(symbol)
}

/** A double symbol leads to the first. */
export const hrefOfSymbol = ({ symbol, parsed }: DocumentSymbol): string => published(parsed.parts[0]?.symbol ?? symbol)
