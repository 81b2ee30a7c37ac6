/** Origins for people at a terminal: a line for each paragraph, and the words that are not those of the earlier text. */
import { spoken } from '../../tree/places.ts'
import { markedLines } from '../compare/marked.ts'
import { shortened } from '../compare/segments.ts'
import { oneLine } from '../harmless.ts'
import { createPaint } from '../paint.ts'
import { readableWidth, wrap } from '../words.ts'
import type { OriginFormat } from './format.ts'
import { summaryOf, verdictWords, wordsOf } from './words.ts'

const margin = '    '

export const text: OriginFormat = (searched, { color, columns }) => {
  const paint = createPaint(color)
  const width = readableWidth(columns)
  const { path, symbol, rows } = searched
  const name = oneLine(symbol === undefined ? path : `${symbol} (${path})`)
  const lines = [
    ...wrap(name, width).map((line) => paint('underline', line)),
    ...wrap(summaryOf(searched), width).map((line) => paint('bold', line)),
    '',
  ]
  for (const row of rows) {
    const place = spoken(row.id)
    const [first = '', ...rest] = wrap(`${place}  ${verdictWords(row)}`, width - margin.length)
    lines.push(
      `  ${first.replace(place, () => paint('bold', place))}`,
      ...rest.map((line) => `${margin}  ${line}`.slice(0, width)),
    )
    if (row.verdict === 'agreed') continue
    // What is new as a whole needs no marks.
    const marked = markedLines(shortened(wordsOf(row)), width - margin.length, paint, row.verdict !== 'new')
    lines.push(...marked.map((line) => margin + line.text))
  }
  return `${lines.join('\n')}\n`
}
