/** A concordance for people at a terminal: each difference with the words about it in every text. */
import { rowParts } from '../../compare/comparison.ts'
import type { ConcordRow, Finding, FindingSide } from '../../concord/concordance.ts'
import { spoken } from '../../tree/places.ts'
import { oneLine } from '../harmless.ts'
import { createPaint, type Paint } from '../paint.ts'
import { readableWidth, wrap } from '../words.ts'
import type { Concorded, ConcordFormat } from './format.ts'
import { concordSummary, describeFinding } from './words.ts'

/** Room of the places before the findings. */
const indent = 4

/** Some words of a passage, with those that differ from `start` to `end`. */
interface Excerpt {
  readonly before: string
  readonly words: string
  readonly behind: string
}

/** The words about the first mark of a side, or the beginning of the passage, on one line of a width. */
const excerptOf = (text: string, { marks: [mark] }: FindingSide, width: number): Excerpt => {
  const [start, end] = mark ? [mark.start, Math.min(mark.end, mark.start + width / 2)] : [0, 0]
  const around = Math.max(0, width - (end - start) - 2)
  const from = Math.max(0, Math.min(start - Math.floor(around / 2), text.length - width))
  const to = Math.min(text.length, from + width - (from > 0 ? 2 : 1))
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    words: text.slice(start, end),
    behind: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

class Printer {
  readonly lines: string[] = []
  private readonly paint: Paint
  private readonly width: number
  private readonly concorded: Concorded

  constructor(concorded: Concorded, paint: Paint, width: number) {
    this.concorded = concorded
    this.paint = paint
    this.width = width
  }

  print(): void {
    const { concordance, sources } = this.concorded
    const named = concordance.texts.map(({ name, symbol }, index) =>
      oneLine(`${name}: ${symbol === undefined ? '' : `${symbol} `}(${sources[index]?.path ?? ''})`),
    )
    this.lines.push(...named.map((line) => this.paint('underline', line)))
    this.lines.push(...wrap(concordSummary(concordance), this.width).map((line) => this.paint('bold', line)))
    for (const finding of concordance.head) this.finding(finding, undefined)
    for (const part of rowParts) this.rows(concordance[part])
  }

  private rows(rows: readonly ConcordRow[]): void {
    for (const row of rows) {
      for (const finding of row.findings) this.finding(finding, row)
      this.rows(row.items)
    }
  }

  private finding(finding: Finding, row: ConcordRow | undefined): void {
    const place = spoken(finding.id)
    const said = oneLine(describeFinding(finding, this.concorded.concordance.texts))
    const [first = '', ...rest] = wrap(`${place}  ${said}`, this.width)
    this.lines.push('', first.replace(place, this.paint('bold', place)))
    this.lines.push(...rest.map((line) => ' '.repeat(indent) + line))
    if (row) for (const side of finding.sides) this.side(side, row)
  }

  private side(side: FindingSide, { cells }: ConcordRow): void {
    const cell = cells[side.text]
    // A mark may stand in another passage than the row's.
    if (!cell || side.id !== cell.id) return
    const name = this.concorded.concordance.texts[side.text]?.name ?? ''
    const { before, words, behind } = excerptOf(cell.text, side, this.width - indent - name.length - 2)
    const line = [oneLineOf(before), this.paint('yellow', oneLineOf(words)), oneLineOf(behind)].join('')
    this.lines.push(`${' '.repeat(indent)}${this.paint('dim', name)}  ${line}`)
  }
}

/** As `oneLine`, and spaces at the ends stay: the pieces are put together. */
const oneLineOf = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${oneLine(text)}${/\S\s$/.test(text) ? ' ' : ''}`

export const text: ConcordFormat = (concorded, { color, columns }) => {
  const printer = new Printer(concorded, createPaint(color), readableWidth(columns))
  printer.print()
  return `${printer.lines.join('\n')}\n`
}
