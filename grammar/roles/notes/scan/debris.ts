/**
 * What a scan makes of the bar code and the logo at the foot of a first page, and of a folio whose stroke was lost.
 *
 *     25-16738 mA 241025 Please ree ered          Titi
 *     {AN VA A .                                  Ha
 */
import type { Language } from '../../../lexicon/language.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import type { Line } from '../../../lines/line.ts'
import { PageEdge } from '../../../lines/shapes.ts'
import type { Artefact, ByLine } from '../../facts.ts'

/** `Please recycle`, however it was read; a job number or bars, and a date; braces for bars, and no word. */
const debrisOf = perLanguage(
  ({ scans }) =>
    new RegExp(
      String.raw`${scans.logo.anywhere.source}|^\d{2}-\d{5,6}\b|^\S{1,12} [0-3]\d[01]\d\d\d\b|^(?!.*[a-z]{4})[^\w\n]{0,9}[{}|\\].{0,40}$`,
    ),
)

/** Words of a text: one of more than three small letters, or one that a sign of punctuation ends. */
const words = /[a-z]{4}|[A-Za-z]{2}[.,;:]$/

/** The longest line beside debris that may be of it. */
const longest = 25

/** Lines about debris that may be of it. */
const furthest = 6

/** The longest word of a block above debris that may be of it, in a block of nothing else: `Titi` / `Ha`. */
const longestWord = 6

/**
 * @param isFree whether nothing is known of a line
 * @param reads whether a line reads like a note, which may be short as well
 * @returns the artefacts with the debris among them
 */
export function withDebris(
  lines: readonly Line[],
  artefacts: ByLine<Artefact>,
  isFree: (line: Line) => boolean,
  reads: (line: Line) => boolean,
  language: Language,
): ByLine<Artefact> {
  const debris = debrisOf(language)
  const found = [...artefacts]
  const endsPage = (line: Line | undefined): boolean =>
    line === undefined || line.shape === PageEdge || artefacts[line.index] !== undefined
  const may = (line: Line): boolean =>
    isFree(line) && line.text.length <= longest && !words.test(line.text) && !reads(line)
  for (const line of lines) {
    if (!isFree(line) || !debris.test(line.text)) continue
    found[line.index] = 'barcode'
    const below: Line[] = []
    let next = lines[line.index + 1]
    for (; next && may(next) && below.length < furthest; next = lines[next.index + 1]) below.push(next)
    // What is left below the debris is of it where the page ends there.
    if (endsPage(next) || (next !== undefined && debris.test(next.text)))
      for (const each of below) found[each.index] = 'barcode'
    for (const each of blocksAbove(lines, line, may)) found[each.index] = 'barcode'
  }
  const total = totalOf(lines, found)
  const ended = found.map((artefact, index) => artefact ?? folioAt(lines, found, index, isFree, total))
  let end = 0
  for (const { shape, index } of lines) {
    if (shape === PageEdge || ended[index] === 'symbol')
      for (const speck of specksAbove(lines, end, isFree)) ended[speck.index] = 'barcode'
    // Job number and folio stand between the text and the edge.
    if (ended[index] === undefined) end = index + 1
  }
  return ended
}

/** The lines above debris that stand in blocks of a few letters. */
function blocksAbove(lines: readonly Line[], line: Line, may: (line: Line) => boolean): Line[] {
  const above: Line[] = []
  let whole = line.blanks > 0 ? 0 : -1
  for (let at = line.index - 1; at >= 0 && above.length < furthest; at--) {
    const each = lines[at] as Line
    if (!may(each) && !(each.text.length <= longestWord && /^\w+$/.test(each.text))) break
    above.push(each)
    if (each.blanks > 0) whole = above.length
  }
  return above.slice(0, Math.max(0, whole))
}

/** `34` at the head or the foot of a page of four, `S/S` of five: the stroke of a folio is thin, and its figures are small. */
function folioAt(
  lines: readonly Line[],
  artefacts: ByLine<Artefact>,
  index: number,
  isFree: (line: Line) => boolean,
  total: string | undefined,
): Artefact | undefined {
  const line = lines[index]
  if (line === undefined || total === undefined || !isFree(line) || !/^[\dSIl/]{2,5}$/.test(line.text)) return undefined
  const figures = line.text.replaceAll('/', '').replaceAll('S', '5').replace(/[Il]/g, '1')
  if (!figures.endsWith(total)) return undefined
  const page = Number(figures.slice(0, -total.length))
  const isEdge = (at: number): boolean =>
    lines[at] === undefined || lines[at]?.shape === PageEdge || artefacts[at] !== undefined
  return (isEdge(index - 1) || isEdge(index + 1)) && page > 0 && page <= Number(total) ? 'pageNumber' : undefined
}

/** Words of three signs at most, and no stop. */
const specks = /^(?:[^\s.,;:]{1,3}(?:\s|$)){1,6}$/

/** The longest run of specks at the end of a page. */
const mostSpecks = 4

/** `-TA2`, `bok we we`: a few signs in blocks of their own that end a page. */
function specksAbove(lines: readonly Line[], end: number, isFree: (line: Line) => boolean): Line[] {
  const found: Line[] = []
  for (let line = lines[end - 1]; line && found.length < mostSpecks; line = lines[line.index - 1]) {
    if (!isFree(line) || line.blanks === 0 || !(specks.test(line.text) || /^-?[A-Z\d]{1,4}$/.test(line.text))) break
    found.push(line)
  }
  return found
}

/** The number of pages that the folios name. */
const totalOf = (lines: readonly Line[], artefacts: ByLine<Artefact>): string | undefined =>
  lines
    .filter(({ index }) => artefacts[index] === 'pageNumber')
    .map(({ text }) => /^\d{1,3}\/(\d{1,3})$/.exec(text)?.[1])
    .find((total) => total !== undefined)
