/**
 * Which channel a plain text came through, by what each leaves behind.
 */
import type { Language } from './lexicon/language.ts'
import type { Channel } from './source.ts'
import { scanTells } from './notation/scan.ts'

/**
 * @param language by which the text is read
 * @returns the likeliest channel; `text` for a typed draft or a web text
 */
export function detectChannel(text: string, { scans }: Language): Channel {
  const head = text.slice(0, 60_000)
  const lines = head.split(head.includes('\r') ? /\r\n|\r|\n/ : '\n')
  const full = lines.filter((line) => /\S/.test(line))
  if (full.length === 0) return 'text'
  const share = (test: (line: string) => boolean): number => full.filter(test).length / full.length
  const indented = share((line) => line.startsWith(' ') && /^ {12,}\S/.test(line))
  if (indented > 0.4) return 'layout'
  if (share((line) => line.endsWith(' ')) > 0.5 && /^ $/m.test(head)) return 'pymupdf'
  // Programs that recognize letters write form feeds as well, and their signs look like Markdown: two kinds of tells decide.
  const tells = isWrapped(full)
    ? scanTells(
        full.map((line) => line.replace('\f', '')),
        scans,
      )
    : 0
  if (tells > 1) return 'ocr'
  if (head.includes('\f')) return 'pdftotext'
  if (/\^\{[\d*]+\}|^- \d+\. |[^\s*]\*\*?[^\s*]|^[\u00b9\u00b2\u00b3\u2074-\u2079]/m.test(head)) return 'markdown'
  return tells > 0 ? 'ocr' : 'text'
}

/** Whether lines are as long as those of a printed page, in a text of more than a few; mastheads and debris are short. */
function isWrapped(full: readonly string[]): boolean {
  const wrapped = full.filter((line) => line.length > 55 && line.length < 130).length
  return full.length > 15 && wrapped * 5 > full.length
}
