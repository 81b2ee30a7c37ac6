/**
 * Which channel a plain text came through, by what each leaves behind.
 */
import type { Language } from './lexicon/language.ts'
import type { Channel } from './source.ts'
import { quotedMail } from './foreign/quoted-mail.ts'
import { isSpaceCode } from './notation/letters.ts'
import { lineHeads } from './notation/line-heads.ts'
import { isMisprinted, scanTells } from './notation/scan.ts'

/**
 * Tells the channel that a text came through. Looks at its beginning only.
 * @param text as it was given, its lines ending with LF, CR or CRLF
 * @param language by which the text is read
 * @returns the likeliest channel; `text` for a typed draft or a web text
 */
export function detectChannel(text: string, { scans }: Language): Channel {
  const given = text.slice(0, longestHead)
  const head = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given
  // The lines of the whole text are wanted again, by those who read it.
  const { full, indented, trailing, wrapped } = countLines(head === given ? text : head, head.length)
  if (full === 0) return 'text'
  if (isMisprinted(head)) return 'ocr'
  if (indented > full * 0.4) return 'layout'
  if (trailing > full * 0.5 && /^ $/m.test(head)) return 'pymupdf'
  // Programs that recognize letters write form feeds as well, and their signs look like Markdown: two kinds of tells decide.
  const isWrapped = full > 15 && wrapped * 5 > full
  const tells = isWrapped && quotedMail(head).length === 0 ? scanTells(head.replaceAll('\f', ''), scans) : 0
  if (tells > 1) return 'ocr'
  if (head.includes('\f')) return 'pdftotext'
  if (/\^\{[\d*]+\}|^- \d+\. |[^\s*]\*\*?[^\s*]|^[\u00b9\u00b2\u00b3\u2074-\u2079]/m.test(head)) return 'markdown'
  return tells > 0 ? 'ocr' : 'text'
}

/** Characters of a text that are looked at. */
const longestHead = 60_000

/** Columns by which a line stands in that is centred, or set beside others. */
const farIn = 12

/** What the lines of a text that are not blank look like; each is a number of lines. */
interface LineCounts {
  full: number
  /** Far from the left edge. */
  indented: number
  /** With a space at the end. */
  trailing: number
  /** As long as those of a printed page; mastheads and debris are short. */
  wrapped: number
}

/** One look at the beginning and the end of each line of the first `length` characters of a text. */
function countLines(text: string, length: number): LineCounts {
  const counts: LineCounts = { full: 0, indented: 0, trailing: 0, wrapped: 0 }
  const { starts, words } = lineHeads(text)
  const tabs = text.includes('\t')
  for (let i = 0; i < starts.length && (starts[i] as number) < length; i++) {
    const start = starts[i] as number
    const stop = text.indexOf('\n', start)
    const end = stop < 0 || stop > length ? length : stop
    const head = words[i] as number
    let at = head
    while (at < end && isSpaceCode(text.charCodeAt(at))) at++
    if (at >= end) continue
    counts.full++
    if (at === head && head - start >= farIn && (!tabs || isAllSpaces(text, start, head))) counts.indented++
    if (text.charCodeAt(end - 1) === 32) counts.trailing++
    if (end - start > 55 && end - start < 130) counts.wrapped++
  }
  return counts
}

function isAllSpaces(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}
