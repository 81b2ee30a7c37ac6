/**
 * Pages without form feeds (PyMuPDF, markdown converters): a page ends where furniture stands between two lines of text.
 */
import type { Line } from '../line.ts'
import { PageEdge } from '../tokens.ts'

/** Numbers the pages of lines that no form feed divides, in place. */
export function numberPages(lines: readonly Line[], firstClause: number): void {
  if (lines.some((line) => line.shape === PageEdge || line.hint?.page !== undefined)) return
  let page = 1
  let furniture = false
  for (const line of lines) {
    if (line.furniture !== undefined) {
      if (line.furniture !== 'separator' && line.index > firstClause) furniture = true
    } else if (line.note === undefined && furniture) {
      page++
      furniture = false
    }
    line.page = page
  }
  // A text in one piece has no pages.
  if (page === 1) for (const line of lines) line.page = 0
}
