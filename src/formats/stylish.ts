/** Findings for people: grouped by file, aligned, with the place as they speak of it and the words concerned. */
import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../lint/rule.ts'
import { spoken } from '../tree/places.ts'
import { closing, Totals } from './closing.ts'
import { isPlainText, lineStart, pathOf } from './describe.ts'
import { excerpt } from './excerpt.ts'
import { byFile, type Format, type Formattable } from './format.ts'
import { oneLine } from './harmless.ts'
import { createPaint, type Paint, type Style } from './paint.ts'
import { severityWords, wrap } from './words.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

/** Rule names stand in a column of their own unless a message is longer than this. */
const widestMessage = 84
/** Where less is left for messages, the rule stands after the message, and the message below its place. */
const narrowestMessage = 40

/** One finding, cut into what the columns hold. */
interface Row {
  position: string
  severity: Severity
  place: string
  words: string
  rule: string
}

/** Lines of what was read from PDF and Word mean nothing to its reader: pages do, where there are any. */
const positionOf = ({ line, column, page }: Finding, result: Formattable): string => {
  if (isPlainText(result)) return `${line}:${column}`
  return page === undefined ? '' : `p. ${page}`
}

const toRow = (finding: Finding, result: Formattable): Row => {
  const quoted = excerpt(finding, result.text)
  return {
    position: positionOf(finding, result),
    severity: finding.severity,
    place: spoken(finding.in),
    words: oneLine(quoted ? `${finding.message.replace(/\.$/, '')}: ${quote(quoted)}` : finding.message),
    rule: finding.ruleId,
  }
}

const quote = (words: string): string => (/[“”]/.test(words) ? `‘${words}’` : `“${words}”`)

const widest = (rows: readonly Row[], read: (row: Row) => string): number =>
  rows.reduce((width, row) => Math.max(width, read(row).length), 0)

/** Right-aligns lines and pages, left-aligns columns: `  22:1  `. */
const alignPositions = (rows: readonly Row[]): ((position: string) => string) => {
  const lineWidth = widest(rows, ({ position }) => position.split(':')[0] ?? '')
  const columnWidth = widest(rows, ({ position }) => position.split(':')[1] ?? '')
  return (position) => {
    const [line = '', column] = position.split(':')
    return `${line.padStart(lineWidth)}${columnWidth > 0 ? `:${(column ?? '').padEnd(columnWidth)}` : ''}`
  }
}

/** The lines of a message with its rule: in a column of its own where there is room for it. */
const messageLines = (
  { words, rule }: Row,
  widths: { room: number; message: number; full: number },
  paint: Paint,
): string[] => {
  if (widths.room >= narrowestMessage) {
    const [first = '', ...rest] = wrap(words, widths.room)
    return [`${first.padEnd(widths.message)}  ${paint('dim', rule)}`, ...rest]
  }
  const lines = wrap(words, widths.full)
  const last = lines.pop() ?? ''
  return last.length + 2 + rule.length <= widths.full
    ? [...lines, `${last}  ${paint('dim', rule)}`]
    : [...lines, last, paint('dim', rule)]
}

const formatFile = (result: Formattable, paint: Paint, columns: number = Infinity): string => {
  const rows = result.findings.map((finding) => toRow(finding, result))
  const align = alignPositions(rows)
  const severityWidth = widest(rows, ({ severity }) => severityWords[severity])
  const placeWidth = widest(rows, ({ place }) => place)
  const ruleWidth = widest(rows, ({ rule }) => rule)
  const before = [align(''), ' '.repeat(severityWidth), ' '.repeat(placeWidth)].filter(Boolean)
  const beside = 2 + before.reduce((sum, part) => sum + part.length + 2, 0)
  const room = columns - beside - ruleWidth - 3
  // Words never stand in a column that is too narrow to read.
  const isBelow = columns - beside < narrowestMessage
  const indent = isBelow ? 6 : beside
  const widths = {
    room,
    message: Math.min(
      widestMessage,
      room,
      widest(rows, ({ words }) => words),
    ),
    full: Math.max(1, columns - indent),
  }
  const lines = rows.map((row) => {
    const head = [
      paint('dim', align(row.position)),
      paint(styles[row.severity], severityWords[row.severity].padEnd(severityWidth)),
      row.place.padEnd(placeWidth),
    ].filter(Boolean)
    const body = messageLines(row, widths, paint).join(`\n${' '.repeat(indent)}`)
    return `  ${isBelow ? `${head.join('  ').trimEnd()}\n${' '.repeat(indent)}` : `${head.join('  ')}  `}${body}`
  })
  const title = [result.symbol, result.kind === 'unknown' ? undefined : result.kind.replaceAll('-', ' ')]
  const about = oneLine(title.filter(Boolean).join(', '))
  const path = lineStart(pathOf(result))
  const gap = path.length + 2 + about.length > columns ? '\n  ' : '  '
  return `${paint('underline', path)}${about ? gap + paint('dim', about) : ''}\n${lines.join('\n')}\n`
}

/** Files without findings are only counted. */
export const stylish: Format = byFile(({ color, columns }) => {
  const paint = createPaint(color)
  const totals = new Totals()
  return {
    file: (result) => {
      totals.add(result)
      return result.findings.length > 0 ? `${formatFile(result, paint, columns)}\n` : ''
    },
    unreadable: () => {
      totals.unread += 1
      return ''
    },
    end: () => closing(totals, paint),
  }
})
