/** The measures of a text that paragraphs are told by. Distances in points unless said otherwise. */
import type { Line } from './lines.ts'

export interface Measures {
  /** Distance of the lines of one paragraph, in sizes. */
  readonly pitch: number
  /** Right margin. */
  readonly right: number
  /** Left margin of the document's text. */
  readonly bodyMargin: number
  /** Left margin of the page's text. */
  readonly margin: number
  /** Left edges that many lines share. */
  readonly edges: ReadonlySet<number>
  /** How the first line of a paragraph is set. */
  readonly firstLines: 'indented' | 'flush'
}

/** Edges this near to each other are one. */
export const nearly = 4
/** An edge this far from another is another. */
export const indented = 10

const manyLines = 4
const fewLines = 6
const fairShare = 0.2
const usualPitch = 1.2

export const isNear = (a: number, b: number): boolean => Math.abs(a - b) < nearly

/** Whether there is more room between two lines than between those of one paragraph. */
export const isParted = (above: Line, line: Line, pitch: number): boolean =>
  (above.y - line.y) / Math.max(above.size, line.size) > 1.22 * pitch

const countEdges = (lines: readonly Line[]): [edge: number, count: number][] => {
  const counts = new Map<number, number>()
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  return [...counts]
}

/** Left margin of lines: the leftmost edge that a good part of them share. */
const marginOf = (lines: readonly Line[]): number | undefined => {
  const shared = countEdges(lines).filter(([, count]) => count >= fairShare * lines.length)
  return shared.length === 0 ? undefined : Math.min(...shared.map(([edge]) => edge))
}

/** The smallest distance of lines that is common. */
const pitchOf = (pages: readonly (readonly Line[])[]): number => {
  const counts = new Map<number, number>()
  let total = 0
  for (const lines of pages)
    lines.forEach((line, i) => {
      const above = lines[i - 1]
      const tenths =
        above && Math.abs(above.size - line.size) < 0.5 ? Math.round((10 * (above.y - line.y)) / line.size) : 0
      if (tenths <= 8) return
      counts.set(tenths, (counts.get(tenths) ?? 0) + 1)
      total++
    })
  const common = [...counts].filter(([, count]) => count >= 0.1 * total).map(([tenths]) => tenths)
  return common.length === 0 ? usualPitch : Math.min(...common) / 10
}

/** Most paragraphs of several lines tell: those that are parted from what is above them. */
const firstLinesOf = (pages: readonly (readonly Line[])[], pitch: number): Measures['firstLines'] => {
  let balance = 0
  for (const lines of pages)
    lines.forEach((line, i) => {
      const [above, below] = [lines[i - 1], lines[i + 1]]
      if (!above || !below || !isParted(above, line, pitch) || isParted(line, below, pitch)) return
      if (line.characters.every(({ bold }) => bold)) return
      if (line.x > below.x + indented) balance++
      else if (isNear(line.x, below.x)) balance--
    })
  return balance > 0 ? 'indented' : 'flush'
}

/** The measures of a document, from the lines of its pages' text. */
export const measure = (pages: readonly (readonly Line[])[]): Measures => {
  const all = pages.flat()
  const rights = all.map(({ right }) => right).toSorted((a, b) => a - b)
  const pitch = pitchOf(pages)
  const margin = marginOf(all) ?? 0
  return {
    pitch,
    right: rights[Math.floor(0.9 * rights.length)] ?? 0,
    bodyMargin: margin,
    margin,
    edges: new Set(
      countEdges(all)
        .filter(([, count]) => count >= manyLines)
        .map(([edge]) => edge),
    ),
    firstLines: firstLinesOf(pages, pitch),
  }
}

/** The measures of one page, whose margin may be another: of pages that mirror each other, of a page set further in. */
export const measurePage = (document: Measures, lines: readonly Line[]): Measures => ({
  ...document,
  margin: (lines.length < fewLines ? undefined : marginOf(lines)) ?? document.bodyMargin,
})
