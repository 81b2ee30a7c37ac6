/**
 * Which number each note of a scan has. They follow each other; figures that were read tell where one was lost.
 */

/** A note as it was read: the figures that were read for its mark, if any. */
export interface Read {
  readonly figures: string
}

/** What it costs that notes were lost between two: that any were, and each of them; and that figures were read for others. */
const gap = 1.2
const lost = 0.4
const misread = 1
/** One figure of two: `2` for `12`. */
const halfRead = 0.2

/** Notes in a row that may be lost. */
const mostLost = 3

const costOf = (figures: string, number: number): number => {
  const read = String(number)
  if (figures === '' || figures === read) return 0
  return read.endsWith(figures) || read.startsWith(figures) ? halfRead : misread
}

/**
 * @param notes in order
 * @returns their numbers: the ascending row that what was read speaks least against
 */
export function numberNotes(notes: readonly Read[]): number[] {
  /** The best row that ends with a number at a note. */
  interface Row {
    readonly cost: number
    readonly before: number | undefined
  }
  const steps: Map<number, Row>[] = []
  for (const { figures } of notes) {
    const rows = new Map<number, Row>()
    const above = steps.at(-1) ?? new Map<number, Row>([[0, { cost: 0, before: undefined }]])
    for (const [before, { cost }] of above) {
      for (let skipped = 0; skipped <= mostLost; skipped++) {
        const number = before + 1 + skipped
        const total = cost + (skipped > 0 ? gap + lost * skipped : 0) + costOf(figures, number)
        if (total < (rows.get(number)?.cost ?? Infinity)) rows.set(number, { cost: total, before })
      }
    }
    // A row that lost more notes than it can win back is given up.
    const least = Math.min(...[...rows.values()].map(({ cost }) => cost))
    steps.push(new Map([...rows].filter(([, { cost }]) => cost <= least + gap + lost * mostLost)))
  }
  const numbers: number[] = []
  let at = [...(steps.at(-1) ?? [])].sort((a, b) => a[1].cost - b[1].cost || a[0] - b[0])[0]?.[0]
  for (let i = steps.length - 1; i >= 0 && at !== undefined; i--) {
    numbers.unshift(at)
    at = steps[i]?.get(at)?.before
  }
  return numbers
}
