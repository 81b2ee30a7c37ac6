/** A comparison for people at a terminal: from 120 columns on both texts stand side by side, below that changes stand in the text. */
import type { Comparison, Row } from '../../compare/comparison.ts'
import { isSame } from '../../compare/tally.ts'
import { oneLine } from '../harmless.ts'
import { createPaint, type Paint } from '../paint.ts'
import { list, usualWidth, wrap } from '../words.ts'
import type { CompareFormat, Compared } from './format.ts'
import { markedLines, type Line } from './marked.ts'
import { roleName, rowName, rowVerdict, runName, runsOf, sections } from './rows.ts'
import { segmentsOf, shortened, type Segment } from './segments.ts'

/** From this width on, texts stand side by side. */
const wide = 120
/** Wider lines are hard to read. */
const widest = 180
const indent = 4

class Printer {
  readonly lines: string[] = []
  private readonly paint: Paint
  private readonly width: number

  constructor(paint: Paint, width: number) {
    this.paint = paint
    this.width = width
  }

  comparison({ comparison, summary, oldPath, newPath }: Compared): void {
    const { old, new: fresh } = comparison
    const name = (path: string, symbol: string | undefined): string =>
      oneLine(symbol === undefined ? path : `${symbol} (${path})`)
    this.wrapped(`${name(oldPath, old.symbol)} → ${name(newPath, fresh.symbol)}`, 'underline')
    this.wrapped(summary, 'bold')
    this.masthead(comparison)
    for (const [heading, part] of sections) this.section(heading, comparison[part])
  }

  private wrapped(words: string, style: 'underline' | 'bold'): void {
    this.lines.push(...wrap(words, this.width).map((line) => this.paint(style, line)))
  }

  private heading(words: string): void {
    this.lines.push('', this.paint('bold', words))
  }

  private masthead({ masthead, sponsors }: Comparison): void {
    const rows: [string, string][] = masthead.map(({ role, old = '(none)', new: fresh = '(none)' }) => [
      roleName(role),
      `${old} → ${fresh}`,
    ])
    if (sponsors.joined.length > 0) rows.push(['joined', list(sponsors.joined)])
    if (sponsors.left.length > 0) rows.push(['left', list(sponsors.left)])
    if (rows.length === 0) return
    this.heading(masthead.length > 0 ? 'Masthead' : 'Sponsors')
    const room = Math.max(...rows.map(([role]) => role.length)) + 2
    for (const [role, words] of rows) {
      const [first = '', ...rest] = wrap(oneLine(words), this.width - room - 2)
      this.lines.push(`  ${this.paint('dim', role.padEnd(room))}${first}`)
      this.lines.push(...rest.map((line) => ' '.repeat(room + 2) + line))
    }
  }

  private section(name: string, rows: readonly Row[]): void {
    if (rows.every(isSame) && name !== 'Paragraphs') return
    if (rows.length === 0) return
    this.heading(name)
    this.rows(rows, 0)
  }

  private rows(rows: readonly Row[], depth: number, parent?: Row): void {
    for (const run of runsOf(rows)) {
      if ('row' in run) this.row(run.row, depth, parent)
      else this.head(runName(run.unchanged, parent), 'unchanged', depth, 'dim')
    }
  }

  private head(name: string, verdict: string, depth: number, style: 'dim' | 'bold'): void {
    const [first = '', ...rest] = wrap(`${name}  ${verdict}`, this.width - 2 - depth * 2)
    const margin = ' '.repeat(2 + depth * 2)
    const shown = style === 'bold' ? first.replace(name, this.paint('bold', name)) : this.paint('dim', first)
    this.lines.push(margin + shown, ...rest.map((line) => margin + (style === 'dim' ? this.paint('dim', line) : line)))
  }

  private row(row: Row, depth: number, parent: Row | undefined): void {
    this.head(rowName(row, parent), rowVerdict(row), depth, 'bold')
    const segments = shortened(segmentsOf(row))
    if (this.width >= wide) this.beside(segments, depth)
    else this.within(segments, depth)
    // What came or went as a whole is shown with all that is in it.
    this.rows(row.items, depth + 1, row)
  }

  private within(segments: readonly Segment[], depth: number): void {
    const margin = ' '.repeat(indent + depth * 2)
    const lines = markedLines(segments, this.width - margin.length, this.paint)
    this.lines.push(...lines.map(({ text }) => margin + text))
  }

  private beside(segments: readonly Segment[], depth: number): void {
    const margin = ' '.repeat(indent + depth * 2)
    const column = Math.floor((this.width - margin.length - 3) / 2)
    const side = (without: 'old' | 'new'): Line[] =>
      markedLines(
        segments.filter(({ fate }) => fate !== without),
        column,
        this.paint,
      )
    const [left, right] = [side('new'), side('old')]
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
      const [one, other] = [left[at] ?? { text: '', width: 0 }, right[at] ?? { text: '', width: 0 }]
      const gap = ' '.repeat(Math.max(0, column - one.width))
      this.lines.push(`${margin}${one.text}${gap} ${this.paint('dim', '│')} ${other.text}`.trimEnd())
    }
  }
}

export const text: CompareFormat = (compared, { color, columns = usualWidth }) => {
  const paint = createPaint(color)
  return compared
    .map((each) => {
      const printer = new Printer(paint, Math.min(columns, widest))
      printer.comparison(each)
      return `${printer.lines.join('\n')}\n`
    })
    .join('\n')
}
