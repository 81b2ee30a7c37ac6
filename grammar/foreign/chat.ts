/**
 * What a messenger sets before each message: who wrote it, and when. The longest message is the text; what was said about it is none of it.
 *
 *     [10:43, 28/11/2026] Maria: The General Assembly,
 *     Maria Silva  10:43 AM
 */
import type { Edit } from './edit.ts'

const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const hour = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f][AaPp]\.?[Mm]\.?)?`
const name = String.raw`\p{Lu}[\p{L}.'\u2019-]*(?: [\p{L}.'\u2019-]+){0,3}`
const stamp = new RegExp(
  String.raw`^(?:(?:\[(?:${hour}, ${day}|${day},? ${hour})\]|${day},? ${hour} [-\u2013])[ \t][^:\n]{1,40}:[ \t]|${name}[ \t]+(?:${day},? )?${hour}[ \t]*(?=\n))`,
  'gmu',
)

/** One hour, told quickly. */
const mayHaveStamp = /\d:\d\d/

/** Edits that take out what stands above the longest of several messages, and its stamp. */
export function chat(text: string): Edit[] {
  if (!mayHaveStamp.test(text)) return []
  const stamps = [...text.matchAll(stamp)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
  const longest = stamps
    .map((each, at) => ({ ...each, length: (stamps[at + 1]?.start ?? text.length) - each.end }))
    .toSorted((a, b) => b.length - a.length)[0]
  return longest && stamps.length > 1 ? [{ start: 0, end: longest.end, text: '', kind: 'quote-mark' }] : []
}

/** @returns where the next message begins; -1 where there is none */
export function nextMessage(text: string, from: number): number {
  const at = text.slice(from).search(stamp)
  return at < 0 ? -1 : from + at
}
