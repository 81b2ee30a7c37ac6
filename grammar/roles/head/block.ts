/** Blocks of lines: what blank lines divide. */
import type { Line } from '../../lines/line.ts'

/** The index of the last line of the block that holds line `from`, which may stand anywhere in it. */
export function endOfBlock(lines: readonly Line[], from: number): number {
  let to = from
  while (to + 1 < lines.length && lines[to + 1]?.blanks === 0) to++
  return to
}
