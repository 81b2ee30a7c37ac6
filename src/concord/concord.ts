/** Texts of one resolution in several languages, compared clause by clause. */
import type { Document } from '../../grammar/ast.ts'
import type { Language } from '../../grammar/index.ts'
import { byPart, rowParts } from '../compare/comparison.ts'
import { addTo } from '../compare/group.ts'
import { sideOf } from '../compare/rows.ts'
import { cellsOf, type Cells } from './cells.ts'
import type { Concordance, ConcordRow, ConcordText, Finding } from './concordance.ts'
import { factFindings } from './differences.ts'
import { headFindings } from './head.ts'
import { markFindings } from './marks.ts'
import { labelFindings } from './numbering.ts'
import { everyRow, rowFinding, rowsOf, type RowFinding, type RowOfCells } from './rows.ts'
import { quotationFindings } from './quotations.ts'
import { isSet, italicsFindings, openerFindings } from './setting.ts'

const textsOf = (documents: readonly Document[]): ConcordText[] => {
  const codes = documents.map(({ textLanguage }) => textLanguage ?? 'en')
  return documents.map(({ symbol }, index) => {
    const language = codes[index] ?? ''
    const same = codes.filter((code) => code === language).length
    const number = codes.slice(0, index + 1).filter((code) => code === language).length
    return {
      language,
      name: same > 1 ? `${language} ${number}` : language,
      ...(symbol === undefined ? {} : { symbol }),
    }
  })
}

/** What the grammar knows of a language, by its code; undefined for one that is not read. */
export type LanguageOf = (code: string) => Language | undefined

/** A text whose language is not read. */
export class UnreadLanguageError extends Error {
  /** Index of the text. */
  readonly text: number
  /** ISO 639-1 code. */
  readonly language: string

  constructor(text: number, language: string) {
    super(`Text ${text + 1} is in a language that is not read: ${language}`)
    this.name = 'UnreadLanguageError'
    this.text = text
    this.language = language
  }
}

const languagesOf = (texts: readonly ConcordText[], languageOf: LanguageOf): Language[] =>
  texts.map(({ language: code }, text) => {
    const language = languageOf(code)
    if (!language) throw new UnreadLanguageError(text, code)
    return language
  })

/** @param absent texts that lack what it stands in: that is told once */
const missingFinding = ({ cells }: RowOfCells, absent: ReadonlySet<number>): Finding[] =>
  cells.some((cell, text) => !cell && !absent.has(text))
    ? [rowFinding('missing', cells, ({ passage }) => [passage.text])]
    : []

/** Italics came through where at least this part of the opening phrases has them. */
const carried = 0.5

const carriesItalics = ({ clauses }: Cells): boolean => {
  const set = clauses.map(isSet).filter((each) => each !== undefined)
  return set.length > 0 && set.filter(Boolean).length >= set.length * carried
}

/** Makes the rows of a concordance. */
class Reporter {
  private readonly carries: readonly boolean[]
  private readonly found: ReadonlyMap<RowOfCells, readonly Finding[]>

  /** @param found what was found by looking at several rows at once, by the row in which it is told */
  constructor(carries: readonly boolean[], found: ReadonlyMap<RowOfCells, readonly Finding[]>) {
    this.carries = carries
    this.found = found
  }

  rows(rows: readonly RowOfCells[], absent: ReadonlySet<number> = new Set()): ConcordRow[] {
    const labels = labelFindings(rows)
    return rows.map((row): ConcordRow => {
      const { cells, items } = row
      const label = labels.get(row)
      return {
        cells: cells.map((cell) => cell && sideOf(cell.passage)),
        findings: [
          ...missingFinding(row, absent),
          ...(label ? [label] : []),
          ...openerFindings(cells),
          ...factFindings(cells),
          ...(this.found.get(row) ?? []),
          ...italicsFindings(cells, this.carries),
        ],
        items: this.rows(items, new Set(cells.flatMap((cell, text) => (cell ? [] : [text])))),
      }
    })
  }
}

/** What was found, by its row. */
const grouped = (found: readonly RowFinding[]): Map<RowOfCells, Finding[]> => {
  const rows = new Map<RowOfCells, Finding[]>()
  for (const { row, finding } of found) addTo(rows, row, finding)
  return rows
}

/** The texts of some documents side by side; see `concord` of `resolint/concord`. */
export const concordIn = (documents: readonly Document[], languageOf: LanguageOf): Concordance => {
  const texts = textsOf(documents)
  const languages = languagesOf(texts, languageOf)
  const cells = documents.map((document, text) => cellsOf(document, text, languages[text] as Language))
  const rows = byPart((part) => rowsOf(cells.map((each) => each[part])))
  const all = everyRow(rowParts.flatMap((part) => rows[part]))
  const found = grouped([...markFindings(rows.notes, all), ...quotationFindings(all)])
  const reporter = new Reporter(cells.map(carriesItalics), found)
  return {
    texts,
    head: headFindings(documents, languages),
    ...byPart((part) => reporter.rows(rows[part])),
  }
}
