/** Findings for people: grouped by file, aligned, with the place as they speak of it and the words concerned. */
import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../lint/rule.ts'
import { spoken } from '../tree/places.ts'
import { excerpt } from './excerpt.ts'
import type { Format, Formattable } from './format.ts'
import { createPaint, type Paint, type Style } from './paint.ts'
import { count, list, oneLine, wrap } from './words.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }
const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Rule names stand in a column of their own unless a message is longer than this. */
const widestMessage = 84
const narrowestMessage = 40

/** One finding, cut into what the columns hold. */
interface Row {
  position: string
  severity: Severity
  place: string
  words: string
  rule: string
}

const toRow = (finding: Finding, text: string): Row => {
  const quoted = excerpt(finding, text)
  return {
    position: `${finding.line}:${finding.column}`,
    severity: finding.severity,
    place: spoken(finding.in),
    // Without what a terminal would obey: the words are the document's.
    words: oneLine(quoted ? `${finding.message.replace(/\.$/, '')}: ${quote(quoted)}` : finding.message),
    rule: finding.ruleId,
  }
}

const quote = (words: string): string => (/[“”]/.test(words) ? `‘${words}’` : `“${words}”`)

const widest = (rows: readonly Row[], read: (row: Row) => string): number =>
  rows.reduce((width, row) => Math.max(width, read(row).length), 0)

/** Right-aligns lines, left-aligns columns: `  22:1  `. */
const padPosition = (position: string, lineWidth: number, columnWidth: number): string => {
  const [line = '', column = ''] = position.split(':')
  return `${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`
}

const formatFile = (result: Formattable, paint: Paint, columns: number | undefined): string => {
  const rows = result.findings.map((finding) => toRow(finding, result.text))
  const lineWidth = widest(rows, (row) => row.position.split(':')[0] ?? '')
  const columnWidth = widest(rows, (row) => row.position.split(':')[1] ?? '')
  const severityWidth = widest(rows, (row) => row.severity)
  const placeWidth = widest(rows, (row) => row.place)
  const indent = 2 + lineWidth + 1 + columnWidth + 2 + severityWidth + 2 + placeWidth + 2
  const ruleWidth = widest(rows, (row) => row.rule)
  const room = columns === undefined ? Infinity : Math.max(narrowestMessage, columns - indent - ruleWidth - 3)
  const messageWidth = Math.min(
    widestMessage,
    room,
    widest(rows, (row) => row.words),
  )
  const lines = rows.map((row) => {
    const [first = '', ...rest] = wrap(row.words, Math.max(room, narrowestMessage))
    const head = [
      `  ${paint('dim', padPosition(row.position, lineWidth, columnWidth))}`,
      paint(styles[row.severity], row.severity.padEnd(severityWidth)),
      row.place.padEnd(placeWidth),
    ].join('  ')
    const body = [
      `${first.padEnd(messageWidth)}  ${paint('dim', row.rule)}`,
      ...rest.map((line) => ' '.repeat(indent) + line),
    ]
    return `${head}  ${body.join('\n')}`
  })
  const title = [result.symbol, result.kind === 'unknown' ? undefined : result.kind.replaceAll('-', ' ')]
  const about = oneLine(title.filter(Boolean).join(', '))
  const heading = paint('underline', oneLine(result.path ?? 'text')) + (about ? `  ${paint('dim', about)}` : '')
  return `${heading}\n${lines.join('\n')}\n`
}

const closing = (results: readonly Formattable[], paint: Paint): string => {
  const totals = severities.map((severity) => results.reduce((sum, result) => sum + result.counts[severity], 0))
  const total = totals.reduce((sum, number) => sum + number, 0)
  const files = results.length === 1 ? '' : ` in ${count(results.length, 'file')}`
  const fixed = results.reduce((sum, result) => sum + (result.fixed?.length ?? 0), 0)
  const done = fixed > 0 ? `${paint('green', '✔')} ${count(fixed, 'finding')} fixed\n` : ''
  if (total === 0) return `${done}${paint('green', '✔')} No findings${files}\n`
  const [errors = 0, warnings = 0] = totals
  const worst: Style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'blue'
  const named = severities.flatMap((severity, index) => (totals[index] ? [count(totals[index], severity)] : []))
  return `${done}${paint(worst, paint('bold', `✖ ${count(total, 'finding')}${files}`))}: ${list(named)}\n${hint(results)}`
}

/** What `--fix` would do. */
const hint = (results: readonly Formattable[]): string => {
  const fixes = results.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix?.kind ?? []))
  const safe = fixes.filter((kind) => kind === 'safe').length
  const suggested = fixes.length - safe
  if (fixes.length === 0) return ''
  if (safe === 0) return `  ${count(suggested, 'fix').replace('fixs', 'fixes')} suggested: apply with --fix=suggested\n`
  const more = suggested > 0 ? `, ${suggested} more with --fix=suggested` : ''
  return `  ${safe} can be fixed with --fix${more}\n`
}

/** Files without findings are only counted. */
export const stylish: Format = (results, { color, columns }) => {
  const paint = createPaint(color)
  const files = results.filter(({ findings }) => findings.length > 0)
  const blocks = files.map((result) => formatFile(result, paint, columns))
  return [...blocks, closing(results, paint)].join('\n')
}
