/** Where what has no partner yet would lie if it kept its place: between the partners of its neighbours. */
import { addTo } from './group.ts'
import { longestAscent } from './order.ts'

/** After and before which new passages a partner would keep its place. */
export type Gap = [after: number, before: number]

/** Whether the new passage of a pair lies in the gap of the old one. */
export const isIn = (gaps: readonly Gap[], { old, new: fresh }: { old: number; new: number }): boolean => {
  const [after = -1, before = Infinity] = gaps[old] ?? []
  return fresh > after && fresh < before
}

/**
 * The gap of each old passage, by its nearest neighbours that have partners and kept their order.
 * @param toNew the partner of each old passage; negative where it has none
 * @param size how many new passages there are
 */
export const gapsOf = (toNew: Int32Array, size: number): Gap[] => {
  const matched = [...toNew.keys()].filter((at) => (toNew[at] ?? -1) >= 0)
  const kept = longestAscent(matched.map((at) => toNew[at] ?? 0))
  const fixed = new Map(matched.filter((_, index) => kept.has(index)).map((at) => [at, toNew[at] ?? 0] as const))
  const gaps = Array.from(toNew, (): Gap => [-1, size])
  let last = -1
  gaps.forEach((gap, at) => {
    gap[0] = last
    last = fixed.get(at) ?? last
  })
  last = size
  for (let at = gaps.length - 1; at >= 0; at--) {
    ;(gaps[at] as Gap)[1] = last
    last = fixed.get(at) ?? last
  }
  return gaps
}

/**
 * Pairs of an old and a new passage that are each the only one without a partner in their gap.
 * @param old old passages without a partner, ascending
 * @param fresh new passages without a partner, ascending
 */
export const loneIn = (gaps: readonly Gap[], old: readonly number[], fresh: readonly number[]): [number, number][] => {
  const ends = [...new Set(gaps.map(([after]) => after))].toSorted((a, b) => a - b)
  const [oldIn, newIn] = [new Map<number, number[]>(), new Map<number, number[]>()]
  for (const at of old) addTo(oldIn, gaps[at]?.[0] ?? -1, at)
  let end = 0
  for (const at of fresh) {
    while (end + 1 < ends.length && (ends[end + 1] ?? 0) < at) end += 1
    addTo(newIn, ends[end] ?? -1, at)
  }
  return [...oldIn].flatMap(([gap, [one = 0, ...others]]): [number, number][] => {
    const [other, ...more] = newIn.get(gap) ?? []
    return other === undefined || others.length + more.length > 0 ? [] : [[one, other]]
  })
}
