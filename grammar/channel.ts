/**
 * Which channel a plain text came through, by what each leaves behind.
 */
import type { Language, PageForms } from './lexicon/language.ts'
import type { Channel } from './source.ts'

/**
 * @param language by which the text is read
 * @returns the likeliest channel; `text` for a typed draft or a web text
 */
export function detectChannel(text: string, { pages }: Language): Channel {
  const head = text.slice(0, 60_000)
  const lines = head.split(head.includes('\r') ? /\r\n|\r|\n/ : '\n')
  const full = lines.filter((line) => /\S/.test(line))
  if (full.length === 0) return 'text'
  const share = (test: (line: string) => boolean): number => full.filter(test).length / full.length
  const indented = share((line) => line.startsWith(' ') && /^ {12,}\S/.test(line))
  if (indented > 0.4) return 'layout'
  if (share((line) => line.endsWith(' ')) > 0.5 && /^ $/m.test(head)) return 'pymupdf'
  if (head.includes('\f')) return 'pdftotext'
  if (/\^\{[\d*]+\}|^- \d+\. |[^\s*]\*\*?[^\s*]|^[\u00b9\u00b2\u00b3\u2074-\u2079]/m.test(head)) return 'markdown'
  if (isScan(full, pages)) return 'ocr'
  return 'text'
}

/** Signs in the middle of a sentence that only a misread superscript puts there, or the debris of a bar code. */
const misread = /[A-Za-z\d,;][!?\u00b0\u00a9\u00ae](?:\s+[a-z]|$)|^[!?\u00b0\u00a9\u00ae>'] ?\d? ?[A-Z]/
const logo = /^[^A-Za-z\d]*\{[^A-Za-z]/

function isScan(full: readonly string[], { debris }: PageForms): boolean {
  const wrapped = full.filter((line) => line.length > 55 && line.length < 130).length
  return (
    full.length > 15 &&
    wrapped * 3 > full.length &&
    full.some((line) => misread.test(line) || logo.test(line) || debris.anywhere.test(line))
  )
}
