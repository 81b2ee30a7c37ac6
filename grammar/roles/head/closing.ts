/**
 * The end of an adopted text: `82nd plenary meeting` / `29 November 1979`; in the Human Rights Council the vote as well.
 */
import type { Line } from '../../lines/line.ts'
import { Numbered } from '../../lines/shapes.ts'

/** In a draft the number and the day are still to be filled in: `...th plenary meeting`. */
const meeting = /^\*?(?:\d+|\.{3}|\u2026|_{2,9})(?:st|nd|rd|th)\s+(?:\(\w+\)\s+)?(?:plenary\s+)?meeting\b[^;]{0,40}$/i
const date = /^\*?(?:\d{1,2}|\.{3}|\u2026|_{2,9})\s+[A-Z][a-z]+\s+\d{4}\*?\.?\]?$/
/** `Adopted unanimously at the 1382nd meeting.`, as the Security Council's early texts end. */
const adopted = /^\*?Adopted\s(?:\w+\s)?at the \d+(?:st|nd|rd|th)\s(?:plenary\s)?meeting\b[^;]{0,80}$/
const vote = /^\[(?:Adopted|Resolution adopted|The voting|Draft resolution)\b/
const ballot = /^\*?(?:In favour|Against|Abstaining|Abstentions?)\b\*?:?/i

/** What `meeting` and `adopted` need: most lines are spared two long expressions. */
const speaksOfMeeting = (text: string): boolean => text.includes('eeting') || text.includes('EETING')

const begins = ({ text }: Line): boolean =>
  vote.test(text) || (speaksOfMeeting(text) && (meeting.test(text) || adopted.test(text)))

/** Lines that the longest vote takes, all Members of the United Nations one to a line. */
const longest = 200

/** @returns how many lines from `at` on close a resolution; 0 when none does */
export function closingLength(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (first === undefined || !begins(first)) return 0
  let end = at + 1
  let open = first.text.includes('[') && !first.text.includes(']')
  while (end < lines.length && end - at < longest) {
    const line = lines[end]
    if (line === undefined) break
    // A bracket that nothing closes does not draw the next text in.
    if (open && line.shape === Numbered) return 1
    const goesOn =
      open || date.test(line.text) || vote.test(line.text) || ballot.test(line.text) || meeting.test(line.text)
    if (!goesOn) break
    if (line.text.includes('[')) open = true
    if (line.text.includes(']')) open = false
    end++
  }
  return open && end - at >= longest ? 1 : end - at
}
