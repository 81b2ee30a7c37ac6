/** Every line with its role and the evidence for it: what to look at where a document was not read as it should have been. */
import { parseLines } from '../../grammar/parse.ts'
import { createPaint } from '../formats/paint.ts'
import { oneLine } from '../formats/harmless.ts'
import { shorten } from '../formats/words.ts'
import type { Convert } from './convert.ts'

type LineOfText = ReturnType<typeof parseLines>[number]
type Sign = LineOfText['evidence']['signs'][number]

const defaultWidth = 100
/** Columns of the line number, the role and the score. */
const numberWidth = 5
const roleWidth = 16
const scoreWidth = 4
const margin = ' '.repeat(numberWidth + 2)

const signed = (weight: number): string => (weight < 0 ? String(weight) : `+${weight}`)

/** `+3 begins with a known opening phrase`; a sign that settles the matter has no weight. */
const inWords = ({ says, weight }: Sign): string => (weight === undefined ? says : `${signed(weight)} ${says}`)

/** `   22  preambular        8  Recalling that …`, and below it the signs that add up to 8. */
export const lines: Convert = ({ path, document, source }, { color, columns = defaultWidth }) => {
  const paint = createPaint(color)
  const rows = parseLines(source, { channel: document.channel }).flatMap(({ line, role, evidence }) => {
    const { signs, score } = evidence
    const words = shorten(oneLine(line.text), Math.max(24, columns - margin.length - roleWidth - scoreWidth - 2))
    const sum = score === undefined ? '' : signed(score)
    return [
      `${paint('dim', String(line.row).padStart(numberWidth))}  ${paint('bold', role.padEnd(roleWidth))}${sum.padStart(scoreWidth)}  ${words}`,
      paint('dim', `${margin}${signs.map(inWords).join(', ')}`),
    ]
  })
  return `${paint('underline', oneLine(path))}  ${paint('dim', `channel ${document.channel}`)}\n\n${rows.join('\n')}\n`
}
