/** PDF -> Source. */
import type { LineHint, Source } from '../../../grammar/source.ts'
import { ReadError } from '../error.ts'
import { writeLine } from './notation.ts'
import { raiseNoteNumbers } from './notes.ts'
import { paintPages, type PaintedPage, type PdfOptions } from './open.ts'
import { readPage } from './page.ts'
import { readParagraphs, type TextLine } from './paragraphs.ts'
import { startsWithMark, zonesOf } from './zones.ts'
import type { Line, Role, Zones } from './lines.ts'

interface WrittenLine {
  readonly text: string
  readonly hint: LineHint | undefined
}

const blank: WrittenLine = { text: '', hint: undefined }

const write = (line: Line, page: number, role: Role, more: LineHint = {}): WrittenLine => ({
  text: writeLine(line),
  hint: { page, role, indent: Math.round(line.x * 10) / 10, ...more },
})

/** A line of the text, and a blank one above it where a paragraph begins. */
const writeText = ({ line, startsParagraph, heading }: TextLine, page: number): WrittenLine[] => {
  const more: LineHint = {
    ...(startsParagraph === undefined ? {} : { startsParagraph }),
    ...(heading ? { heading } : {}),
  }
  const written = write(line, page, 'body', more)
  return startsParagraph === true ? [blank, written] : [written]
}

/** Areas one below the other, a blank line between. */
const apart = (areas: readonly (readonly WrittenLine[])[]): WrittenLine[] => {
  const lines: WrittenLine[] = []
  for (const area of areas) {
    if (lines.length > 0 && area.length > 0 && area[0] !== blank) lines.push(blank)
    lines.push(...(lines.length === 0 && area[0] === blank ? area.slice(1) : area))
  }
  return lines
}

/** The lines of a page, area by area; a form feed before all but the first page. */
const writePage = (zones: Zones, text: readonly TextLine[], aside: readonly Line[], page: number): WrittenLine[] => {
  const lines = apart([
    zones.header.map((line) => write(line, page, 'header')),
    text.flatMap((line) => writeText(line, page)),
    zones.note.map((line) => write(line, page, 'note', { startsParagraph: startsWithMark(line) })),
    [...zones.footer, ...aside].map((line) => write(line, page, 'footer')),
  ])
  const [first] = lines
  if (page > 1) lines.splice(0, 1, { text: `\f${first?.text ?? ''}`, hint: first?.hint })
  return lines
}

const tooFew = 20
const letter = /[\p{L}\p{N}]/u

const requireText = (pages: readonly PaintedPage[]): void => {
  let letters = 0
  for (const { glyphs } of pages) for (const { text } of glyphs) if (letter.test(text) && ++letters >= tooFew) return
  throw new ReadError(
    'This PDF has no text, only pictures of pages (a scan). Run it through OCR first, for instance with ocrmypdf, or find a copy with text.',
  )
}

const requirePdf = (bytes: Uint8Array): void => {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (!start.includes('%PDF-')) throw new ReadError('This is not a PDF file: it does not begin as one. Check the file.')
}

/**
 * Reads a PDF file into the notation: italics as `*italic*`, note marks as superscript digits, one line a printed line, a
 * blank line between paragraphs, a form feed between pages. On each page come its running head, its text, its notes and its
 * foot, which the lines' hints tell apart.
 *
 * @throws ReadError for what is no PDF, is damaged, encrypted, too long, or holds no text
 */
export const readPdf = async (bytes: Uint8Array, options: PdfOptions = {}): Promise<Source> => {
  requirePdf(bytes)
  const painted = await paintPages(bytes, options)
  requireText(painted)
  const hidden = !painted.some(({ glyphs }) => glyphs.some(({ visible }) => visible))
  const pages = painted.map((page) => readPage(page, hidden))
  const zones = raiseNoteNumbers(zonesOf(pages))
  const texts = readParagraphs(zones)
  const written = zones.flatMap((zone, i) => writePage(zone, texts[i] ?? [], pages[i]?.aside ?? [], i + 1))
  return {
    text: written.map(({ text }) => `${text}\n`).join(''),
    channel: 'pdf',
    lines: written.map(({ hint }) => hint),
  }
}
