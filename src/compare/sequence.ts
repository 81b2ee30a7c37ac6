/** The shortest way from one sequence to another (Myers 1986, with the linear refinement that both ends are cut off first). */

/** A stretch of both sequences, `[start, end)` each, that is either the same or replaced. */
export interface Stretch {
  readonly same: boolean
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** More differences than this are not told apart: what stands between the common ends is replaced as a whole. */
const mostDifferences = 4000

/** The steps back from the end, as pairs of indexes that are the same. */
const commonPairs = (old: readonly string[], fresh: readonly string[]): [number, number][] | undefined => {
  const [n, m] = [old.length, fresh.length]
  const offset = n + m + 1
  const furthest = new Int32Array(2 * offset + 1)
  const trace: Int32Array[] = []
  for (let d = 0; d <= Math.min(n + m, mostDifferences); d++) {
    trace.push(furthest.slice(offset - d - 1, offset + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, offset + k - 1) < at(furthest, offset + k + 1))
      let x = down ? at(furthest, offset + k + 1) : at(furthest, offset + k - 1) + 1
      while (x < n && x - k < m && old[x] === fresh[x - k]) x += 1
      furthest[offset + k] = x
      if (x >= n && x - k >= m) return backwards(trace, n, m, old, fresh)
    }
  }
  return undefined
}

const at = (array: Int32Array, index: number): number => array[index] ?? 0

const backwards = (
  trace: readonly Int32Array[],
  n: number,
  m: number,
  old: readonly string[],
  fresh: readonly string[],
): [number, number][] => {
  const pairs: [number, number][] = []
  let [x, y] = [n, m]
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d] ?? new Int32Array()
    const value = (k: number): number => at(furthest, k + d + 1)
    const k = x - y
    const down = k === -d || (k !== d && value(k - 1) < value(k + 1))
    const previous = down ? k + 1 : k - 1
    const fromX = d === 0 ? 0 : value(previous)
    const fromY = d === 0 ? 0 : fromX - previous
    while (x > fromX && y > fromY && old[x - 1] === fresh[y - 1]) pairs.push([--x, --y])
    ;[x, y] = [fromX, fromY]
  }
  return pairs.toReversed()
}

/** Both sequences as stretches, in order; what is the same and what is replaced take turns. */
export const stretches = (old: readonly string[], fresh: readonly string[]): Stretch[] => {
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1
  let tail = 0
  const room = Math.min(old.length, fresh.length) - head
  while (tail < room && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1
  const inner = commonPairs(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)) ?? []
  const [n, m] = [old.length, fresh.length]
  // What lies between the common ends begins and ends with a difference.
  return [
    ...same(0, 0, head),
    ...group(inner, n - head - tail, m - head - tail).map((stretch) => shifted(stretch, head)),
    ...same(n - tail, m - tail, tail),
  ]
}

const same = (oldStart: number, newStart: number, length: number): Stretch[] =>
  length === 0 ? [] : [{ same: true, oldStart, oldEnd: oldStart + length, newStart, newEnd: newStart + length }]

const shifted = (stretch: Stretch, by: number): Stretch => ({
  same: stretch.same,
  oldStart: stretch.oldStart + by,
  oldEnd: stretch.oldEnd + by,
  newStart: stretch.newStart + by,
  newEnd: stretch.newEnd + by,
})

const group = (pairs: readonly (readonly [number, number])[], n: number, m: number): Stretch[] => {
  const found: Stretch[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index <= pairs.length; index++) {
    const [nextX, nextY] = pairs[index] ?? [n, m]
    if (nextX > x || nextY > y) found.push({ same: false, oldStart: x, oldEnd: nextX, newStart: y, newEnd: nextY })
    const last = found.at(-1)
    if (index === pairs.length) break
    if (last?.same && nextX === x && nextY === y)
      found[found.length - 1] = { ...last, oldEnd: nextX + 1, newEnd: nextY + 1 }
    else found.push({ same: true, oldStart: nextX, oldEnd: nextX + 1, newStart: nextY, newEnd: nextY + 1 })
    ;[x, y] = [nextX + 1, nextY + 1]
  }
  return found
}
