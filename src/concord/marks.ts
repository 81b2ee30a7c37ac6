/** Marks of notes that stand at another place than in the other texts, or are missing. */
import { addTo } from '../compare/group.ts'
import type { Cell } from './cells.ts'
import type { FindingSide } from './concordance.ts'
import { markOf } from './mark-of.ts'
import { nameOf, type RowFinding, type RowOfCells } from './rows.ts'

/** Where a text refers to a note. */
interface Place {
  readonly row: RowOfCells
  readonly cell: Cell
}

/** The places of marks by text and label. */
const placesOf = (rows: readonly RowOfCells[], texts: number): Map<string, Place[]>[] => {
  const places = Array.from({ length: texts }, () => new Map<string, Place[]>())
  for (const row of rows)
    for (const cell of row.cells)
      for (const { label } of cell?.marks ?? []) {
        const known = cell && places[cell.text]
        if (known) addTo(known, label, { row, cell })
      }
  return places
}

/** The labels of one note in each text: what one text numbers 4 may be 3 in another that lacks a note. */
const labelsOf = (note: RowOfCells): readonly (string | undefined)[] => note.cells.map((cell) => cell?.passage.label)

const sideOf = (text: number, label: string | undefined, places: readonly Place[] | undefined): FindingSide => {
  const [place] = places ?? []
  if (!place || label === undefined) return { text, values: [], marks: [] }
  const { passage, marks } = place.cell
  return {
    text,
    id: passage.id,
    values: [label],
    marks: marks.filter((mark) => mark.label === label).map(({ source }) => markOf(passage, source)),
  }
}

/**
 * What marks of notes differ in.
 * @param notes rows of notes
 * @param rows all rows that marks stand in, sub-paragraphs too
 */
export const markFindings = (notes: readonly RowOfCells[], rows: readonly RowOfCells[]): RowFinding[] => {
  const places = placesOf(rows, notes[0]?.cells.length ?? 0)
  return notes.flatMap((note): RowFinding[] => {
    const labels = labelsOf(note)
    const ofTexts: (Place[] | undefined)[] = labels.map((label, text) =>
      label === undefined ? undefined : (places[text]?.get(label) ?? []),
    )
    const expected = ofTexts.flatMap((each) => each ?? []).map(({ row }) => row)
    // The paragraph itself is missing there, and that is told.
    for (const [text, each] of ofTexts.entries())
      if (each?.length === 0 && expected.every(({ cells }) => cells[text] === undefined)) ofTexts[text] = undefined
    const [first, ...more] = ofTexts.flatMap((each) => (each ? [new Set(each.map(({ row }) => row))] : []))
    const [row] = expected
    if (
      !first ||
      !row ||
      more.every((other) => other.size === first.size && [...first].every((each) => other.has(each)))
    )
      return []
    const sides = labels.map((label, text) => sideOf(text, label, ofTexts[text]))
    return [{ row, finding: { kind: 'mark', id: nameOf(row.cells), sides } }]
  })
}
