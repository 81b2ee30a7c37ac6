/** Rows of tables: the paragraphs of cells side by side. */
import type { Block, Paragraph } from './spans.ts'

/**
 * The blocks of a row: cells of one paragraph each make a line, each paragraph of which knows its column; where a cell holds
 * more, each paragraph keeps its own.
 * @param cells the blocks of each cell; empty cells are there too
 */
export const rowBlocks = (cells: readonly (readonly Block[])[]): Block[] => {
  if (cells.some((cell) => cell.length > 1)) return cells.flat()
  const columns = cells.length
  if (columns === 1) return [...(cells[0] ?? [])]
  const line: Paragraph[] = []
  for (const [column, cell] of cells.entries())
    for (const paragraph of cell.flat()) line.push({ ...paragraph, cell: { column, columns } })
  return line.length > 0 ? [line] : []
}

/** A paragraph of a row as it stands in the line: where its words begin and end. */
export interface Placed {
  readonly cell: Paragraph['cell']
  readonly start: number
  readonly end: number
}

/** Where the cells of a line begin and end: an empty one where that before it ends. Nothing for a line that is no row. */
export const cellRanges = (placed: readonly Placed[]): (readonly [start: number, end: number])[] | undefined => {
  const columns = placed[0]?.cell?.columns
  if (columns === undefined) return undefined
  const ranges: (readonly [number, number])[] = []
  for (let column = 0; column < columns; column++) {
    const own = placed.filter(({ cell }) => cell?.column === column)
    const before = ranges.at(-1)?.[1] ?? 0
    ranges.push([own[0]?.start ?? before, own.at(-1)?.end ?? before])
  }
  return ranges
}
