/**
 * What one must know of the whole document before its lines can be read one by one.
 */
import { en } from '../../lexicon/en/index.ts'
import type { Source } from '../../source.ts'
import { assignRole, isText, type Line } from '../../lines/line.ts'
import {
  AnnexLabel,
  ClosingLine,
  OrganName,
  PageEdge,
  RunInOrgan,
  SymbolLine,
  TextLine,
  TitleLine,
} from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { closingLength } from './closing.ts'
import { letters, markFurniture, markRunningTitles } from './furniture.ts'
import { implicitStart, preliminariesLength, unlistedOrganLine } from './implicit.ts'
import { measure, type Metrics } from './metrics.ts'
import { markNotes } from './notes.ts'
import { numberPages } from './pages.ts'
import { markScannedNotes } from './scanned-notes.ts'
import { markPreliminaries } from './preliminaries.ts'

export interface Survey {
  readonly source: Source
  readonly lines: readonly Line[]
  readonly metrics: Metrics
  /** Document symbol as printed, without asterisk. */
  readonly symbol: string | undefined
  /** Where no organ line heads the clauses: index of the line that they begin with; -1 otherwise. */
  readonly clausesFrom: number
  /** By index of any line: the index of the next line of text at or after it; `lines.length` when there is none. */
  readonly nextText: Int32Array
  /** By index of any line: the index of the last line of text before it; -1 when there is none. */
  readonly lastText: Int32Array
  /** By index of any line: 1 where furniture or notes stand between it and the last line of text. */
  readonly crossed: Uint8Array
}

/** A line of text that is neither furniture nor note: what clauses are made of. */
export const isBody = (line: Line): boolean => isText(line) && line.shape !== PageEdge

export function survey(source: Source, lines: readonly Line[]): Survey {
  const symbol = findSymbol(lines)
  markFurniture(lines, symbol)
  const body = lines.filter(isBody)
  const listed = body.find(isOrganLine)
  const start = listed ? -1 : implicitStart(body)
  const organLine = listed ?? unlistedOrganLine(body, start)
  const clausesFrom = organLine ? -1 : start
  markPreliminaries(
    body.slice(0, organLine ? body.indexOf(organLine) : preliminariesLength(body, clausesFrom)),
    organLine,
  )
  markRunningTitles(lines, titleOf(lines))
  markNotes(lines)
  if (source.channel === 'ocr') markScannedNotes(lines, symbol, organLine?.index ?? 0)
  numberPages(lines, organLine?.index ?? 0)
  if (organLine) markLaterOrgans(lines, organLine.index)
  markClosings(lines)
  markTitledAnnexes(lines)
  return { source, lines, metrics: measure(lines.filter(isBody)), symbol, clausesFrom, ...neighbours(lines) }
}

/** Whether a line is nothing but the name of an organ, as it heads a resolution. */
export function isOrganLine(line: Line): boolean {
  const first = line.plain.charCodeAt(0)
  if (first !== 84 && first !== 0x201c && first !== 34) return false
  const plain = line.plain.replace(/^["\u201c]/, '')
  const match = en.organs.matchLine(plain)
  return match !== undefined && match.end >= plain.trimEnd().length
}

/** The symbol in the masthead: alone on a line, or beside `United Nations`; perhaps torn (`A/72/L.` / `18`). */
function findSymbol(lines: readonly Line[]): string | undefined {
  for (const [index, line] of lines.slice(0, 60).entries()) {
    if (line.shape === SymbolLine) {
      const next = lines[index + 1]
      const torn = line.text.endsWith('.') && next !== undefined && /^\d{1,4}\*{0,3}$/.test(next.text)
      return (torn ? line.text + next.text : line.text).replace(/\*+$/, '')
    }
    const beside = en.masthead.besideOrganization.exec(line.text)
    if (beside?.[1] !== undefined) return beside[1].replace(/\*+$/, '')
  }
  return undefined
}

const titleOf = (lines: readonly Line[]): string =>
  letters(
    lines
      .filter((line) => line.token.tokenType === TitleLine)
      .map((line) => line.text.slice((line.fields?.[line.fields.length - 1]?.end ?? line.start) - line.start))
      .join(''),
  )

/**
 * Further resolutions of the document have organ lines of their own. One just below the title of an annex speaks for what is
 * annexed (A/RES/61/295: a declaration with a preamble), where no clause rule holds.
 */
function markLaterOrgans(lines: readonly Line[], first: number): void {
  let annexed = false
  for (const line of lines) {
    if (line.index <= first || !isBody(line)) continue
    if (line.shape === AnnexLabel) annexed = true
    else if ((line.shape === TextLine || line.shape === RunInOrgan) && isOrganLine(line)) {
      if (!annexed) assignRole(line, OrganName)
    } else if (annexed && terminal(line.text) !== '') annexed = false
  }
}

const titledAnnex = /^Annex(?:\s+(?:[IVXLC]{1,5}|[A-Z]))?\s+(?=[A-Z\u201c])/

/** `Annex Doha Political Declaration …`: label and title in one block, after the end of the resolution. */
function markTitledAnnexes(lines: readonly Line[]): void {
  let above: Line | undefined
  for (const line of lines.filter(isBody)) {
    const titled = line.blanks > 0 && line.shape === TextLine && titledAnnex.test(line.plain)
    if (titled && above && /[.\]]["\u201d]?$/.test(above.text) && !/[.;:,]$/.test(line.text))
      assignRole(line, AnnexLabel)
    above = line
  }
}

function markClosings(lines: readonly Line[]): void {
  const body = lines.filter(isBody)
  for (let i = 0; i < body.length; i++) {
    const length = closingLength(body, i)
    for (const line of body.slice(i, i + length)) assignRole(line, ClosingLine)
    if (length > 0) i += length - 1
  }
}

function neighbours(lines: readonly Line[]): Pick<Survey, 'nextText' | 'lastText' | 'crossed'> {
  const nextText = new Int32Array(lines.length + 1).fill(lines.length)
  const lastText = new Int32Array(lines.length + 1).fill(-1)
  const crossed = new Uint8Array(lines.length + 1)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    nextText[i] = line !== undefined && carriesText(line) ? i : (nextText[i + 1] ?? lines.length)
  }
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i - 1]
    const isText = line !== undefined && carriesText(line)
    lastText[i] = isText ? i - 1 : (lastText[i - 1] ?? -1)
    crossed[i] = isText ? 0 : line?.comment ? (crossed[i - 1] ?? 0) : 1
  }
  return { nextText, lastText, crossed }
}

const carriesText = (line: Line): boolean =>
  line.shape !== PageEdge && line.furniture === undefined && line.note === undefined
