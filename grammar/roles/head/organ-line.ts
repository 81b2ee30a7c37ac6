/** Organ lines: `The General Assembly,` as it heads a resolution. */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'

const quotationMark = /^["\u201c]/

/** What an organ line says, without the quotation mark of a resolution that is quoted. */
export const organWords = ({ plain }: Line): string => plain.replace(quotationMark, '')

/** Whether a line is nothing but the name of an organ, as it heads a resolution. */
export function isOrganLine(line: Line, language: Language): boolean {
  const plain = organWords(line)
  const match = language.organs.matchLine(plain)
  return match !== undefined && match.end >= plain.trimEnd().length
}
