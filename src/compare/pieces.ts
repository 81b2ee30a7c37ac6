/** Clauses that were split in two or merged into one: runs of words that stand in a clause which is not the partner. */
import { addTo } from './group.ts'
import type { Partner, Unit } from './units.ts'

/** Words of an old clause that stand in a new one which is not its partner. */
export interface Piece {
  readonly old: Unit
  readonly new: Unit
  /** `split`: the new clause is made of it; `merged`: it went into the new clause. */
  readonly kind: 'split' | 'merged'
}

/** The part of a clause that must stand in another one, and how many runs at least: the more there are, the smaller a part will do. */
const enough: readonly (readonly [part: number, runs: number])[] = [
  [0.4, 5],
  [0.25, 12],
]

/** Three words in a row, as one number: collisions are as rare as they are harmless among a few hundred clauses. */
const runsOf = ({ features: { words } }: Unit): Set<number> => {
  const runs = new Set<number>()
  for (let at = 2; at < words.length; at++)
    runs.add((words[at - 2] ?? 0) * 2 ** 32 + (words[at - 1] ?? 0) * 2 ** 16 + (words[at] ?? 0))
  return runs
}

type Runs = (unit: Unit) => ReadonlySet<number>

/** Remembers the runs of units. */
const remembering = (): Runs => {
  const known = new Map<Unit, ReadonlySet<number>>()
  return (unit) => {
    let runs = known.get(unit)
    if (!runs) known.set(unit, (runs = runsOf(unit)))
    return runs
  }
}

/** Which units have a run. */
const indexOf = (units: readonly Unit[], runs: Runs): ReadonlyMap<number, readonly Unit[]> => {
  const index = new Map<number, Unit[]>()
  for (const unit of units) for (const run of runs(unit)) addTo(index, run, unit)
  return index
}

/**
 * The unit of the other text in which most of a unit without a partner stands, if that is enough.
 * @param lost whether a run of the source is missing in the partner of the source: what stands there still was not taken away
 */
const sourceOf = (
  unit: Unit,
  index: ReadonlyMap<number, readonly Unit[]>,
  runs: Runs,
  lost: (source: Unit, run: number) => boolean,
): Unit | undefined => {
  const counted = new Map<Unit, number>()
  const all = runs(unit)
  for (const run of all)
    for (const source of index.get(run) ?? [])
      if (lost(source, run)) counted.set(source, (counted.get(source) ?? 0) + 1)
  let best: readonly [source: Unit, count: number] | undefined
  for (const each of counted) if (each[1] > (best?.[1] ?? 0)) best = each
  const isEnough = enough.some(([part, least]) => best && best[1] >= least && best[1] >= all.size * part)
  return isEnough ? best?.[0] : undefined
}

/** Finds what was split and merged among clauses. */
export const findPieces = (
  old: readonly Unit[],
  fresh: readonly Unit[],
  toNew: ReadonlyMap<Unit, Partner>,
  toOld: ReadonlyMap<Unit, Partner>,
): Piece[] => {
  const runs = remembering()
  /** Only what is not all in its partner can have gone elsewhere. */
  const changed = (units: readonly Unit[], partners: ReadonlyMap<Unit, Partner>): Unit[] =>
    units.filter((unit) => {
      const partner = partners.get(unit)?.unit
      return partner !== undefined && partner.features.masked !== unit.features.masked
    })
  const [oldIndex, newIndex] = [indexOf(changed(old, toNew), runs), indexOf(changed(fresh, toOld), runs)]
  const lostBy =
    (partners: ReadonlyMap<Unit, Partner>) =>
    (source: Unit, run: number): boolean => {
      const partner = partners.get(source)?.unit
      return partner !== undefined && !runs(partner).has(run)
    }
  const split = fresh.flatMap((unit): Piece[] => {
    if (toOld.has(unit)) return []
    const source = sourceOf(unit, oldIndex, runs, lostBy(toNew))
    return source ? [{ old: source, new: unit, kind: 'split' }] : []
  })
  const merged = old.flatMap((unit): Piece[] => {
    if (toNew.has(unit)) return []
    const target = sourceOf(unit, newIndex, runs, lostBy(toOld))
    return target ? [{ old: unit, new: target, kind: 'merged' }] : []
  })
  return [...split, ...merged]
}
