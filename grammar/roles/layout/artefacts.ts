/**
 * Page artefacts: lines that belong to the page and not to the text. Folios, job numbers, bar codes, running symbols are told
 * by their shapes and by where they stand; titles that are printed again by what the document's own title is
 * (`running-titles.ts`).
 */
import type { PageForms } from '../../lexicon/language.ts'
import { isComment, isPageComment, type Line } from '../../lines/line.ts'
import { isDigitAt } from '../../notation/letters.ts'
import {
  AnnexLabel,
  Barcode,
  Folio,
  JobNumber,
  MarkAlone,
  Marked,
  NumberAlone,
  Numbered,
  PageEdge,
  Rule,
  SymbolLine,
  TextLine,
} from '../../lines/shapes.ts'
import type { Artefact, ByLine, Paged, Printed } from '../facts.ts'
import { pageOf } from './folio.ts'
import { plainFolios } from './plain-folios.ts'

/** Symbols compare without their asterisk and spaces: `A/65/L.78*`, `S/RES/2728(2024)`. */
const symbolKey = (text: string): string => text.replace(/[\s*]/g, '').replace(/\.$/, '')

const noteShapes = new Set([Marked, MarkAlone, NumberAlone])
/** Characters of the longest head of notes, emphasis with it. */
const longestNotesHead = 15

/** `Notes` above the notes of a text from the web: it belongs to no clause. */
const headsNotes = (line: Line, below: Line | undefined, { notesHead }: PageForms): boolean =>
  line.text.length <= longestNotesHead &&
  notesHead.test(line.text) &&
  below !== undefined &&
  noteShapes.has(below.shape)

const jobTail = /^\d{6}(?:\s+\d{6})*$/

/** Lines from the edge of a page to the last one of its head. */
const longestHead = 4

/** Whether a line stands at the head of a page that is not the first: nothing but artefacts between it and the edge. */
function headsPage(lines: readonly Line[], found: ByLine<Artefact>, index: number): boolean {
  for (let at = index - 1; at > 0 && index - at <= longestHead; at--) {
    const line = lines[at]
    if (line === undefined) return false
    if (line.shape === PageEdge) return true
    if (found[at] === undefined) return false
    if (isPageComment(line)) return true
  }
  return false
}

/** What the head of a volume's page is; its number may stand on a line of its own, above or below. */
function volumeHeadAt(
  lines: readonly Line[],
  found: ByLine<Artefact>,
  index: number,
  { volumeHead }: PageForms,
): Artefact | undefined {
  const line = lines[index]
  if (line === undefined || !headsPage(lines, found, index)) return undefined
  if (line.shape === NumberAlone) {
    const beside = [lines[index - 1], lines[index + 1]]
    return beside.some((each) => each !== undefined && volumeHead.test(each.text)) ? 'pageNumber' : undefined
  }
  return volumeHead.test(line.text) ? 'runningTitle' : undefined
}

/** A number with nothing after it, which a word processor left: the next paragraph has its own, or an annex follows. */
function isLeftOver(line: Line, below: Line | undefined): boolean {
  if (!/^\d{1,3}[.)]$/.test(line.text)) return false
  if (below?.shape !== Numbered) return below?.shape === AnnexLabel
  const ahead = Number.parseInt(below.text) - Number.parseInt(line.text)
  return ahead === 0 || ahead === 1
}

/** The foot of a page: `n/m` where m is the same throughout and n never greater (else a lone `70/1` would be eaten). */
function folioTotal(lines: readonly Line[], pages: PageForms): number | undefined {
  const totals = new Map<number, number>()
  for (const line of lines) {
    const folio =
      line.shape === Folio ? pageOf(/(?:^|\s)(\d{1,3})\/(\d{1,3})(?:\s|$)/.exec(line.text), pages) : undefined
    if (folio && folio.page <= folio.total) totals.set(folio.total, (totals.get(folio.total) ?? 0) + 1)
  }
  return [...totals].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

const isFolio = (line: Line, total: number | undefined, pages: PageForms): boolean => {
  // `Page 2`
  if (!line.text.includes('/')) return true
  const folio = pageOf(/(\d{1,3})\/(\d{1,3})/.exec(line.text), pages)
  return folio !== undefined && folio.total === total && folio.page <= total
}

/** The foot of a page stands directly above, and text above that: an excerpt has no masthead, but its pages have their heads. */
const followsFoot = (artefacts: ByLine<Artefact>, { index, shape }: Line): boolean =>
  shape === SymbolLine && artefacts[index - 1] === 'pageNumber' && artefacts.some((above) => above === undefined)

/** Adds what the shape of a line betrays. The first line with the document's own symbol is the masthead's, others head pages. */
export function readArtefacts(printed: Printed): Paged {
  const { lines, symbol } = printed
  const { pages } = printed.language
  const total = folioTotal(lines, pages)
  const key = symbol === undefined ? undefined : symbolKey(symbol)
  const folios = plainFolios(lines, pages)
  const artefacts: (Artefact | undefined)[] = []
  let symbolSeen = false
  for (const line of lines) {
    const found =
      line.shape === PageEdge
        ? undefined
        : folios.has(line.index)
          ? 'pageNumber'
          : (artefactByShape(lines, line, key, total, pages) ?? volumeHeadAt(lines, artefacts, line.index, pages))
    const heads = lines[line.index - 1]?.shape === PageEdge
    const isFirst: boolean =
      found === undefined &&
      key !== undefined &&
      !symbolSeen &&
      !heads &&
      !followsFoot(artefacts, line) &&
      line.text.includes('/') &&
      symbolKey(line.text).endsWith(key)
    symbolSeen ||= isFirst
    // A symbol alone at the head of a page belongs to the page, whatever document it is of.
    const other = heads && symbolSeen && line.shape === SymbolLine ? 'symbol' : undefined
    artefacts.push(found ?? (isFirst || key === undefined ? undefined : (runningSymbol(line, key) ?? other)))
  }
  return { ...printed, artefacts }
}

/** `* * *` between two parts of a text (A/RES/78/148). */
const isOrnament = ({ text }: Line): boolean => text.charCodeAt(0) === 42 && /^\*(?:\s+\*){2,}$/.test(text)

/** `/...` at the foot of a page of typescript: the text goes on overleaf. */
const isTurnOver = (line: Line): boolean =>
  line.end - line.start <= 7 && line.text.startsWith('/') && /^\/\s?(?:\.\s?){2,3}$|^\/\u2026$/.test(line.text)

/** What a line is by its shape, by what the reader says of its place, or by the words that only artefacts have. */
function artefactByShape(
  lines: readonly Line[],
  line: Line,
  key: string | undefined,
  total: number | undefined,
  pages: PageForms,
): Artefact | undefined {
  if (isComment(line) || isTurnOver(line)) return 'notice'
  if (isPageComment(line)) return 'pageNumber'
  if (line.hint?.role === 'header' || line.hint?.role === 'footer') return hinted(line, key)
  if (line.shape === NumberAlone && isLeftOver(line, lines[line.index + 1])) return 'notice'
  if (line.shape === Rule || isOrnament(line)) return 'separator'
  if (line.shape === Barcode) return 'barcode'
  if (line.shape === JobNumber) return 'jobNumber'
  if (line.shape === Folio && isFolio(line, total, pages)) return 'pageNumber'
  if (line.shape === TextLine && (headsNotes(line, lines[line.index + 1], pages) || pages.isRecycling(line.text)))
    return 'notice'
  return isDigitAt(line.text, 0) && jobTail.test(line.text) && nearJobNumber(lines, line.index)
    ? 'jobNumber'
    : undefined
}

/** The document's symbol at the head of a page, alone or with the title far from it on the same line. */
function runningSymbol(line: Line, key: string): Artefact | undefined {
  if (!line.text.includes('/')) return undefined
  if (line.shape === SymbolLine && symbolKey(line.text) === key) return 'symbol'
  return isRunningHead(line, key) ? 'runningTitle' : undefined
}

/** What a line is that the reader found in the header or the footer of a page. */
function hinted(line: Line, key: string | undefined): Artefact {
  if (line.shape === Folio) return 'pageNumber'
  if (line.shape === JobNumber) return 'jobNumber'
  if (line.shape === Barcode) return 'barcode'
  return key !== undefined && symbolKey(line.text) === key ? 'symbol' : 'runningTitle'
}

const nearJobNumber = (lines: readonly Line[], index: number): boolean =>
  lines
    .slice(Math.max(0, index - 3), index + 4)
    .some((near) => near.shape === JobNumber || near.shape === Barcode || near.shape === Folio)

/** `A/RES/79/128        Protection of persons in the event of disasters`: symbol and title far apart on one line. */
function isRunningHead(line: Line, key: string): boolean {
  if (!/\s{3}/.test(line.text)) return false
  const cells = line.text.split(/\s{3,}/)
  return symbolKey(cells[0] ?? '') === key || symbolKey(cells[cells.length - 1] ?? '') === key
}
