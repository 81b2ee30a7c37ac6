/**
 * What a program keeps about a text at its head, between two lines of hyphens.
 *
 *     ---
 *     symbol: A/RES/79/900
 *     ---
 */
import type { Edit } from './edit.ts'

const opening = /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n/
const closing = /^(?:---|\+\+\+|\.\.\.)\s*$/
const field = /^[\w.-]+[ \t]*[:=](?:\s|$)/
/** Items of a list, what stands in, comments, closing brackets. */
const more = /^(?:\s|-\s|[#\]}]|$)/
/** A block that is longer is no block but the text after a rule. */
const longest = 200

/** Edits that take the front matter above a text out of the way. */
export function frontMatter(text: string): Edit[] {
  const start = opening.exec(text)?.[0].length
  if (start === undefined) return []
  let end = start
  let fields = 0
  for (const line of text.slice(start).split('\n', longest)) {
    end += line.length + 1
    if (closing.test(line))
      return fields > 0 ? [{ start: 0, end: Math.min(end, text.length), text: '', kind: 'front-matter' }] : []
    if (field.test(line)) fields++
    else if (!more.test(line)) return []
  }
  return []
}
