/**
 * Pages without form feeds (PyMuPDF, markdown converters): a page ends where artefacts stand between two lines of text.
 * Where a page has lost its artefacts (page 1 of the seed), the folio of the next one tells that a page is missing, and its
 * notes tell where it ended.
 */
import type { PageForms } from '../../lexicon/language.ts'
import { isComment, type Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'
import { pageOf } from './folio.ts'
import type { ByLine, Artefact, Noted } from '../facts.ts'

/** What stands between two lines of text: artefacts, notes or both. */
interface Gap {
  /** Index of the line of text below; the number of lines when there is none. */
  readonly below: number
  readonly artefacts: boolean
  /** The page that its folio names: `2/5`. */
  readonly folio: number | undefined
}

/** @returns the 1-based page of every line; 0 for all where the text has no pages */
export function pagesOf({ lines, artefacts, notes, organLine, language }: Noted): number[] {
  if (lines.some((line) => line.shape === PageEdge || line.hint?.page !== undefined))
    return lines.map(({ page }) => page)
  const breaks = breaksOf(gapsOf(lines, artefacts, notes, organLine?.index ?? 0, language.pages), lines.length)
  // A text in one piece has no pages.
  let page = breaks.some(({ below }) => below < lines.length) ? 1 : 0
  let next = 0
  return lines.map(({ index }) => {
    for (let at = breaks[next]; at !== undefined && at.below <= index; at = breaks[++next]) page = at.page
    return page
  })
}

const folioOf = (line: Line, pages: PageForms): number | undefined =>
  pageOf(/(?:^|\s)(\d{1,3})\/(\d{1,3})(?:\s|$)/.exec(line.text), pages)?.page

function gapsOf(
  lines: readonly Line[],
  artefacts: ByLine<Artefact>,
  notes: ByLine<unknown>,
  firstClause: number,
  pages: PageForms,
): Gap[] {
  const gaps: Gap[] = []
  let open: { artefacts: boolean; folio: number | undefined } | undefined
  const close = (below: number): void => {
    if (open) gaps.push({ below, ...open })
    open = undefined
  }
  for (const line of lines) {
    const artefact = artefacts[line.index]
    const isNote = notes[line.index] !== undefined
    if (artefact === undefined && !isNote) close(line.index)
    else if (line.index > firstClause && !isComment(line)) {
      if (isNote || artefact !== 'separator') {
        open ??= { artefacts: false, folio: undefined }
        open.artefacts ||= !isNote
      }
      if (open && artefact === 'pageNumber') open.folio ??= folioOf(line, pages)
    }
  }
  close(lines.length)
  return gaps
}

/** How many pages may have lost their artefacts in a row, before a folio is not believed. */
const mostLost = 3

/** Where pages begin: the first line of text of each, and its number. */
function breaksOf(gaps: readonly Gap[], end: number): { below: number; page: number }[] {
  const breaks: { below: number; page: number }[] = []
  // A folio stands at the foot of its page where no text follows the last one, at the head where it does.
  const atHead = (gaps.findLast((gap) => gap.folio !== undefined)?.below ?? end) < end
  let page = 1
  let doubtful: Gap[] = []
  for (const gap of gaps) {
    if (!gap.artefacts) {
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
