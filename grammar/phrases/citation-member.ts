/** One resolution or decision of those that a text cites together, and what the tree says of it. */
import type { ResolutionCitation } from '../ast.ts'
import type { Issuer } from '../lexicon/language.ts'
import type { CitationNumber } from './citation-number.ts'
import type { Found } from './found.ts'

/** From the number to the end of its own date. */
export type CitationMatch = Found<ResolutionCitation>

/** A member of a list of citations. */
export interface Member {
  start: number
  end: number
  number: CitationNumber
  date?: string
  /** Where the issuer stands, if before the date. */
  issuer?: number
}

/**
 * The node of a member, but for its place in the tree.
 * @param instrument what its noun names
 * @param issuer whose resolution it is, as far as the text says
 */
export const toMatch = (
  member: Member,
  instrument: ResolutionCitation['instrument'],
  issuer: Issuer,
): CitationMatch => {
  const { start, end, date } = member
  const { reference, number, session, year } = member.number
  // The tree names the issuer before the number.
  const facts = { type: 'resolutionCitation', reference, instrument } as CitationMatch['facts']
  if (issuer.organ !== undefined) facts.organ = issuer.organ
  if (issuer.own) facts.own = true
  facts.number = number
  if (session !== undefined) facts.session = session
  if (year !== undefined) facts.year = year
  if (date !== undefined) facts.date = date
  return { start, end, facts }
}
