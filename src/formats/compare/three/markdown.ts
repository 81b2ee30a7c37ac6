/** Three texts in Markdown. */
import { harmless } from '../../harmless.ts'
import { escaped, sentence } from '../markdown.ts'
import { rowVerdict } from '../rows.ts'
import { segmentsOf, shortened } from '../segments.ts'
import { flat, placeOf, shownOf, threeSummary, whoWords, type ThreeFormat } from './words.ts'

export const markdown: ThreeFormat = ({ basePath, aPath, bPath, three }) => {
  const rows = three.rows.flatMap((row) => [
    `- **${escaped(placeOf(row))}** (${whoWords[row.who]})`,
    ...shownOf(row).flatMap(([name, shown]) =>
      flat(shown).map(
        (each) =>
          `  - ${row.who === 'conflict' ? `${name.toUpperCase()}: ` : ''}${escaped(rowVerdict(each))}: ${sentence(shortened(segmentsOf(each)))}`,
      ),
    ),
  ])
  const head = `## ${escaped(basePath)} → A ${escaped(aPath)}, B ${escaped(bPath)}`
  return `${harmless([head, '', escaped(threeSummary(three)), '', ...rows].join('\n'))}\n`
}
