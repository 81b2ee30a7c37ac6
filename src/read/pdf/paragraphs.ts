/**
 * Where paragraphs begin, as far as the page shows: by the space above a line and by its indent. What the page leaves open
 * (two short lines at one margin) is left to the grammar.
 */
import { plainLine } from './spacing.ts'
import type { Line } from './lines.ts'
import type { Zones } from './zones.ts'

/** A line of the text and what the page tells of it. */
export interface TextLine {
  readonly line: Line
  readonly startsParagraph: boolean | undefined
  readonly heading: boolean
}

/** The measures of the text. Distances in points. */
interface Measures {
  /** Distance of the lines of one paragraph, in sizes. */
  readonly pitch: number
  /** Right margin. */
  readonly right: number
  /** Left edges that many lines share. */
  readonly edges: ReadonlySet<number>
  /** Left margin of the page's text. */
  readonly margin: number
}

const label = /^(?:\d{1,4}\.|\([a-z]{1,5}\)|\(\d{1,2}\)|[a-z]{1,4}\.|[•–-])(?= |$)/
const nearly = 4
const indented = 10
const manyLines = 4
const fairShare = 0.2
const fewLines = 6

/** Left margin of lines: the leftmost edge that a good part of them share. */
const marginOf = (lines: readonly Line[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count >= fairShare * lines.length).map(([edge]) => edge)
  return shared.length === 0 ? undefined : Math.min(...shared)
}

/** The smallest distance of lines that is common in the document. */
const pitchOf = (pages: readonly Zones[]): number => {
  const ratios = pages.flatMap(({ body }) =>
    body.flatMap((line, i) => {
      const above = body[i - 1]
      return above && Math.abs(above.size - line.size) < 0.5 ? [(above.y - line.y) / line.size] : []
    }),
  )
  const common = ratios.map((ratio) => Math.round(ratio * 10)).filter((ratio) => ratio > 8)
  const counts = new Map<number, number>()
  for (const ratio of common) counts.set(ratio, (counts.get(ratio) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= 0.1 * common.length).map(([ratio]) => ratio)
  return frequent.length === 0 ? 1.2 : Math.min(...frequent) / 10
}

/** Left edges that many lines share, so that a line which begins there and happens to look centred is not. */
const commonEdges = (lines: readonly Line[]): ReadonlySet<number> => {
  const counts = new Map<number, number>()
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= manyLines).map(([edge]) => edge))
}

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

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < nearly

/** Whether a line begins a paragraph, judged from the lines above and below it on the same page. */
const startsBelow = (
  above: Line,
  line: Line,
  below: Line | undefined,
  { pitch, right, margin }: Measures,
): boolean | undefined => {
  if ((above.y - line.y) / Math.max(above.size, line.size) > 1.22 * pitch) return true
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

/** Whether the first line of a page begins a paragraph. `last` are the lines of the page before. */
const startsPage = (last: readonly Line[], line: Line, margins: readonly number[]): boolean | undefined => {
  if (last.length === 0 || label.test(plainLine(line))) return true
  if (margins.some((margin) => isNear(margin, line.x))) return false
  // A block that is indented as a whole goes on at its own margin.
  if (last.slice(-2).every((above) => isNear(above.x, line.x))) return undefined
  return line.x > Math.max(...margins) + indented ? true : undefined
}

/** The text of every page, each line with what the page tells of it. */
export const readParagraphs = (pages: readonly Zones[]): TextLine[][] => {
  const all = pages.flatMap(({ body }) => body)
  const rights = all.map(({ right }) => right).toSorted((a, b) => a - b)
  const right = rights[Math.floor(0.9 * rights.length)] ?? 0
  const documentMargin = marginOf(all) ?? 0
  const pitch = pitchOf(pages)
  const edges = commonEdges(all)
  let last: readonly Line[] = []
  return pages.map(({ body }) => {
    const margin = (body.length < fewLines ? undefined : marginOf(body)) ?? documentMargin
    const measures = { pitch, right, edges, margin }
    const lines = body.map((line, i): TextLine => {
      const above = body[i - 1]
      return {
        line,
        startsParagraph: above
          ? startsBelow(above, line, body[i + 1], measures)
          : startsPage(last, line, [margin, documentMargin]),
        heading: isHeading(line, measures),
      }
    })
    last = body.length > 0 ? body : last
    return lines
  })
}
