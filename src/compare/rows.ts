/** Rows of a comparison: passages that are the same side by side, in the order of the new text. */
import type { Row, Side } from './comparison.ts'
import { editsOf } from './edits.ts'
import { addTo } from './group.ts'
import type { Links } from './links.ts'
import { longestAscent } from './order.ts'
import type { Passage } from './passages.ts'
import type { Piece } from './pieces.ts'
import type { Reading } from './reading.ts'
import { isSame } from './tally.ts'
import type { Unit } from './units.ts'

/** A passage as a side of a row. */
export const sideOf = ({ id, kind, label, text, position }: Passage): Side => ({
  id,
  kind,
  ...(label === undefined ? {} : { label }),
  text,
  position,
})

/** Puts what is only in the old text after what it followed there. */
const placed = <Item>(
  fresh: readonly Item[],
  old: readonly Unit[],
  itemOf: (unit: Unit) => Item | undefined,
  only: (unit: Unit) => Item | undefined,
): Item[] => {
  const behind = new Map<Item | undefined, Item[]>()
  let last: Item | undefined
  for (const unit of old) {
    const item = itemOf(unit)
    if (item !== undefined) last = item
    const left = only(unit)
    if (left !== undefined) addTo(behind, last, left)
  }
  return [...(behind.get(undefined) ?? []), ...fresh.flatMap((item) => [item, ...(behind.get(item) ?? [])])]
}

/** Makes the rows of linked passages. */
export class RowMaker {
  /** Differences that are none. */
  noise = 0
  private readonly links: Links
  private readonly reading: Reading
  private readonly splits: ReadonlyMap<Unit, Piece>
  private readonly merges: ReadonlyMap<Unit, Piece>
  /** Which way a new unit moved among those that its partner stood among. */
  private readonly moves = new Map<Unit, 'up' | 'down'>()

  constructor(links: Links, reading: Reading) {
    this.links = links
    this.reading = reading
    const pieces = (kind: Piece['kind']): Piece[] => links.pieces.filter((piece) => piece.kind === kind)
    this.splits = new Map(pieces('split').map((piece) => [piece.new, piece]))
    this.merges = new Map(pieces('merged').map((piece) => [piece.old, piece]))
  }

  /** All rows. */
  rows(): Row[] {
    return this.list(this.links.old, this.links.fresh)
  }

  private list(old: readonly Unit[], fresh: readonly Unit[]): Row[] {
    this.findMoves(old, fresh)
    const rows = new Map(fresh.map((unit) => [unit, this.newRow(unit)]))
    const partnerRow = (unit: Unit): Row | undefined => {
      const partner = this.links.toNew.get(unit)?.unit
      return partner && !this.moves.has(partner) ? rows.get(partner) : undefined
    }
    return placed([...rows.values()], old, partnerRow, (unit) => this.oldRow(unit))
  }

  private newRow(unit: Unit): Row {
    const partner = this.links.toOld.get(unit)
    const side = sideOf(unit.passage)
    if (!partner) {
      const piece = this.splits.get(unit)
      const items = this.list([], unit.items)
      return piece
        ? { kind: 'split', old: sideOf(piece.old.passage), new: side, edits: [], items }
        : { kind: 'inserted', new: side, edits: [], items }
    }
    const { edits, noise } = editsOf(partner.unit.passage, unit.passage, this.reading)
    this.noise += noise
    const items = this.list(partner.unit.items, unit.items)
    const level = levelOf(partner.unit, unit)
    const moved = level ? undefined : (this.moves.get(unit) ?? this.strayed(partner.unit, unit))
    const isEqual =
      edits.length === 0 &&
      items.every(isSame) &&
      partner.unit.items.every(
        (item) => this.links.toNew.get(item)?.unit.parent === unit || !this.links.toNew.has(item),
      )
    return {
      kind: isEqual ? 'same' : 'changed',
      old: sideOf(partner.unit.passage),
      new: side,
      ...(moved && { moved }),
      ...(level && { level }),
      likeness: Math.round(partner.likeness * 100) / 100,
      edits,
      items,
    }
  }

  /** Which way a sub-paragraph went that stands in another paragraph now. */
  private strayed(old: Unit, fresh: Unit): Row['moved'] {
    const [from, to] = [old.parent, fresh.parent]
    if (!from || !to || this.links.toNew.get(from)?.unit === to) return undefined
    const place = (list: readonly Unit[], unit: Unit): number => list.indexOf(topOf(unit)) / list.length
    return place(this.links.fresh, to) < place(this.links.old, from) ? 'up' : 'down'
  }

  /** What has a partner stands in the partner's row. */
  private oldRow(unit: Unit): Row | undefined {
    if (this.links.toNew.has(unit)) return undefined
    const piece = this.merges.get(unit)
    const old = sideOf(unit.passage)
    const items = this.list(unit.items, [])
    return piece
      ? { kind: 'merged', old, new: sideOf(piece.new.passage), edits: [], items }
      : { kind: 'deleted', old, edits: [], items }
  }

  /** What is not in the longest run that kept its order was moved; only what stands in both lists can be. */
  private findMoves(old: readonly Unit[], fresh: readonly Unit[]): void {
    const siblings = new Map(old.map((unit, index) => [unit, index]))
    const kept = fresh.flatMap((unit) => {
      const place = siblings.get(this.links.toOld.get(unit)?.unit as Unit)
      return place === undefined ? [] : [{ unit, place }]
    })
    const run = longestAscent(kept.map(({ place }) => place))
    kept.forEach(({ unit, place }, index) => {
      if (run.has(index)) return
      const before = kept.filter((other, at) => at < index && run.has(at) && other.place > place).length
      this.moves.set(unit, before > 0 ? 'down' : 'up')
    })
  }
}

/** The paragraph that holds a unit. */
const topOf = (unit: Unit): Unit => (unit.parent ? topOf(unit.parent) : unit)

/** Parts by how much they bind. */
const rank = ({ part }: Unit): number => (part === 'operative' ? 1 : 0)

const levelOf = (old: Unit, fresh: Unit): Row['level'] => {
  if (old.depth !== fresh.depth) return fresh.depth < old.depth ? 'promoted' : 'demoted'
  if (rank(old) === rank(fresh)) return undefined
  return rank(fresh) > rank(old) ? 'promoted' : 'demoted'
}
