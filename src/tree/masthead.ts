/** What the masthead says, by role. */
import type { Document, MastheadField, MastheadRole, Sponsor } from '../../grammar/ast.ts'
import { everyNode } from './visit.ts'

/** Fields of a role in the order of the source, wherever in the document they stand. */
export const mastheadFields = (document: Document, role: MastheadRole): MastheadField[] =>
  everyNode(document, 'mastheadField').filter((field) => field.role === role)

/** Value of the first field of a role. */
export const mastheadValue = (document: Document, role: MastheadRole): string | undefined =>
  mastheadFields(document, role)[0]?.value

/** The sponsors in the order of the source. */
export const sponsorsOf = (document: Document): readonly Sponsor[] => everyNode(document, 'sponsor')

/** New York `25-13823`, Geneva `GE.24-18000`, Vienna `V.24-01234`, Nairobi `K2401234`; the groups are the year. */
export const jobNumber: RegExp = /\b(?:(?:[A-Z]{1,2}\.)?(\d{2})-\d{5}|K(\d{2})\d{5})\b/

/** The job number of the document's own print, from its page furniture or its masthead. */
export const jobNumberOf = (document: Document): string | undefined => {
  for (const furniture of everyNode(document, 'pageFurniture')) {
    const found = jobNumber.exec(furniture.value)
    if (found) return found[0]
  }
  return mastheadValue(document, 'number')?.match(jobNumber)?.[0]
}
