/** What one text has otherwise than another, as one edit. */
import type { Edit } from '../lint/change.ts'

/** Whether a place lies inside a surrogate pair or a line break of two characters. */
const isInside = (text: string, at: number): boolean =>
  /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1))

/** The shortest single edit that makes `after` of `before`; undefined where they are equal. */
export const difference = (before: string, after: string): Edit | undefined => {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  while (isInside(before, start) || isInside(after, start)) start -= 1
  let tail = 0
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  while (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail))) tail -= 1
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}
