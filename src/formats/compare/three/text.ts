/** Three texts for people at a terminal. */
import { oneLine } from '../../harmless.ts'
import { createPaint } from '../../paint.ts'
import { usualWidth, wrap } from '../../words.ts'
import { markedLines } from '../marked.ts'
import { rowName, rowVerdict } from '../rows.ts'
import { segmentsOf, shortened } from '../segments.ts'
import { flat, placeOf, shownOf, threeSummary, whoWords, type ThreeFormat } from './words.ts'

export const text: ThreeFormat = ({ basePath, aPath, bPath, three }, { color, columns = usualWidth }) => {
  const paint = createPaint(color)
  const heads = [`Base ${oneLine(basePath)}`, `A    ${oneLine(aPath)}`, `B    ${oneLine(bPath)}`].map((line) =>
    paint('underline', line),
  )
  const lines = [...heads, ...wrap(threeSummary(three), columns).map((line) => paint('bold', line)), '']
  for (const row of three.rows) {
    lines.push(
      `  ${paint('bold', placeOf(row))}  ${row.who === 'conflict' ? paint('yellow', whoWords[row.who]) : whoWords[row.who]}`,
    )
    for (const [name, shown] of shownOf(row)) {
      for (const each of flat(shown)) {
        const head = `${row.who === 'conflict' ? `${name.toUpperCase()}: ` : ''}${rowName(each)} ${rowVerdict(each)}`
        lines.push(`    ${paint('dim', oneLine(head))}`)
        lines.push(...markedLines(shortened(segmentsOf(each)), columns - 6, paint).map((line) => `      ${line.text}`))
      }
    }
  }
  return `${lines.join('\n')}\n`
}
