/** Differences of two texts as a unified diff, for people and for `patch`. */

/** Lines with their line ends. */
const toLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

interface Change {
  kind: ' ' | '-' | '+'
  line: string
}

/** Shortest edit script (Myers 1986): linear in the text, quadratic only in the number of changes. */
const changesOf = (a: readonly string[], b: readonly string[]): Change[] => {
  const trace: Map<number, number>[] = []
  let ends = new Map<number, number>([[1, 0]])
  search: for (let depth = 0; depth <= a.length + b.length; depth++) {
    trace.push(ends)
    const next = new Map(ends)
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const down = diagonal === -depth || (diagonal !== depth && at(ends, diagonal - 1) < at(ends, diagonal + 1))
      let x = down ? at(ends, diagonal + 1) : at(ends, diagonal - 1) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) break search
    }
    ends = next
  }
  return walkBack(a, b, trace)
}

const at = (ends: ReadonlyMap<number, number>, diagonal: number): number => ends.get(diagonal) ?? -1

const walkBack = (a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): Change[] => {
  const changes: Change[] = []
  let x = a.length
  let y = b.length
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const ends = trace[depth] ?? new Map<number, number>()
    const diagonal = x - y
    const down = diagonal === -depth || (diagonal !== depth && at(ends, diagonal - 1) < at(ends, diagonal + 1))
    const from = down ? diagonal + 1 : diagonal - 1
    const previousX = at(ends, from)
    const previousY = previousX - from
    while (x > previousX && y > previousY && x > 0 && y > 0) {
      x -= 1
      y -= 1
      changes.push({ kind: ' ', line: a[x] ?? '' })
    }
    if (depth === 0) break
    if (down) changes.push({ kind: '+', line: b[(y -= 1)] ?? '' })
    else changes.push({ kind: '-', line: a[(x -= 1)] ?? '' })
  }
  return changes.toReversed()
}

/** Unchanged lines around each change. */
const context = 3

/** Groups changes with their context into hunks. */
const hunksOf = (changes: readonly Change[]): [start: number, end: number][] => {
  const hunks: [number, number][] = []
  for (const [index, { kind }] of changes.entries()) {
    if (kind === ' ') continue
    const start = Math.max(0, index - context)
    const end = Math.min(changes.length, index + context + 1)
    const last = hunks[hunks.length - 1]
    if (last && start <= last[1]) last[1] = end
    else hunks.push([start, end])
  }
  return hunks
}

const range = (start: number, length: number): string =>
  `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`

/** The unified diff from `before` to `after`; empty where they are equal. */
export const unifiedDiff = (before: string, after: string, path: string): string => {
  if (before === after) return ''
  const changes = changesOf(toLines(before), toLines(after))
  const output = [`--- ${path}\n`, `+++ ${path}\n`]
  let oldLine = 0
  let newLine = 0
  let index = 0
  for (const [start, end] of hunksOf(changes)) {
    for (; index < start; index++) {
      oldLine += 1
      newLine += 1
    }
    const hunk = changes.slice(start, end)
    const oldLength = hunk.filter(({ kind }) => kind !== '+').length
    const newLength = hunk.filter(({ kind }) => kind !== '-').length
    output.push(`@@ -${range(oldLine, oldLength)} +${range(newLine, newLength)} @@\n`)
    for (const { kind, line } of hunk)
      output.push(kind + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    oldLine += oldLength
    newLine += newLength
    index = end
  }
  return output.join('')
}
