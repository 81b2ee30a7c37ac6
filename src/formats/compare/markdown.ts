/** A comparison in Markdown, as forges and chats show it: taken out is struck out, put in is bold. */
import type { Comparison, Row } from '../../compare/comparison.ts'
import { isSame } from '../../compare/tally.ts'
import { harmless, oneLine } from '../harmless.ts'
import { list } from '../words.ts'
import type { CompareFormat, Compared } from './format.ts'
import { roleName, rowName, rowVerdict, runName, runsOf, sections } from './rows.ts'
import { segmentsOf, shortened, type Segment } from './segments.ts'

/** What Markdown or the HTML in it would take for more than letters. */
export const escaped = (text: string): string => oneLine(text).replaceAll(/[\\`*_~[\]<>#|&!]/g, String.raw`\$&`)

const written = ({ fate, text }: Segment): string => {
  const words = escaped(text)
  if (fate === 'same') return words
  return fate === 'old' ? `~~${words}~~` : `**${words}**`
}

/** Marks of Markdown are only seen where a space parts them from letters; the same words need none before a comma. */
export const sentence = (segments: readonly Segment[]): string =>
  segments
    .map((segment, index) => {
      const isGlued = segment.fate === 'same' && !segment.spaced && /^[,;:.]/.test(segment.text)
      return (index > 0 && !isGlued ? ' ' : '') + written(segment)
    })
    .join('')

const rowLines = (rows: readonly Row[], depth: number, parent?: Row): string[] => {
  const margin = '  '.repeat(depth)
  const lines: string[] = []
  for (const run of runsOf(rows)) {
    if ('unchanged' in run) {
      lines.push(`${margin}- ${escaped(runName(run.unchanged, parent))}: unchanged`)
      continue
    }
    const { row } = run
    const words = sentence(shortened(segmentsOf(row)))
    const head = `${margin}- **${escaped(rowName(row, parent))}** (${escaped(rowVerdict(row))})`
    lines.push(words === '' ? head : `${head}: ${words}`, ...rowLines(row.items, depth + 1, row))
  }
  return lines
}

const section = (name: string, rows: readonly Row[]): string[] =>
  rows.every(isSame) && name !== 'Paragraphs' ? [] : ['', `### ${name}`, '', ...rowLines(rows, 0)]

const facts = ({ masthead, sponsors }: Comparison): string[] => {
  const rows = masthead.map(
    ({ role, old = '', new: fresh = '' }) => `| ${roleName(role)} | ${escaped(old)} | ${escaped(fresh)} |`,
  )
  if (sponsors.joined.length > 0) rows.push(`| sponsors joined | | ${escaped(list(sponsors.joined))} |`)
  if (sponsors.left.length > 0) rows.push(`| sponsors left | ${escaped(list(sponsors.left))} | |`)
  return rows.length === 0 ? [] : ['', '### Masthead', '', '| | old | new |', '|---|---|---|', ...rows]
}

const one = ({ comparison, summary, oldPath, newPath }: Compared): string => {
  const name = (path: string, symbol: string | undefined): string => escaped(symbol ?? path)
  const { old, new: fresh } = comparison
  return [
    `## ${name(oldPath, old.symbol)} → ${name(newPath, fresh.symbol)}`,
    '',
    escaped(summary),
    ...facts(comparison),
    ...sections.flatMap(([heading, part]) => section(heading, comparison[part])),
  ].join('\n')
}

export const markdown: CompareFormat = (compared) => `${harmless(compared.map(one).join('\n\n'))}\n`
