/** Where references lead: to the documents of the United Nations, or by the names that Akoma Ntoso has for them. */
import type { DocumentSymbol, ResolutionCitation } from '../../../grammar/ast.ts'
import type { AknStyle } from './organs.ts'
import { bodies, workOf } from './organs.ts'

const published = (symbol: string): string => `https://docs.un.org/en/${encodeURI(symbol)}`

/** The prefix of an organ's resolutions where their symbols are formed from it. */
const prefixes: Readonly<Record<string, string>> = {
  'General Assembly': 'A/RES/',
  'Security Council': 'S/RES/',
  'Economic and Social Council': 'E/RES/',
  'Human Rights Council': 'A/HRC/RES/',
}

/** The symbol of a resolution that is cited: `A/RES/77/338`, `S/RES/1325(2000)`; decisions have none of their own. */
const symbolOf = ({ instrument, reference, session, year }: ResolutionCitation, organ: string): string | undefined => {
  const prefix = prefixes[organ]
  if (instrument !== 'resolution' || prefix === undefined || (session === undefined && year === undefined)) return undefined
  return prefix + reference.replace(/\s+/g, '')
}

/**
 * @param own the organ that speaks
 * @returns undefined where the citation does not say enough
 */
export const hrefOfCitation = (
  citation: ResolutionCitation,
  own: string | undefined,
  style: AknStyle,
): string | undefined => {
  const organ = citation.organ ?? own
  if (organ === undefined) return undefined
  const symbol = symbolOf(citation, organ)
  if (symbol === undefined) return undefined
  const known = style === 'guidelines' && citation.date !== undefined && bodies[organ] !== undefined
  return known ? workOf(organ, citation.date ?? '', citation.reference, style) : published(symbol)
}

/** A double symbol leads to the first. */
export const hrefOfSymbol = ({ symbol, parsed }: DocumentSymbol): string => published(parsed.parts[0]?.symbol ?? symbol)
