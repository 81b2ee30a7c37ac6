/** What a language has no words for: texts in it are issued, not negotiated, and their scans are read as they are. */
import type { NegotiationForms, ScanForms, TagForms } from './language.ts'

/** Texts under negotiation are in English; the tags of their paragraphs are letters that other languages use too. */
export const englishTags: TagForms = { preambular: 'P[Pp]', operative: 'O[Pp]', added: 'N(?:ew|EW)', begins: 'PON' }

/** Finds no notes of delegations in any text. */
export const noNegotiation: NegotiationForms = {
  readNote: () => undefined,
  readNames: () => undefined,
  readLead: () => undefined,
  likely: () => false,
}

const never = /(?!)/
const neverPart = '(?!)'

/**
 * What a scan misreads where no words are mended.
 * @param organization the name before the symbol in a masthead
 */
export const noScans = (organization: string): ScanForms => ({
  organization,
  logo: { anywhere: never, printed: never },
  session: never,
  parts: neverPart,
  joiners: neverPart,
  sale: neverPart,
  words: [],
})
