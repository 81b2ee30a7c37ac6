/** Organ lines: `The General Assembly,` as it heads a resolution, on one line or wrapped. */
import type { Language, OrganLineMatch } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { startsLower } from '../../notation/letters.ts'
import { TextLine } from '../../lines/shapes.ts'

const quotationMark = /^["\u201c]/
/** Lines that the longest name takes: three conferences of Parties that speak together. */
const mostLines = 5

/** What an organ line says, without the quotation mark of a resolution that is quoted. */
export const organWords = (lines: readonly Line[]): string =>
  (lines.length === 1 ? (lines[0] as Line).plain : lines.map(({ plain }) => plain).join(' ')).replace(quotationMark, '')

/** An organ line that words fill. */
function organIn(words: string, { organs }: Language): OrganLineMatch | undefined {
  const match = organs.matchLine(words)
  return match && match.end >= words.trimEnd().length ? match : undefined
}

/** Whether a name goes on: `… of the Parties to the` / `Paris Agreement,`, and not `The General Assembly` / `Adopts …,`. */
const goesOn = (above: Line | undefined, below: Line, { openers }: Language): boolean =>
  startsLower(below.plain) ||
  /\s\p{Ll}+,?$/u.test(above?.plain ?? '') ||
  (openers.match(below.plain, 'operative') === undefined && openers.match(below.plain, 'preambular') === undefined)

/**
 * Whether `lines` go on from `at` with nothing but the name of an organ, as it heads a resolution.
 * @returns what they say, and how many lines it takes
 */
export function organAt(
  lines: readonly Line[],
  at: number,
  language: Language,
): { match: OrganLineMatch; length: number } | undefined {
  const first = lines[at]
  if (first === undefined || language.organs.begins?.(first.plain) === false) return undefined
  const match = organIn(organWords([first]), language)
  if (match?.comma === true || !language.organs.wraps.test(first.plain)) return match && { match, length: 1 }
  for (let length = 2; length <= mostLines; length++) {
    const last = lines[at + length - 1]
    if (last === undefined || last.shape !== TextLine || last.blanks > 0) break
    if (match && !goesOn(lines[at + length - 2], last, language)) break
    const wrapped = organIn(organWords(lines.slice(at, at + length)), language)
    if (wrapped?.comma === true) return { match: wrapped, length }
    if (/[.;:]$/.test(last.plain)) break
  }
  return match && { match, length: 1 }
}

/** Whether a line is nothing but the name of an organ, as it heads a resolution. */
export const isOrganLine = (line: Line, language: Language): boolean => organAt([line], 0, language) !== undefined
