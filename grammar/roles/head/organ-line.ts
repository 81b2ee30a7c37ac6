/** Organ lines: `The General Assembly,` as it heads a resolution. */
import { matchOrganLine } from '../../lexicon/en/organs.ts'
import type { Line } from '../../lines/line.ts'

const quotationMark = /^["\u201c]/

/** What an organ line says, without the quotation mark of a resolution that is quoted. */
export const organWords = ({ plain }: Line): string => plain.replace(quotationMark, '')

/** Whether a line is nothing but the name of an organ, as it heads a resolution. */
export function isOrganLine(line: Line): boolean {
  const first = line.plain.charCodeAt(0)
  if (first !== 84 && first !== 0x201c && first !== 34) return false
  const plain = organWords(line)
  const match = matchOrganLine(plain)
  return match !== undefined && match.end >= plain.trimEnd().length
}
