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
}

const label = /^(?:\d{1,4}\.|\([a-z]{1,5}\)|\(\d{1,2}\)|[a-z]{1,4}\.|[•–-])(?= |$)/
const nearly = 4
const indented = 10
const manyLines = 4

const mode = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** Left margin of a page's text: where most of its lines begin, or those of the document when it has few. */
const marginOf = (lines: readonly Line[], fallback: number): number =>
  lines.length < 6 ? fallback : (mode(lines.map(({ x }) => Math.round(x))) ?? fallback)

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
const isHeading = (line: Line, margin: number, { right, edges }: Measures): boolean => {
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

/** Whether a line begins a paragraph, judged from the line above it on the same page. */
const startsBelow = (above: Line, line: Line, { pitch, right }: Measures): boolean | undefined => {
  const distance = (above.y - line.y) / Math.max(above.size, line.size)
  if (distance > 1.22 * pitch) return true
  if (Math.abs(above.size - line.size) > 0.5) return undefined
  if (hangsFrom(above, line)) return false
  const step = line.x - above.x
  if (step > indented) return label.test(plainLine(line)) ? true : undefined
  if (step < -indented) return label.test(plainLine(line)) ? undefined : false
  const room = right - above.right
  return room < 0.2 * (right - above.x) && !label.test(plainLine(line)) ? false : undefined
}

/** Whether the first line of a page begins a paragraph. `last` are the last lines of the page before. */
const startsPage = (last: readonly Line[], line: Line, margin: number): boolean | undefined => {
  if (last.length === 0 || label.test(plainLine(line))) return true
  if (Math.abs(line.x - margin) < nearly) return false
  // A block that is indented as a whole goes on at its own margin.
  const [above, end] = last.slice(-2)
  if (above && end && Math.abs(end.x - line.x) < nearly && Math.abs(above.x - line.x) < nearly) return undefined
  return line.x - margin > indented ? true : undefined
}

/** The text of every page, each line with what the page tells of it. */
export const readParagraphs = (pages: readonly Zones[]): TextLine[][] => {
  const all = pages.flatMap(({ body }) => body)
  const fallback = mode(all.map(({ x }) => Math.round(x))) ?? 0
  const rights = all.map(({ right }) => right).toSorted((a, b) => a - b)
  const measures = {
    pitch: pitchOf(pages),
    right: rights[Math.floor(0.9 * rights.length)] ?? 0,
    edges: commonEdges(all),
  }
  let last: readonly Line[] = []
  return pages.map(({ body }) => {
    const margin = marginOf(body, fallback)
    const lines = body.map((line, i): TextLine => {
      const above = body[i - 1]
      return {
        line,
        startsParagraph: above ? startsBelow(above, line, measures) : startsPage(last, line, margin),
        heading: isHeading(line, margin, measures),
      }
    })
    last = body.length > 0 ? body : last
    return lines
  })
}
