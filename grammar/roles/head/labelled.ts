/**
 * Heads that name each fact, as Model United Nations write them:
 *
 *     Forum: Security Council
 *     Question of: The situation in Mali
 *     Main submitter: France
 *     Co-submitters: Germany, Niger and Senegal
 *     Signatories: Brazil, India
 */
import { endWithout, WORD } from '../../notation/letters.ts'
import type { Label, LabelledRole, Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { fold } from '../../notation/space.ts'
import type { Line } from '../../lines/line.ts'
import type { FieldSpan } from '../facts.ts'

const first = /[A-Za-z]/
/** A colon farther from the beginning ends no label. */
const longestLabel = 40

/** The length of the label that a text begins with, its colon and what stands about it included; undefined where there is none. */
export const labelLength = (text: string, { initials, pattern }: Label): number | undefined =>
  text.lastIndexOf(':', longestLabel) > 0 && initials.includes((first.exec(text)?.[0] ?? ' ').toLowerCase())
    ? pattern.exec(text)?.[0].length
    : undefined

/** What stands after a label, without emphasis; undefined where there is no such label, or nothing after it. */
export const wordsBehind = (text: string, label: Label): string | undefined => {
  const length = labelLength(text, label)
  return length === undefined || length === text.length ? undefined : text.slice(length, endWithout(text, '*_'))
}

/** Whether a line says who proposes the text: `Sponsors: France, Kenya`; the names may stand below it. */
export const namesSponsors = ({ text }: Line, language: Language): boolean =>
  labelLength(text, language.proposals.sponsorsLabel) !== undefined

/** The field that a line states after a label; undefined for a line without one. */
export function labelledField({ text, start, end }: Line, language: Language): FieldSpan | undefined {
  if (!text.includes(':')) return undefined
  for (const [role, label] of Object.entries(language.masthead.labels) as [LabelledRole, Label][]) {
    const words = wordsBehind(text, label)
    if (words === undefined) continue
    const value = fold(words)
    const organ = role === 'committee' ? language.organs.inMasthead(value, 0) : undefined
    return organ?.end === value.length ? { role: 'organ', value: organ.organ, start, end } : { role, value, start, end }
  }
  return undefined
}

/** Whether a list of names goes on after its line. */
const goesOnOf = perLanguage(({ joiners }) => new RegExp(String.raw`(?:,|(?<![${WORD}])(?:${joiners}))\s*$`, 'i'))

/** The index of the last line of the list of sponsors that begins at `from`: names below their label stand in one block. */
export function endOfSponsorList(lines: readonly Line[], from: number, language: Language): number {
  const isBelow = wordsBehind(lines[from]?.text ?? '', language.proposals.sponsorsLabel) === undefined
  const goesOn = goesOnOf(language)
  let to = from
  for (let next = lines[to + 1]; next?.blanks === 0; next = lines[to + 1]) {
    if (next.text.includes(':') || !(isBelow || goesOn.test(lines[to]?.text ?? ''))) break
    to++
  }
  return to
}
