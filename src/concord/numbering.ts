/** Numbers of paragraphs and labels of sub-paragraphs and notes that differ between texts. */
import type { Cell } from './cells.ts'
import type { Finding } from './concordance.ts'
import { labelsDiffer } from './labels.ts'
import { rowFinding, type RowOfCells } from './rows.ts'

/** The number of a label that is one, else nothing. */
const numberOf = ({ passage: { label = '' } }: Cell): number | undefined =>
  /^\d+$/.test(label) ? Number(label) : undefined

/** By how much numbers of one text are ahead of another's once what the one or the other lacks is counted. */
class Shift {
  private shift = 0
  private last: number | undefined

  /** A passage that stands in one of both alone. */
  alone(isFirst: boolean): void {
    this.shift += isFirst ? 1 : -1
  }

  /** Whether two numbers differ by more than the passages before them explain; a shift that goes on is told once. */
  isNew(one: number, other: number): boolean {
    const found = one - other
    const isNew = found !== this.shift
    if (isNew && found === this.last) {
      this.shift = found
      return false
    }
    this.last = found
    return isNew
  }
}

const labelOf = ({ passage: { label } }: Cell): string[] => (label === undefined ? [] : [label])

/** Whether labels of a row differ by more than what is missing before it; each text is held against the first that has the row. */
export const labelFindings = (rows: readonly RowOfCells[]): ReadonlyMap<RowOfCells, Finding> => {
  const found = new Map<RowOfCells, Finding>()
  const texts = rows[0]?.cells.length ?? 0
  for (let text = 1; text < texts; text++) {
    const shift = new Shift()
    for (const row of rows) {
      const [one, other] = [row.cells[0], row.cells[text]]
      if (one && other) {
        const [first, second] = [numberOf(one), numberOf(other)]
        const isOther =
          first === undefined || second === undefined ? labelsDiffer(one, other) : shift.isNew(first, second)
        if (isOther && !found.has(row)) found.set(row, rowFinding('label', row.cells, labelOf))
      } else if ((one ?? other)?.passage.kind !== 'preambular' && (one || other)) shift.alone(one !== undefined)
    }
  }
  return found
}
