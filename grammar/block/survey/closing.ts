/**
 * The end of an adopted text: `82nd plenary meeting` / `29 November 1979`; in the Human Rights Council the vote as well.
 */
import type { Line } from '../line.ts'

const meeting = /^\*?\d+(?:st|nd|rd|th)\s+(?:\(\w+\)\s+)?(?:plenary\s+)?meeting\b[^;]{0,40}$/i
const date = /^\*?\d{1,2}\s+\p{Lu}\p{Ll}+\s+\d{4}\*?\.?\]?$/u
const vote = /^\[(?:Adopted|Resolution adopted|The voting|Draft resolution)\b/
const ballot = /^\*?(?:In favour|Against|Abstaining|Abstentions?)\b\*?:?/i

/** @returns how many lines from `at` on close a resolution; 0 when none does */
export function closingLength(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (first === undefined || !(meeting.test(first.text) || vote.test(first.text))) return 0
  let end = at + 1
  let open = first.text.includes('[') && !first.text.includes(']')
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined) break
    const goesOn =
      open || date.test(line.text) || vote.test(line.text) || ballot.test(line.text) || meeting.test(line.text)
    if (!goesOn) break
    if (line.text.includes('[')) open = true
    if (line.text.includes(']')) open = false
    end++
  }
  return end - at
}
