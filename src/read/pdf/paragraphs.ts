/**
 * Where paragraphs begin, as far as the page shows: by the space above a line and by its indent. What the page leaves open
 * (two short lines at one margin) is left to the grammar.
 */
import { labelCore, regex, STOPS } from '../../../grammar/index.ts'
import { indented, isNear, isParted, measure, measurePage, nearly, type Measures } from './measures.ts'
import { plainLine } from './spacing.ts'
import type { Line, Zones } from './lines.ts'

/** A line of the text and what the page tells of it. */
export interface TextLine {
  readonly line: Line
  readonly startsParagraph: boolean | undefined
  readonly heading: boolean
}

const label = regex()`^(?:\d{1,4}\.|\(${labelCore('a-z')}\)|[a-z]{1,4}\.|[•–-])(?= |$)`

/** Whether a line is bold as a whole, or centred. */
const isHeading = (line: Line, { right, edges, margin }: Measures): boolean => {
  if (line.characters.every(({ bold }) => bold)) return true
  const left = line.x - margin
  const room = right - line.right
  return (
    left > indented &&
    room > indented &&
    Math.abs(left - room) < 0.03 * (right - margin) + nearly &&
    !edges.has(Math.round(line.x))
  )
}

/** Whether a line goes on at the words of the labelled line above it: `(i)  To report` and below `  to the Assembly`. */
const hangsFrom = (above: Line, line: Line): boolean => {
  if (!label.test(plainLine(above))) return false
  const words = above.characters.findIndex((character, i) => i > 0 && character.gap > 0.15 * character.size)
  return Math.abs((above.characters[words]?.x ?? Number.NaN) - line.x) < nearly
}

/** Whether a line begins a paragraph, judged from the lines above and below it on the same page. */
const startsBelow = (
  above: Line,
  line: Line,
  below: Line | undefined,
  { pitch, right, margin }: Measures,
): boolean | undefined => {
  if (isParted(above, line, pitch)) return true
  if (Math.abs(above.size - line.size) > 0.5) return undefined
  const [textAbove, text] = [plainLine(above), plainLine(line)]
  // Rows of a table.
  if (textAbove.includes('  ') || text.includes('  ')) return undefined
  if (hangsFrom(above, line)) return false
  const isLabelled = label.test(text)
  const step = line.x - above.x
  // A first line is indented, and the one below it is not.
  const stepsBack = below !== undefined && below.x < line.x - indented
  if (step > indented) return isLabelled || (stepsBack && isNear(below.x, above.x)) ? true : undefined
  if (isLabelled) return undefined
  if (step < -indented) return false
  if (stepsBack && isNear(below.x, margin) && line.x > margin + indented) return true
  return right - above.right < 0.2 * (right - above.x) ? false : undefined
}

const terminal = regex()`[${STOPS}][”’"')\]\uff09\u300b]?$`

/** Whether a line ends in punctuation, its note marks left aside. */
const endsInPunctuation = ({ characters }: Line): boolean =>
  terminal.test(
    characters
      .filter(({ rise }) => rise === 'level')
      .slice(-2)
      .map(({ text }) => text)
      .join(''),
  )

/** Whether the first line of a page begins a paragraph. `last` are the lines of the text on the page before. */
const startsPage = (
  last: readonly Line[],
  line: Line,
  { margin, bodyMargin, firstLines }: Measures,
): boolean | undefined => {
  const above = last.at(-1)
  if (!above) return true
  const atMargin = isNear(margin, line.x) || isNear(bodyMargin, line.x)
  // `…by the end of` and on the next page `2023. It also`.
  if (atMargin && !endsInPunctuation(above)) return false
  if (label.test(plainLine(line))) return true
  if (atMargin) return firstLines === 'indented' ? false : undefined
  // A block that is indented as a whole goes on at its own margin.
  if (last.slice(-2).every(({ x }) => isNear(x, line.x))) return undefined
  return line.x > Math.max(margin, bodyMargin) + indented ? true : undefined
}

/** The text of every page, each line with what the page tells of it. */
export const readParagraphs = (pages: readonly Zones[]): TextLine[][] => {
  const document = measure(pages.map(({ body }) => body))
  let last: readonly Line[] = []
  return pages.map(({ body }) => {
    const measures = measurePage(document, body)
    const lines = body.map((line, i): TextLine => {
      const above = body[i - 1]
      return {
        line,
        startsParagraph: above ? startsBelow(above, line, body[i + 1], measures) : startsPage(last, line, measures),
        heading: isHeading(line, measures),
      }
    })
    last = body.length > 0 ? body : last
    return lines
  })
}
