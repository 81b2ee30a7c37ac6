/** Passages of several texts side by side. */
import { align } from './align.ts'
import type { Cell } from './cells.ts'
import type { Finding, FindingSide, Mark } from './concordance.ts'
import type { ConcordKind } from './names.ts'

/** Passages that answer each other, one for each text. */
export interface RowOfCells {
  readonly cells: readonly (Cell | undefined)[]
  readonly items: readonly RowOfCells[]
}

type Row = readonly (Cell | undefined)[]

/** Any text stands for a row; the first that has it does. */
const first = (row: Row): Cell | undefined => row.find((cell) => cell !== undefined)

/** Puts the passages of one more text beside those of the texts before it. */
const joined = (rows: readonly Row[], cells: readonly Cell[], before: number): Row[] => {
  const rowOf = new Map(rows.map((row) => [first(row), row]))
  const none = Array.from({ length: before }, () => undefined)
  const known = [...rowOf.keys()].filter((cell) => cell !== undefined)
  return align(known, cells).map(([one, other]) => ((one && rowOf.get(one)) ?? none).concat([other]))
}

/**
 * The rows of some lists of passages, one list for each text.
 * @returns in the order of the texts, with their sub-paragraphs
 */
export const rowsOf = (lists: readonly (readonly Cell[])[]): RowOfCells[] => {
  const rows = lists.reduce<Row[]>((all, cells, index) => joined(all, cells, index), [])
  return rows.map((cells) => ({
    cells,
    items: rowsOf(cells.map((cell) => cell?.items ?? [])),
  }))
}

/** Rows and those inside them, in the order of the text. */
export const everyRow = (rows: readonly RowOfCells[]): RowOfCells[] =>
  rows.flatMap((row) => [row, ...everyRow(row.items)])

/** The name of a row: that of its place in the first text that has it. */
export const nameOf = (cells: RowOfCells['cells']): string => cells.find((cell) => cell !== undefined)?.passage.id ?? ''

/** A finding in one row: what each text that has it says there, and where. */
export const rowFinding = (
  kind: ConcordKind,
  cells: RowOfCells['cells'],
  valuesOf: (cell: Cell) => readonly string[],
  marksOf: (cell: Cell) => readonly Mark[] = () => [],
): Finding => ({
  kind,
  id: nameOf(cells),
  sides: cells.map((cell, text): FindingSide =>
    cell
      ? { text, id: cell.passage.id, values: valuesOf(cell), marks: marksOf(cell) }
      : { text, values: [], marks: [] },
  ),
})

/** What was found by looking at several rows at once, with the row in which it is told. */
export interface RowFinding {
  readonly row: RowOfCells
  readonly finding: Finding
}
