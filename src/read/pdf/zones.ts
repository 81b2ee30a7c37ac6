/**
 * The areas of a page: running head, text, notes, foot. A head or a foot is told by standing at the edge and either
 * repeating on other pages or looking like one; notes by their size, their separator and their marks.
 */
import { BARCODE, JOB_NUMBER, regex, SYMBOL } from '../../../grammar/index.ts'
import { plainLine } from './spacing.ts'
import type { Rule } from './glyphs.ts'
import type { Line, Zones } from './lines.ts'
import { beginsNoteReferredTo } from './notes.ts'

/** A page's lines from top to bottom. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly rules: readonly Rule[]
  readonly height: number
}

const edge = 0.12
/** Notes are smaller than this part of the text's size. */
const notSmall = 0.94
/** A rule as near to the left edge of the text as this stands at the margin, in points. */
const atMargin = 12
const repeatTolerance = 3
const maximumHead = 4
/** What parts a running head from the text below it, and the text from the foot, in sizes. */
const headGap = 2
const footGap = 1.6

const pageNumber = /^(?:[-–] ?)?(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?(?: ?[-–])?$/i
const jobNumber = regex()`^${JOB_NUMBER}$`
const symbol = regex()`^${SYMBOL}$`
const others = regex(
  'i',
)`^(?:${BARCODE}|\*{0,3}\d{6}\*{0,3}|please recycle.{0,9}|printed (?:at|in) .{1,60}|\([A-Z]\)|\d{6,18})$`
const furniture: readonly RegExp[] = [pageNumber, jobNumber, symbol, others]

const cellsOf = (line: Line): string[] => plainLine(line).split('  ')

const looksLikeFurniture = (cell: string): boolean => furniture.some((shape) => shape.test(cell))

/** A line without what differs from page to page: its own number, and the side that each cell stands on. */
const runningKey = (line: Line, page: number): string =>
  cellsOf(line)
    .map((cell) => cell.replace(new RegExp(`\\b${page}\\b`), '#'))
    .toSorted()
    .join('  ')

/** Tells the lines at the edges that stand at the same height on two pages or more. */
const repeated = (pages: readonly PageLines[]): ((line: Line, page: number) => boolean) => {
  const heights = new Map<string, number[]>()
  pages.forEach(({ lines, height }, i) => {
    for (const line of lines) {
      if (line.y > edge * height && line.y < (1 - edge) * height) continue
      const key = runningKey(line, i + 1)
      heights.set(key, [...(heights.get(key) ?? []), line.y])
    }
  })
  return (line, page) =>
    !startsWithMark(line) &&
    (heights.get(runningKey(line, page)) ?? []).filter((y) => Math.abs(y - line.y) < repeatTolerance).length > 1
}

/** How many of the first lines are the running head: the lines above the first gap, if one of them looks like it. */
const headLength = ({ lines, height }: PageLines, page: number, repeats: (line: Line) => boolean): number => {
  const length = 1 + lines.findIndex((line, i) => line.y - (lines[i + 1]?.y ?? 0) > headGap * line.size)
  const block = lines.slice(0, length)
  if (length > maximumHead || block.some(({ y }) => y < (1 - edge) * height)) return 0
  // The masthead looks like a running head, but it is not repeated.
  if (page === 1) return block.every(repeats) ? length : 0
  return block.some((line) => repeats(line) || cellsOf(line).some(looksLikeFurniture)) ? length : 0
}

/** Whether a foot is set apart from what stands above it: by space, or by being larger, as notes never are. */
const isApart = (above: Line, line: Line): boolean =>
  above.y - line.y > footGap * above.size || above.size < notSmall * line.size

/**
 * How many of the last lines are the foot: set apart from the notes, which may end in a symbol or a number as well, by the
 * space above it, by its size, or by standing at the same height on other pages (LibreOffice prints it close below the notes).
 */
const footLength = ({ lines, height }: PageLines, repeats: (line: Line) => boolean): number => {
  const isFoot = (line: Line): boolean =>
    line.barcode ||
    (line.y < edge * height &&
      (repeats(line) || (!startsWithRaisedNumber(line) && cellsOf(line).every(looksLikeFurniture))))
  let start = lines.length - 1 - lines.toReversed().findIndex((line) => !isFoot(line))
  if (lines.every(isFoot)) start = -1
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i]
    const above = lines[i - 1]
    if (line && (!above || line.barcode || isApart(above, line) || repeats(line))) return lines.length - i
  }
  return 0
}

/** A page's number is never raised: `¹² UNEP/EA.4/Res.1.` is a note (A/RES/78/162 in French). */
const startsWithRaisedNumber = ({ characters: [first] }: Line): boolean =>
  first?.rise === 'raised' && /^\d/.test(first.text)

/** Whether a line begins with the mark of a note. */
export const startsWithMark = (line: Line): boolean =>
  startsWithRaisedNumber(line) || (line.characters[0]?.text === '*' && line.characters[1]?.text !== undefined)

const underscores = /^_{5,}$/

/** Whether a line begins with a mark, or with a number that lost its place above the line: `1  Resolution`, `1Resolution`. */
const mayStartNote = (line: Line): boolean =>
  startsWithMark(line) || [0, (line.turned ?? 0) - 1].some((at) => /^\d/.test(line.characters[at]?.text ?? ''))

/** The longest rule above notes, in widths of the lines above it: LibreOffice draws a quarter, Word and Google Docs a third. */
const longestRule = 0.6

/** The first line below a short rule at the left margin, if a note begins there: notes in the size of the text have that alone. */
const belowShortRule = (lines: readonly Line[], rules: readonly Rule[]): number => {
  const left = Math.min(...lines.map(({ x }) => x))
  const width = Math.max(...lines.map(({ right }) => right)) - left
  const separators = rules.filter((rule) => rule.width < longestRule * width && Math.abs(rule.x - left) < atMargin)
  // A page has one separator; a table draws a rule above each of its rows (A/C.4/80/L.15).
  if (separators.length > 1) return -1
  return lines.findIndex((line, i) => {
    const above = lines[i - 1]
    return above !== undefined && mayStartNote(line) && separators.some(({ y }) => y > line.y && y < above.y)
  })
}

/** Where the notes of a page begin among its lines: at their separator if one is printed as text. */
const notesStart = (lines: readonly Line[], rules: readonly Rule[], bodySize: number): number => {
  const small = (line: Line): boolean => line.size < notSmall * bodySize
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
  const below = belowShortRule(lines, rules)
  if (below >= 0) return below
  const text = lines.slice(0, start)
  const marked = lines.findIndex(
    (line, i) => i >= start && (startsWithMark(line) || beginsNoteReferredTo(line, lines[i - 1], text)),
  )
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
  return pages.map((page, i) => {
    const repeatsHere = (line: Line): boolean => repeats(line, i + 1)
    const head = headLength(page, i + 1, repeatsHere)
    const rest = page.lines.slice(head)
    const foot = footLength({ ...page, lines: rest }, repeatsHere)
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
