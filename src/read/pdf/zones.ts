/**
 * The areas of a page: running head, text, notes, foot. A head or a foot is told by standing at the edge and either
 * repeating on other pages or looking like one; notes by their size, their separator and their marks.
 */
import { plainLine } from './spacing.ts'
import type { Rule } from './glyphs.ts'
import type { Line } from './lines.ts'

export type Role = 'header' | 'footer' | 'note' | 'body'

/** A page's lines from top to bottom. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly rules: readonly Rule[]
  readonly height: number
}

/** A page's lines, each in its area. */
export type Zones = Readonly<Record<Role, readonly Line[]>>

const edge = 0.12
const repeatTolerance = 3
const maximumHead = 4

const pageNumber = /^(?:[-–] ?)?(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?(?: ?[-–])?$/i
const jobNumber = /^(?:GE\.|V\.)?\d{2}-\d{4,6}\*{0,3}(?: ?\([A-Z]\))?(?: +[\d ]{6,})?$/
const symbol = /^(?:[A-Z]{1,5}\/)+[\w./-]+(?: \([\w ]+\))?\*{0,3}$/
const others =
  /^(?:\*\d{6,9}\*|\*{0,3}\d{6}\*{0,3}|please recycle.{0,9}|printed (?:at|in) .{1,60}|\([A-Z]\)|\d{6,18})$/i
const furniture: readonly RegExp[] = [pageNumber, jobNumber, symbol, others]

/** Whether each cell of a line is a page number, a job number, a symbol or the like. */
const looksLikeFurniture = (text: string): boolean =>
  text.split('  ').every((cell) => furniture.some((shape) => shape.test(cell)))

const runningKey = (line: Line): string => plainLine(line).replace(/\d+/g, '#')

/** Finds the lines that stand at the same height on two pages or more. */
const repeated = (pages: readonly PageLines[]): ((line: Line) => boolean) => {
  const heights = new Map<string, number[]>()
  for (const { lines, height } of pages)
    for (const line of lines) {
      if (line.y > edge * height && line.y < (1 - edge) * height) continue
      const key = runningKey(line)
      heights.set(key, [...(heights.get(key) ?? []), line.y])
    }
  return (line) =>
    (heights.get(runningKey(line)) ?? []).filter((y) => Math.abs(y - line.y) < repeatTolerance).length > 1
}

/** How many of the first lines are the running head. */
const headLength = ({ lines, height }: PageLines, isFirst: boolean, repeats: (line: Line) => boolean): number => {
  let length = 0
  while (length < maximumHead) {
    const line = lines[length]
    if (!line || line.y < (1 - edge) * height) break
    const below = lines[length + 1]
    const apart = !below || line.y - below.y > 2 * line.size
    if (!repeats(line) && (isFirst || !apart || !looksLikeFurniture(plainLine(line)))) break
    length++
  }
  return length
}

/** How many of the last lines are the foot. */
const footLength = ({ lines, height }: PageLines, repeats: (line: Line) => boolean): number => {
  let length = 0
  for (const line of lines.toReversed()) {
    if (!line.barcode && (line.y > edge * height || !(repeats(line) || looksLikeFurniture(plainLine(line))))) break
    length++
  }
  return length
}

/** Whether a line begins with the mark of a note. */
export const startsWithMark = ({ characters: [first], characters }: Line): boolean =>
  first !== undefined &&
  ((first.rise === 'raised' && /^\d/.test(first.text)) || (first.text === '*' && characters[1]?.text !== undefined))

const underscores = /^_{5,}$/

/** Where the notes of a page begin among its lines: at their separator if one is printed as text. */
const notesStart = (lines: readonly Line[], rules: readonly Rule[], bodySize: number): number => {
  const small = (line: Line): boolean => line.size < 0.94 * bodySize
  // From the last line upwards: notes are small, and the text above them is not.
  let start = lines.length
  while (start > 0) {
    const line = lines[start - 1]
    if (!line || !(small(line) || underscores.test(plainLine(line)))) break
    start--
  }
  const separator = lines.findIndex((line, i) => i >= start && underscores.test(plainLine(line)))
  if (separator >= 0) return separator
  const ruled = lines.findIndex(
    (line, i) => i >= start && rules.some(({ y }) => y > line.y && y < (lines[i - 1]?.y ?? Number.POSITIVE_INFINITY)),
  )
  if (ruled >= 0) return ruled
  const marked = lines.findIndex((line, i) => i >= start && startsWithMark(line))
  return marked < 0 ? lines.length : marked
}

/** The size in which most of the document is set. */
const bodySizeOf = (pages: readonly PageLines[]): number => {
  const letters = new Map<number, number>()
  for (const { lines } of pages)
    for (const { size, characters } of lines) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + characters.length)
    }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The areas of every page of a document. */
export const zonesOf = (pages: readonly PageLines[]): Zones[] => {
  const bodySize = bodySizeOf(pages)
  const repeats = repeated(pages)
  return pages.map((page, number) => {
    const head = headLength(page, number === 0, repeats)
    const rest = page.lines.slice(head)
    const foot = footLength({ ...page, lines: rest }, repeats)
    const inner = rest.slice(0, rest.length - foot)
    const notes = notesStart(inner, page.rules, bodySize)
    return {
      header: page.lines.slice(0, head),
      body: inner.slice(0, notes),
      note: inner.slice(notes),
      footer: rest.slice(rest.length - foot),
    }
  })
}
