/**
 * Which lines belong to the page and not to the text: folios, job numbers, bar codes, running symbols and titles.
 */
import type { FurnitureRole } from '../../ast.ts'
import { FOREIGN, LETTER } from '../../notation/letters.ts'
import { en } from '../../lexicon/en/index.ts'
import { assignRole, type Line } from '../../lines/line.ts'
import {
  Barcode,
  Folio,
  FurnitureLine,
  JobNumber,
  MarkAlone,
  Marked,
  NumberAlone,
  PageEdge,
  Rule,
  SymbolLine,
  TextLine,
} from '../../lines/shapes.ts'

const neither = new RegExp(`[^${LETTER}${FOREIGN}\\d]+`, 'g')

/**
 * Letters and digits alone: what two printings of one title have in common. Case counts: `the right to food,` at the foot of
 * a page is no running title `The right to food`.
 */
export const letters = (text: string): string => text.replace(neither, '')

/** Symbols compare without their asterisk and spaces: `A/65/L.78*`, `S/RES/2728(2024)`. */
export const symbolKey = (text: string): string => text.replace(/[\s*]/g, '').replace(/\.$/, '')

function become(line: Line, furniture: FurnitureRole): void {
  line.furniture = furniture
  assignRole(line, FurnitureLine)
}

const pageComment = /^<!--\s*page\s+\d{1,4}\s*-->$/i

/** A line that is a comment and nothing else: `<!-- resolint-disable-next-line per-cent -->`. */
const isComment = ({ text }: Line): boolean => text.startsWith('<!--') && text.endsWith('-->')

/**
 * `<!-- Page 2 -->` is the edge of a page, as texts from web pages have it; any other comment stands aside: the line below it
 * is to the one above as if the comment were not there.
 */
function markComment(line: Line, below: Line | undefined): void {
  if (pageComment.test(line.text)) return become(line, 'pageNumber')
  line.comment = true
  if (below) below.blanks = Math.max(below.blanks, line.blanks)
  become(line, 'notice')
}

/** `Notes` above the notes of a text from the web: it belongs to no clause. */
const headsNotes = (line: Line, below: Line | undefined): boolean =>
  en.pages.notesHead.test(line.text) && below !== undefined && noteShapes.has(below.shape)

const noteShapes = new Set([Marked, MarkAlone, NumberAlone])

const jobTail = /^\d{6}(?:\s+\d{6})*$/

/** Lines from the edge of a page to the last one of its head. */
const longestHead = 4

/** Whether a line stands at the head of a page that is not the first: nothing but furniture between it and the edge. */
function headsPage(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at > 0 && index - at <= longestHead; at--) {
    const line = lines[at]
    if (line === undefined) return false
    if (line.shape === PageEdge) return true
    if (line.furniture === undefined) return false
    if (pageComment.test(line.text)) return true
  }
  return false
}

/** Gives the head of a volume's page its role; its number may stand on a line of its own, above or below. */
function volumeRole(lines: readonly Line[], index: number): FurnitureRole | undefined {
  const line = lines[index]
  if (line === undefined || !headsPage(lines, index)) return undefined
  if (line.shape === NumberAlone) {
    const beside = [lines[index - 1], lines[index + 1]]
    return beside.some((each) => each !== undefined && en.pages.volumeHead.test(each.text)) ? 'pageNumber' : undefined
  }
  return en.pages.volumeHead.test(line.text) ? 'runningTitle' : undefined
}

/** The foot of a page: `n/m` where m is the same throughout and n never greater (else a lone `70/1` would be eaten). */
function folioTotal(lines: readonly Line[]): number | undefined {
  const totals = new Map<number, number>()
  for (const line of lines) {
    const match = line.shape === Folio ? /(?:^|\s)(\d{1,3})\/(\d{1,3})(?:\s|$)/.exec(line.text) : null
    if (!match) continue
    const total = Number(match[2])
    if (Number(match[1]) <= total) totals.set(total, (totals.get(total) ?? 0) + 1)
  }
  return [...totals].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

const isFolio = (line: Line, total: number | undefined): boolean => {
  if (line.text.startsWith('Page')) return true
  const match = /(\d{1,3})\/(\d{1,3})/.exec(line.text)
  return match !== null && Number(match[2]) === total && Number(match[1]) <= total
}

/**
 * Marks what its shape betrays.
 * @param symbol the document's own symbol, whose first line is the masthead's and whose others are running heads
 */
export function markFurniture(lines: readonly Line[], symbol: string | undefined): void {
  const total = folioTotal(lines)
  const key = symbol === undefined ? undefined : symbolKey(symbol)
  let symbolSeen = false
  lines.forEach((line, index) => {
    if (line.shape === PageEdge) return
    if (isComment(line)) return markComment(line, lines[index + 1])
    if (line.hint?.role === 'header' || line.hint?.role === 'footer') return become(line, hinted(line, key))
    if (line.shape === Rule) return become(line, 'separator')
    if (line.shape === Barcode) return become(line, 'barcode')
    if (line.shape === JobNumber) return become(line, 'jobNumber')
    if (line.shape === Folio && isFolio(line, total)) return become(line, 'pageNumber')
    if (line.shape === TextLine && line.text.length < 16 && headsNotes(line, lines[index + 1]))
      return become(line, 'notice')
    if (line.shape === TextLine && en.pages.recycling.test(line.text)) return become(line, 'notice')
    if (jobTail.test(line.text) && nearJobNumber(lines, index)) return become(line, 'jobNumber')
    const role = volumeRole(lines, index)
    if (role) return become(line, role)
    if (key === undefined || !line.text.includes('/')) return
    const heads = lines[index - 1]?.shape === PageEdge
    if (!symbolSeen && !heads && symbolKey(line.text).endsWith(key)) symbolSeen = true
    else if (line.shape === SymbolLine && symbolKey(line.text) === key) become(line, 'symbol')
    else if (isRunningHead(line, key)) become(line, 'runningTitle')
  })
}

function hinted(line: Line, key: string | undefined): FurnitureRole {
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
  const cells = line.text.split(/\s{3,}/)
  if (cells.length < 2) return false
  return symbolKey(cells[0] ?? '') === key || symbolKey(cells[cells.length - 1] ?? '') === key
}

/**
 * Marks the title that is printed again at the top of each page, in one line or several, above or below the running symbol.
 * @param title the document's own title, letters alone
 */
export function markRunningTitles(lines: readonly Line[], title: string): void {
  if (title.length < 8) return
  lines.forEach((line, index) => {
    if (line.furniture === 'symbol') markTitle(runAbove(lines, index), title)
    if (line.furniture === 'symbol' || line.shape === PageEdge) markTitle(runBelow(lines, index), title)
  })
}

const longestTitle = 5

function runBelow(lines: readonly Line[], index: number): Line[] {
  const run: Line[] = []
  for (const line of lines.slice(index + 1, index + 1 + longestTitle + 3)) {
    if (line.token.tokenType === TextLine) run.push(line)
    else if (run.length > 0 || line.furniture === undefined) break
  }
  return run.slice(0, longestTitle)
}

function runAbove(lines: readonly Line[], index: number): Line[] {
  const run: Line[] = []
  for (let i = index - 1; i >= 0 && run.length < longestTitle; i--) {
    const line = lines[i]
    if (line === undefined || line.token.tokenType !== TextLine) break
    run.unshift(line)
    if (line.blanks > 0) break
  }
  return run
}

/** The longest run of lines that is the beginning of the title, or all of it. */
function markTitle(run: readonly Line[], title: string): void {
  for (let from = 0; from < run.length; from++) {
    let joined = ''
    let matched = 0
    run.slice(from).forEach((line, i) => {
      joined += letters(line.text)
      if (matched === i && title.startsWith(joined)) matched = i + 1
    })
    const words = run.slice(from, from + matched)
    if (words.length > 0 && letters(words.map((line) => line.text).join('')).length >= Math.min(title.length, 12)) {
      for (const line of words) become(line, 'runningTitle')
      return
    }
  }
}
