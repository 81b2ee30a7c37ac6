/**
 * Pages without form feeds (PyMuPDF, markdown converters): a page ends where furniture stands between two lines of text.
 * Where a page has lost its furniture (page 1 of the seed), the folio of the next one tells that a page is missing, and its
 * notes tell where it ended.
 */
import type { Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'

/** What stands between two lines of text: furniture, notes or both. */
interface Gap {
  /** Index of the line of text below; the number of lines when there is none. */
  readonly below: number
  readonly furniture: boolean
  /** The page that its folio names: `2/5`. */
  readonly folio: number | undefined
}

/** Numbers the pages of lines that no form feed divides, in place. */
export function numberPages(lines: readonly Line[], firstClause: number): void {
  if (lines.some((line) => line.shape === PageEdge || line.hint?.page !== undefined)) return
  const breaks = breaksOf(gapsOf(lines, firstClause), lines.length)
  // A text in one piece has no pages.
  let page = breaks.some(({ below }) => below < lines.length) ? 1 : 0
  let next = 0
  for (const line of lines) {
    for (let at = breaks[next]; at !== undefined && at.below <= line.index; at = breaks[++next]) page = at.page
    line.page = page
  }
}

function folioOf(line: Line): number | undefined {
  const match = line.furniture === 'pageNumber' ? /(?:^|\s)(\d{1,3})\/\d{1,3}(?:\s|$)/.exec(line.text) : null
  return match ? Number(match[1]) : undefined
}

function gapsOf(lines: readonly Line[], firstClause: number): Gap[] {
  const gaps: Gap[] = []
  let furniture = false
  let notes = false
  let folio: number | undefined
  const close = (below: number): void => {
    if (furniture || notes) gaps.push({ below, furniture, folio })
    furniture = false
    notes = false
    folio = undefined
  }
  for (const line of lines) {
    if (line.furniture === undefined && line.note === undefined) close(line.index)
    else if (line.index > firstClause && !line.comment) {
      if (line.note !== undefined) notes = true
      else if (line.furniture !== 'separator') furniture = true
      folio ??= folioOf(line)
    }
  }
  close(lines.length)
  return gaps
}

/** How many pages may have lost their furniture in a row, before a folio is not believed. */
const mostLost = 3

/** Where pages begin: the first line of text of each, and its number. */
function breaksOf(gaps: readonly Gap[], end: number): { below: number; page: number }[] {
  const breaks: { below: number; page: number }[] = []
  // A folio stands at the foot of its page where no text follows the last one, at the head where it does.
  const atHead = (gaps.findLast((gap) => gap.folio !== undefined)?.below ?? end) < end
  let page = 1
  let doubtful: Gap[] = []
  for (const gap of gaps) {
    if (!gap.furniture) {
      doubtful.push(gap)
      continue
    }
    const ended = gap.folio === undefined ? page : atHead ? gap.folio - 1 : gap.folio
    if (ended > page && ended <= page + mostLost) {
      for (const { below } of doubtful.slice(0, ended - page)) breaks.push({ below, page: ++page })
      page = ended
    }
    breaks.push({ below: gap.below, page: ++page })
    doubtful = []
  }
  return breaks
}
