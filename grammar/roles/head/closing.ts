/**
 * The end of an adopted text: `82nd plenary meeting` / `29 November 1979`; in the Human Rights Council the vote as well.
 */
import type { ClosingForms, Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { AnnexLabel, Numbered, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'

const begins = (text: string, { vote, likely, meeting, adopted }: ClosingForms): boolean =>
  vote.test(text) || (likely(text) && (meeting.test(text) || adopted.test(text)))

/** `Adopted unanimously at the` / `1382nd meeting.`, `(Tenth meeting,` / `6 February 2026)` */
function beginsWrapped({ text }: Line, next: Line | undefined, { adopted, meeting, likely }: ClosingForms): boolean {
  if (next?.blanks !== 0) return false
  const whole = `${text} ${next.text}`
  if (likely(next.text)) return adopted.test(whole)
  return text.startsWith('(') && next.text.endsWith(')') && likely(text) && meeting.test(whole)
}

/** Lines of a sentence or a pair of parentheses that closes a text. */
const longestSentence = 6

/**
 * `Adopted at the 338th` / `meeting by 7 votes to 1` / `(Syria), with 3 abstentions.`: to the full stop, without a blank line; and
 * `(Seventh plenary meeting, 28 May 2019 –` / `Committee A, fourth report)`: to the parenthesis.
 * @param from index of the first line of a closing
 * @param to index behind the last line that is known to be of it
 * @param isSentence whether it is a sentence, which a full stop ends
 * @returns the index behind its last line
 */
function endOfWrapped(lines: readonly Line[], from: number, to: number, isSentence: boolean): number {
  let end = to
  for (; end - from < longestSentence; end++) {
    const line = lines[end]
    if (line === undefined || line.blanks > 0 || line.shape !== TextLine) break
    const open = opensParenthesis(lines.slice(from, end))
    const goesOn =
      isSentence && terminal((lines[end - 1] as Line).text) !== '.' && /^(?:[a-z(]|\d+ [a-z])/.test(line.text)
    if (!open && !goesOn) break
  }
  return end
}

/** Whether lines open a parenthesis that they do not close. */
function opensParenthesis(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join(' ')
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

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
  let end = endOfWrapped(lines, at, at + (wrapped ? 2 : 1), wrapped || closings.adopted.test(first.text))
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
