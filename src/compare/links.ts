/** Which passages of two documents are the same, which were taken apart and which were put together. */
import type { Work } from './candidates.ts'
import { opensAlike, Weights, type Features, type Vocabulary } from './features.ts'
import { Matcher } from './match.ts'
import type { Passage } from './passages.ts'
import { findPieces, type Piece } from './pieces.ts'
import { everyUnit, unitsOf, type Partner, type Unit } from './units.ts'

/** What became what. */
export interface Links {
  readonly old: readonly Unit[]
  readonly fresh: readonly Unit[]
  readonly toNew: ReadonlyMap<Unit, Partner>
  readonly toOld: ReadonlyMap<Unit, Partner>
  /** Old words that stand in a new passage which is not their passage's partner. */
  readonly pieces: readonly Piece[]
}

/** Items that moved to another clause, or became one, share at least this much: they are short, and many begin alike. */
const strayed = 0.5

class Linker {
  readonly toNew = new Map<Unit, Partner>()
  readonly toOld = new Map<Unit, Partner>()
  private readonly weights: Weights
  private readonly work: Work

  constructor(weights: Weights, work: Work) {
    this.weights = weights
    this.work = work
  }

  clauses(old: readonly Unit[], fresh: readonly Unit[]): void {
    const matcher = this.matcher(old, fresh)
    matcher.bindEqual()
    matcher.bindSure()
    this.bind(matcher, old, fresh)
    // Paragraphs that became items of a new one are told before one of them is taken for the whole (A/RES/80/34, OP 11). One that
    // has items itself does not become one.
    this.strays(
      old,
      fresh,
      (one, other) => one.depth !== other.depth && one.items.length + other.items.length === 0,
      undefined,
    )
    matcher.exclude(this.hasPartner(this.toNew, old), this.hasPartner(this.toOld, fresh))
    matcher.bindNear()
    this.bind(matcher, old, fresh)
    for (const unit of old) this.items(unit)
    this.strays(old, fresh, () => true, strayed)
  }

  /** Of two parts the one that keeps the opening phrase is the paragraph itself, however short it is. */
  keepOpening(piece: Piece): Piece {
    const { old, new: fresh, kind } = piece
    const partner = (kind === 'split' ? this.toNew.get(old) : this.toOld.get(fresh))?.unit
    const [one, other] = kind === 'split' ? [old, partner] : [partner, fresh]
    if (!one || !other || !opensAlike(old.features, fresh.features) || opensAlike(one.features, other.features))
      return piece
    if ([old, fresh, one, other].some(({ items }) => items.length > 0)) return piece
    const likeness = this.weights.likeness(old.features, fresh.features).dice
    this.toNew.delete(one)
    this.toOld.delete(other)
    this.toNew.set(old, { unit: fresh, likeness })
    this.toOld.set(fresh, { unit: old, likeness })
    return { old: one, new: other, kind }
  }

  private matcher(old: readonly Unit[], fresh: readonly Unit[]): Matcher {
    return new Matcher(old, fresh, this.weights, this.work)
  }

  private readonly hasPartner =
    (partners: ReadonlyMap<Unit, Partner>, list: readonly Unit[]) =>
    (at: number): boolean =>
      partners.has(list[at] as Unit)

  private bind(matcher: Matcher, old: readonly Unit[], fresh: readonly Unit[]): void {
    for (const { old: from, new: to, likeness } of matcher.matches()) {
      const [one, other] = [old[from] as Unit, fresh[to] as Unit]
      this.toNew.set(one, { unit: other, likeness })
      this.toOld.set(other, { unit: one, likeness })
    }
  }

  /** The items of two clauses that are the same are matched among themselves first. */
  private items(unit: Unit): void {
    const partner = this.toNew.get(unit)?.unit
    if (!partner) return
    const [old, fresh] = [unit.items, partner.items].map((items, side) =>
      items.filter((item) => !(side === 0 ? this.toNew : this.toOld).has(item)),
    ) as [Unit[], Unit[]]
    if (old.length > 0 && fresh.length > 0) {
      const matcher = this.matcher(old, fresh)
      matcher.bindEqual()
      matcher.bindSure()
      matcher.bindNear()
      this.bind(matcher, old, fresh)
    }
    for (const item of unit.items) this.items(item)
  }

  /** What is left at any depth, unless it lies in something that is left itself and is told with that. */
  private strays(
    old: readonly Unit[],
    fresh: readonly Unit[],
    allows: (one: Unit, other: Unit) => boolean,
    least: number | undefined,
  ): void {
    const left = (list: readonly Unit[], partners: ReadonlyMap<Unit, Partner>): Unit[] =>
      list.flatMap((unit) => everyUnit(unit)).filter((unit) => !partners.has(unit))
    const [one, other] = [left(old, this.toNew), left(fresh, this.toOld)]
    if (one.length === 0 || other.length === 0) return
    const matcher = this.matcher(one, other)
    matcher.bindSure(least, (a, b) => allows(a as Unit, b as Unit))
    this.bind(matcher, one, other)
  }
}

/** Links two lists of passages. */
export const link = (old: readonly Passage[], fresh: readonly Passage[], vocabulary: Vocabulary, work: Work): Links => {
  const [one, other] = [unitsOf(old, vocabulary), unitsOf(fresh, vocabulary)]
  const features = (units: readonly Unit[]): Features[] => units.map((unit) => unit.features)
  const isClause = ({ depth }: Unit): boolean => depth === 0
  const weights = new Weights([...features(one), ...features(other)])
  const linker = new Linker(weights, work)
  const [oldClauses, newClauses] = [one.filter(isClause), other.filter(isClause)]
  linker.clauses(oldClauses, newClauses)
  const { toNew, toOld } = linker
  const pieces = findPieces(oldClauses, newClauses, toNew, toOld).map((piece) => linker.keepOpening(piece))
  return { old: oldClauses, fresh: newClauses, toNew, toOld, pieces }
}
