/**
 * Which channel a plain text came through, by what each leaves behind.
 */
import type { Channel } from './source.ts'

/** @returns the likeliest channel; `text` for a typed draft or a web text */
export function detectChannel(text: string): Channel {
  const head = text.slice(0, 60_000)
  const lines = head.split(/\r\n|\r|\n/)
  const full = lines.filter((line) => line.trim() !== '')
  if (full.length === 0) return 'text'
  const share = (test: (line: string) => boolean): number => full.filter(test).length / full.length
  const indented = share((line) => /^ {12,}\S/.test(line))
  if (indented > 0.4) return 'layout'
  if (share((line) => line.endsWith(' ')) > 0.5 && /^ $/m.test(head)) return 'pymupdf'
  if (head.includes('\f')) return 'pdftotext'
  if (/\^\{[\d*]+\}|^- \d+\. |[^\s*]\*\*?[^\s*]|^[\u00b9\u00b2\u00b3\u2074-\u2079]/m.test(head)) return 'markdown'
  const long = share((line) => line.length > 130)
  if (long < 0.05 && full.length > 20 && share((line) => line.length > 55) > 0.3 && /^\d+(?:-\d+)?$/m.test(head)) return 'ocr'
  return 'text'
}
