/**
 * The numbers of pages that the United Nations did not set: text processors and browsers print `3`, `- 3 -` or `Page 3 of 7` at
 * the head or at the foot, where a lone number may also be that of a note. What tells them is that they count the pages.
 */
import type { PageForms } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'

const edges = [0, -1] as const

/** Where the last lines of this many pages count the pages, they are no notes. */
const surely = 3

/** Columns from the left edge: a number that stands so far to the right is centred or flush right. */
const farRight = 20

/** @returns the indexes of the lines that count the pages; none where the text has one page only, or no form feeds */
export function plainFolios(lines: readonly Line[], forms: PageForms): ReadonlySet<number> {
  if (!lines.some(({ shape }) => shape === PageEdge)) return new Set()
  const pages = pagesOf(lines)
  for (const edge of edges) {
    const counted = pages.flatMap((page, i): Counted[] => {
      const line = page.at(edge)
      const beside = page.at(edge === 0 ? 1 : -2)
      const figures = line && beside ? forms.folio.exec(line.text)?.[1] : undefined
      if (line === undefined || beside === undefined || figures === undefined) return []
      const apart = (edge === 0 ? beside : line).blanks > 0 || line.indent >= farRight || figures !== line.text
      return [{ index: line.index, first: Number(figures) - i, apart }]
    })
    const agree = counted.every(({ first }) => first === counted[0]?.first)
    // One page may bear no number: the first, or one whose number an extractor glued to its last word.
    if (counted.length < 2 || counted.length < pages.length - 1 || !agree) continue
    if (counted.length >= surely || counted.every(({ apart }) => apart))
      return new Set(counted.map(({ index }) => index))
  }
  return new Set()
}

interface Counted {
  readonly index: number
  /** The number that the first page would have by this one. */
  readonly first: number
  /** Whether it stands apart from the text, or says more than a number: the torn number of a note does neither. */
  readonly apart: boolean
}

/** Lines of text by page, of pages that have any. */
function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]]
  for (const line of lines)
    if (line.shape === PageEdge) pages.push([])
    else pages.at(-1)?.push(line)
  return pages.filter((page) => page.length > 0)
}
