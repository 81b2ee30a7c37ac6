/**
 * The end of an adopted text: `82nd plenary meeting` / `29 November 1979`; in the Human Rights Council the vote as well.
 */
import type { ClosingForms, Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { AnnexLabel, Numbered } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'

const begins = (text: string, { vote, likely, meeting, adopted }: ClosingForms): boolean =>
  vote.test(text) || (likely(text) && (meeting.test(text) || adopted.test(text)))

/** `Adopted unanimously at the` / `1382nd meeting.` */
const beginsWrapped = (first: Line, next: Line | undefined, closings: ClosingForms): boolean =>
  next?.blanks === 0 && closings.likely(next.text) && closings.adopted.test(`${first.text} ${next.text}`)

/** `Adopted at the 338th` / `meeting by 7 votes to 1` / `(Syria), with 3 abstentions.`: to the full stop, without a blank line. */
const goesOnWrapped = (above: Line | undefined, line: Line | undefined): boolean =>
  above !== undefined &&
  line !== undefined &&
  terminal(above.text) !== '.' &&
  line.blanks === 0 &&
  /^[a-z(]/.test(line.text)

/** The date of adoption alone, as the Economic and Social Council closes: below a full stop, with no text just below it. */
function isDateAlone(lines: readonly Line[], at: number, { date }: ClosingForms): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (above === undefined || line === undefined || !date.test(line.text) || terminal(above.text) !== '.') return false
  return below === undefined || below.blanks > 0 || below.shape === AnnexLabel
}

/** Lines that the longest vote takes, all Members of the United Nations one to a line. */
const longest = 200

/** @returns how many lines from `at` on close a resolution; 0 when none does */
export function closingLength(lines: readonly Line[], at: number, { closings }: Language): number {
  const first = lines[at]
  if (first === undefined || closings.begins?.(first.text) === false) return 0
  if (isDateAlone(lines, at, closings)) return 1
  const wrapped = beginsWrapped(first, lines[at + 1], closings)
  if (!wrapped && !begins(first.text, closings)) return 0
  let end = at + (wrapped ? 2 : 1)
  if (wrapped) while (goesOnWrapped(lines[end - 1], lines[end])) end++
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
