/**
 * Words of one line that stand far apart, as an extractor gives them: the end of the paragraph first, the words below it, each between
 * blank lines (`pdftotext` on the Russian A/RES/78/19).
 *
 *     recognizing the common interest        recognizing the common interest in the exploration and
 *     use of outer space,                    use of outer space,
 *
 *     in
 *
 *     the …
 */
import type { Line } from '../../lines/line.ts'
import { TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Context } from '../facts.ts'
import { widthOf } from '../layout/metrics.ts'

/** Lines between the torn line and the strewn words. */
const longestRest = 8
/** Fewer words that stand alone may be anything: a heading, a cell of a table. */
const fewestWords = 3
/** More words than a line holds are no torn line, and none is looked for among them. */
const mostWords = 30
/** Part of a full line that the torn line and its words take at least; they are set apart for that they fill it badly. */
const leastFilled = 0.6
const mostFilled = 1.1

const isBlockLine = (line: Line | undefined): line is Line =>
  line !== undefined && line.shape === TextLine && line.blanks === 0

const aWord = /^\p{L}+,?$/u

const isWord = (line: Line | undefined): line is Line =>
  line !== undefined && line.shape === TextLine && aWord.test(line.text)

/** Words that stand one by one, and the columns that they take. */
interface Words {
  readonly count: number
  readonly columns: number
}

/** The words that stand below the rest of a paragraph, over page artefacts. */
function wordsBelow({ lines, nextText, language }: Context, rest: Line): Words {
  let at = rest.index + 1
  while (isBlockLine(lines[at]) && nextText[at] === at && at - rest.index < longestRest) at++
  let [count, columns] = [0, 0]
  for (
    let word = lines[(at = nextText[at] ?? -1)];
    isWord(word) && word.blanks > 0 && count < mostWords;
    word = lines[(at = nextText[at + 1] ?? -1)]
  ) {
    count++
    columns += 1 + widthOf(word.text, language)
  }
  return { count, columns }
}

/** The words that stand one by one up to a line, the beginning of the torn line. */
function wordsTo({ lines, language }: Context, last: number): Words {
  let [count, columns] = [0, 0]
  for (let at = last; isWord(lines[at]) && count < mostWords; at--) {
    count++
    columns += 1 + widthOf(lines[at]?.text ?? '', language)
  }
  return { count, columns }
}

/** Whether a line is of the rest of a paragraph whose words stand strewn below it. */
export function isBeforeStrewn(context: Context, line: Line): boolean {
  const { lines, metrics, language } = context
  if (!metrics.wrapped || !isBlockLine(line) || aWord.test(line.text)) return false
  const below = wordsBelow(context, line)
  if (below.count === 0) return false
  for (let at = line.index - 1; line.index - at <= longestRest; at--) {
    const torn = lines[at]
    if (torn === undefined) return false
    const above = wordsTo(context, at)
    const columns = below.columns + (above.columns || widthOf(torn.text, language))
    const fills = columns >= metrics.fullWidth * leastFilled && columns <= metrics.fullWidth * mostFilled
    if (fills && below.count + above.count >= fewestWords) return true
    if (!isBlockLine(torn)) return false
  }
  return false
}

/** The punctuation with which a paragraph ends whose last line is a strewn word: that of its rest; undefined where the line is none. */
export function endOverStrewn(context: Context, above: Line): string | undefined {
  if (!context.metrics.wrapped) return undefined
  let line: Line | undefined = above
  for (let count = 0; isWord(line) && line.blanks > 0 && count < mostWords; count++)
    line = context.lines[context.lastText[line.index] ?? -1]
  return line !== undefined && line !== above && isBeforeStrewn(context, line) ? terminal(line.text) : undefined
}
