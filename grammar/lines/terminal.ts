/** The punctuation that a line ends with: the first evidence of where a paragraph ends. */
import { isLetterCode } from '../notation/letters.ts'
import { BRACKETED, CARET, REFERENCE, SUPERSCRIPT, TAGGED } from '../notation/marks.ts'
import { oneOf, regex } from '../notation/pattern.ts'
import { stopOf, withLatinStops } from '../notation/stops.ts'

/** A mark, raised digits one by one: a repeated run inside a repetition would be tried in every division. */
const mark = oneOf(`[${SUPERSCRIPT}]`, CARET, TAGGED, REFERENCE, BRACKETED)

/** Marks at the end: as written, as bare figures after a sign, or as the signs that a scan takes them for. */
const trailingMarks = regex(
  'u',
)`(?:\s*${mark}(?:\s*,)?)+$|(?<=[,;:.)\u201d"])\s?\d{1,3}\/?$|(?<=[,;:.])\s?[!'"\u2018\u2019\u201d?*\u00b0\u00ae\u2122>\u00a7&]{1,2}$`

/** How far from the end of a line, in characters, its note marks may begin. */
const tailLength = 40

/** The punctuation that a line ends with, after its note marks, as the Latin stop that does the same; empty when it ends in a word. */
export function terminal(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  // No mark ends in a letter or a stop: most lines need no pattern.
  if (isLetterCode(last)) return ''
  const stop = stopOf(last)
  if (stop !== undefined) return stop
  let unmarked = withLatinStops(text.slice(-tailLength)).replace(/[*_]+$/, '')
  for (let i = 0; i < 2; i++) unmarked = unmarked.replace(trailingMarks, '')
  return /[,;:.]$|[,;:.](?=["\u201d\u2019)\]\uff09\u300b\u300d]$)/u.exec(unmarked.trimEnd())?.[0] ?? ''
}
