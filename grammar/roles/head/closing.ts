/**
 * The end of an adopted text: `82nd plenary meeting` / `29 November 1979`; in the Human Rights Council the vote as well.
 */
import type { ClosingForms, Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { Numbered } from '../../lines/shapes.ts'

const begins = ({ text }: Line, { vote, likely, meeting, adopted }: ClosingForms): boolean =>
  vote.test(text) || (likely(text) && (meeting.test(text) || adopted.test(text)))

/** Lines that the longest vote takes, all Members of the United Nations one to a line. */
const longest = 200

/** @returns how many lines from `at` on close a resolution; 0 when none does */
export function closingLength(lines: readonly Line[], at: number, { closings }: Language): number {
  const first = lines[at]
  if (first === undefined || !begins(first, closings)) return 0
  let end = at + 1
  let open = first.text.includes('[') && !first.text.includes(']')
  while (end < lines.length && end - at < longest) {
    const line = lines[end]
    if (line === undefined) break
    // A bracket that nothing closes does not draw the next text in.
    if (open && line.shape === Numbered) return 1
    const goesOn =
      open || [closings.date, closings.vote, closings.ballot, closings.meeting].some((form) => form.test(line.text))
    if (!goesOn) break
    if (line.text.includes('[')) open = true
    if (line.text.includes(']')) open = false
    end++
  }
  return open && end - at >= longest ? 1 : end - at
}
