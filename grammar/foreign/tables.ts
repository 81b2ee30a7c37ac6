/**
 * Tables of Markdown. A masthead that stands in one is read cell by cell; a table of clauses row by row, the first column that
 * holds text; any other table stays as it is.
 *
 *     |  | United Nations | A/80/L.1 |          | PP1 | Recalling its resolution 70/1, |
 */
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { INSERTED } from '../notation/labels.ts'
import { regex } from '../notation/pattern.ts'
import type { Edit } from './edit.ts'

interface Cell {
  /** Offsets of the words in the text. */
  readonly start: number
  readonly end: number
  readonly words: string
}

interface Row {
  readonly start: number
  readonly end: number
  readonly cells: readonly Cell[]
  /** Whether it begins with a bar. */
  readonly isFramed: boolean
}

const delimiterRow = /^[ \t]*(?:\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?|\+(?:[-=:]+\+)+)[ \t]*$/
/** The tag or the number of a clause, alone in its cell. */
const tagOf = perLanguage(
  ({ tags }) =>
    regex(
      'i',
    )`^(?:\*{0,3}(?:(?:${tags.preambular}|${tags.operative}) ?\d{1,3}|\(?\d{1,3}[.)]?)(?: ?${INSERTED})?[.:]?\*{0,3})$`,
)

function cellsOf(line: string, start: number): Cell[] {
  const cells: Cell[] = []
  const bars: number[] = []
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) if (line[at - 1] !== '\\') bars.push(at)
  const edges = [
    ...(line.trimStart().startsWith('|') ? [] : [-1]),
    ...bars,
    ...(line.trimEnd().endsWith('|') ? [] : [line.length]),
  ]
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = (edges[i] ?? 0) + 1
    const raw = line.slice(from, edges[i + 1])
    const words = raw.trim()
    const at = start + from + (words === '' ? 0 : raw.indexOf(words))
    cells.push({ start: at, end: at + words.length, words })
  }
  return cells
}

/** A bar in a line makes no table: a scan has one beside a number. */
const isTable = (rows: readonly Row[], delimiters: readonly Row[]): boolean =>
  rows.length > 0 && (delimiters.length > 0 || rows.every(({ isFramed }) => isFramed))

/** Runs of lines with bars. */
function* tablesOf(text: string): Generator<{ rows: Row[]; delimiters: Row[] }> {
  let rows: Row[] = []
  let delimiters: Row[] = []
  let start = 0
  for (const whole of `${text}\n\n`.split('\n')) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    const end = start + line.length
    if (rows.length + delimiters.length > 0 && delimiterRow.test(line))
      delimiters.push({ start, end, cells: [], isFramed: true })
    else if (/^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/.test(line)) delimiters.push({ start, end, cells: [], isFramed: true })
    else if (line.includes('|'))
      rows.push({ start, end, cells: cellsOf(line, start), isFramed: line.trimStart().startsWith('|') })
    else if (rows.length + delimiters.length > 0) {
      if (isTable(rows, delimiters)) yield { rows, delimiters }
      rows = []
      delimiters = []
    }
    start += whole.length + 1
  }
}

const withoutMarkup = (words: string): string => words.replaceAll(/[*_]|<[^<>]{1,60}>/g, '').trim()

/** Whether a text is an organ line with its comma, the article perhaps left out. */
const isOrganLine = (text: string, { organs }: Language): boolean => {
  if (!text.endsWith(',')) return false
  const line = organs.matchLine(text)
  return line ? line.end === text.length : organs.inMasthead(text, 0)?.end === text.length - 1
}

function isClause({ words }: Cell, language: Language): boolean {
  const text = withoutMarkup(words)
  const behindNumber = text.replace(/^\(?\d{1,3}[.)]\s*/, '')
  return (
    isOrganLine(text, language) ||
    language.openers.match(behindNumber, 'preambular') !== undefined ||
    language.openers.match(behindNumber, 'operative') !== undefined
  )
}

const cut = (start: number, end: number, text = ''): Edit => ({ start, end, text, kind: 'table' })

/** A row of a masthead: each cell on a line of its own. */
function rowOfMasthead({ start, end, cells }: Row): Edit[] {
  const full = cells.filter(({ words }) => words !== '')
  const edits: Edit[] = []
  let at = start
  for (const [index, cell] of full.entries()) {
    edits.push(cut(at, cell.start, index === 0 ? '' : '\n'))
    at = cell.end
  }
  return [...edits, cut(at, end)]
}

/** A row of a table of clauses: its number and its text; what stands beside them is set out of the way. */
function rowOfClauses({ start, end, cells }: Row, column: number, tag: RegExp): Edit[] {
  const text = cells[column]
  if (!text || text.words === '') {
    const only = cells.filter(({ words }) => words !== '')
    const [heading] = only
    return heading && only.length === 1 && !tag.test(heading.words)
      ? [cut(start, heading.start, '\n'), cut(heading.end, end, '\n')]
      : [cut(start, end)]
  }
  const label = cells.slice(0, column).find(({ words }) => tag.test(words))
  if (!label) return [cut(start, text.start, '\n'), cut(text.end, end, '')]
  const number = /^\(?\d/.test(withoutMarkup(label.words)) && !/[.)]$/.test(withoutMarkup(label.words)) ? '. ' : ' '
  return [cut(start, label.start, '\n'), cut(label.end, text.start, number), cut(text.end, end, '')]
}

/** The column of the clauses, where most rows hold one; -1 where the table is another. */
function clauseColumn(rows: readonly Row[], language: Language): number {
  const tag = tagOf(language)
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  for (let column = 0; column < Math.min(width, 12); column++) {
    const filled = rows.flatMap(({ cells }) => {
      const cell = cells[column]
      return cell && cell.words !== '' && !tag.test(cell.words) ? [cell] : []
    })
    const clauses = filled.filter((cell) => isClause(cell, language)).length
    if (clauses > 0 && clauses * 3 >= filled.length) return column
  }
  return -1
}

/** Whether a table is the masthead of a text: none stands below an organ line. */
const isMasthead = (rows: readonly Row[], text: string, language: Language): boolean =>
  rows.some(({ cells }) => cells.length > 1 && cells.some(({ words }) => language.masthead.cell.test(words))) &&
  !text
    .slice(0, rows[0]?.start)
    .split('\n')
    .some((line) => isOrganLine(withoutMarkup(line), language))

/** Edits that take the bars and rules of tables that hold a masthead or clauses out of the way; other tables stay. */
export function tables(text: string, language: Language): Edit[] {
  if (!text.includes('|')) return []
  const edits: Edit[] = []
  for (const { rows, delimiters } of tablesOf(text)) {
    const column = clauseColumn(rows, language)
    if (column < 0 && !isMasthead(rows, text, language)) continue
    for (const row of delimiters) edits.push(cut(row.start, row.end))
    const head =
      column >= 0 &&
      delimiters.some(({ start }) => start > (rows[0]?.start ?? 0) && start < (rows[1]?.start ?? Infinity)) &&
      !rows[0]?.cells.some((cell) => isClause(cell, language))
    for (const [index, row] of rows.entries()) {
      if (column < 0) edits.push(...rowOfMasthead(row))
      else if (index === 0 && head) edits.push(cut(row.start, row.end))
      else edits.push(...rowOfClauses(row, column, tagOf(language)))
    }
  }
  return edits.filter(({ start, end }) => end > start)
}
