/**
 * How the text is set: whether its lines are wrapped, how long a full line is, whether blank lines or indents divide its
 * paragraphs. Measured on the document itself, because every extractor sets it differently.
 */
import { isSpaceCode, startsLower } from '../../notation/letters.ts'
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { regex } from '../../notation/pattern.ts'
import { stopOf } from '../../notation/stops.ts'
import type { Openers } from '../openers.ts'

/** How a text is set; widths count columns: two of a character that is as wide as it is high, one of any other code unit. */
export interface Metrics {
  /** Whether one paragraph takes several lines. */
  readonly wrapped: boolean
  /** Columns of a full line; `Infinity` where lines are not wrapped. */
  readonly fullWidth: number
  /** Whether paragraphs are divided by blank lines, so that none may begin without one. */
  readonly blankDivided: boolean
  /** Whether first lines of paragraphs are indented. */
  readonly indented: boolean
  /** Left edge of the body by page, where the channel keeps indents. */
  readonly margins: ReadonlyMap<number, number>
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * @param lines the lines of clauses, headings and annexes
 * @param pages 1-based page of any line, by its index
 * @param openers the opening phrases: a paragraph that is typed in small letters is no wrapped line
 * @param language what its clauses begin with
 */
export function measure(
  lines: readonly Line[],
  pages: readonly number[],
  openers: Openers,
  language: Language,
): Metrics {
  const pageOf = ({ index }: Line): number => pages[index] ?? 0
  const isSmall = (line: Line): boolean =>
    openers.beginsSmall(line, 'preambular') || openers.beginsSmall(line, 'operative')
  const body = lines.filter((line) => line.shape === TextLine)
  const longest = longestLine[language.wordSpace === '' ? 'wide' : 'narrow']
  const tellsLittle = body.length <= shortText || !language.cased
  const widths = new Float64Array(body.length)
  let long = 0
  let further = 0
  body.forEach((line, i) => {
    const width = widthOf(line.text, language)
    widths[i] = width
    if (width > longest) long++
    const goesOn = startsLower(line.text)
      ? !(line.blanks > 0 && isSmall(line))
      : tellsLittle && goesOnBelow(body[i - 1], line, language)
    if (goesOn) further++
  })
  const full = quantile(widths.sort(), 0.9)
  const margins = bodyMargins(body, pageOf)
  const wrapped = body.length >= 3 && long * 4 < body.length && further * 5 > body.length
  return {
    wrapped,
    fullWidth: wrapped ? full : Infinity,
    blankDivided: blanksDivide(lines, clauseBegins(language)),
    indented: firstLinesIndented(body, margins, pageOf),
    margins,
  }
}

/** Columns of the longest line that a page has room for; characters twice as wide are set smaller for that. */
const longestLine = { narrow: 130, wide: 180 } as const

/** Chinese characters, and the signs of their width. */
const wide = /[\u3000-\u9fff\uff00-\uff60]/g

/** The columns that a text takes: one for each code unit, and in languages without spaces two for a wide character. */
export const widthOf = (text: string, { wordSpace }: Language): number =>
  text.length + (wordSpace === '' ? (text.match(wide)?.length ?? 0) : 0)

/** Lines of a text so short that small letters alone tell little, as a presidential statement is. */
const shortText = 30

/** Columns of a line that is no heading. */
const shortestFull = 50

/** Whether a line stands just below one that is full and breaks off: a name may begin it (`… the President of the` / `Security Council`). */
const goesOnBelow = (above: Line | undefined, line: Line, language: Language): boolean =>
  above !== undefined &&
  above.index + 1 === line.index &&
  line.blanks === 0 &&
  widthOf(above.text, language) >= shortestFull &&
  terminal(above.text) === ''

/** Some lines of each page, but not most, stand a little to the right of the others. */
function firstLinesIndented(
  body: readonly Line[],
  margins: ReadonlyMap<number, number>,
  pageOf: (line: Line) => number,
): boolean {
  const indented = body.filter((line) => {
    const by = line.indent - (margins.get(pageOf(line)) ?? 0)
    return by >= 3 && by <= 40
  }).length
  return indented * 16 > body.length && indented * 10 < body.length * 6
}

/** Whether a comma or a semicolon stands at the end, or before the last word where that is as short as a note mark. */
function endsClause(text: string): boolean {
  let at = text.length - 1
  for (let signs = 0; signs < 3 && !isSpaceCode(text.charCodeAt(at)) && !isClauseEnd(text.charCodeAt(at)); signs++) at--
  while (isSpaceCode(text.charCodeAt(at))) at--
  return isClauseEnd(text.charCodeAt(at))
}

function isClauseEnd(code: number): boolean {
  const stop = stopOf(code)
  return stop === ',' || stop === ';'
}

/** What paragraphs and items begin with, to one who only measures. */
const clauseBegins = perLanguage(({ openers }) => regex()`^(?:\d+\\?\.|[-*_(]|${openers.clauseBegins})`)

/** Where most lines that end a paragraph are followed by a blank line, blank lines divide paragraphs. */
function blanksDivide(lines: readonly Line[], begins: RegExp): boolean {
  let after = 0
  let tight = 0
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]
    const line = lines[i]
    if (above === undefined || line === undefined || above.index + 1 !== line.index) continue
    if (!endsClause(above.text) || !begins.test(line.text)) continue
    if (line.blanks > 0) after++
    else tight++
  }
  return after > 2 && after > tight * 3
}

/**
 * The left edge of each page: the leftmost indent that a good part of its lines have. The commonest would not do: where
 * paragraphs are short, most lines are first lines.
 */
function bodyMargins(body: readonly Line[], pageOf: (line: Line) => number): Map<number, number> {
  const byPage = new Map<number, Map<number, number>>()
  let page = NaN
  let counts = new Map<number, number>()
  for (const line of body) {
    // Lines of one page stand together, nearly always.
    if (pageOf(line) !== page) {
      page = pageOf(line)
      counts = byPage.get(page) ?? new Map<number, number>()
      byPage.set(page, counts)
    }
    counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1)
  }
  const margins = new Map<number, number>()
  for (const [of, indents] of byPage) {
    const total = [...indents.values()].reduce((sum, count) => sum + count, 0)
    const edges = [...indents].sort(([a], [b]) => a - b)
    const edge = edges.find(([, count]) => count > 1 && count * 7 >= total) ?? edges[0]
    if (edge) margins.set(of, edge[0])
  }
  return margins
}
