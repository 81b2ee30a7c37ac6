/**
 * Ranges to a tree: what lies inside another becomes its child; of two that cross, the one that comes later in rank goes.
 */
import type { PhrasingContent } from '../ast.ts'
import { textNode, type Locator } from '../positions.ts'
import type { Flat } from './flat.ts'

/** A range of the source that becomes a node. */
export interface Range {
  readonly start: number
  readonly end: number
  /** Where the node's own markers end and begin again; the range itself when it has none. */
  readonly inner?: { readonly start: number; readonly end: number }
  /** Among ranges that cross, the lower rank stays. */
  readonly rank: number
  readonly node: (children: PhrasingContent[]) => PhrasingContent
  /** A leaf has no children: what it covers is its own marker. */
  readonly leaf?: boolean
}

interface Branch {
  readonly range: Range
  readonly inside: Branch[]
}

const innerOf = (range: Range): { start: number; end: number } => range.inner ?? range

/** Drops ranges that cross one of a better rank. */
function withoutCrossing(ranges: readonly Range[]): Range[] {
  const kept: Range[] = []
  const whole = ranges.filter((range) => range.start < range.end)
  for (const range of whole.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end)) {
    if (kept.every((other) => compatible(range, other))) kept.push(range)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
}

function compatible(a: Range, b: Range): boolean {
  if (a.end <= b.start || b.end <= a.start) return true
  return within(a, b) || within(b, a)
}

/** Whether `a` lies in the content of `b`; a leaf has none. */
function within(a: Range, b: Range): boolean {
  if (b.leaf) return false
  const inner = innerOf(b)
  return a.start >= inner.start && a.end <= inner.end
}

function treeOf(ranges: readonly Range[]): Branch[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const range of ranges) {
    let parent = open[open.length - 1]
    while (parent && !within(range, parent.range)) {
      open.pop()
      parent = open[open.length - 1]
    }
    const branch: Branch = { range, inside: [] }
    ;(parent ? parent.inside : roots).push(branch)
    open.push(branch)
  }
  return roots
}

/**
 * @param flat the paragraph
 * @param ranges what was found in it, in any order
 * @returns its phrasing content; every character of its segments is in a text or is a marker
 */
export function nest(flat: Flat, ranges: readonly Range[], source: string, locator: Locator): PhrasingContent[] {
  const cuts: Range[] = flat.cuts.map((cut) => ({
    start: cut.position.start.offset ?? 0,
    end: cut.position.end.offset ?? 0,
    rank: -1,
    leaf: true,
    node: () => cut,
  }))
  const build = (branches: readonly Branch[], start: number, end: number): PhrasingContent[] => {
    const children: PhrasingContent[] = []
    let at = start
    for (const { range, inside } of branches) {
      addText(children, at, range.start)
      const inner = innerOf(range)
      children.push(range.node(range.leaf ? [] : build(inside, inner.start, inner.end)))
      at = range.end
    }
    addText(children, at, end)
    return children
  }
  const addText = (children: PhrasingContent[], start: number, end: number): void => {
    for (const segment of flat.segments) {
      const from = Math.max(start, segment.start)
      const to = Math.min(end, segment.end)
      if (from < to) children.push({ ...textNode(source, locator, from, to), ...(segment.displaced ? { displaced: true } : {}) })
    }
  }
  const first = Math.min(flat.segments[0]?.start ?? Infinity, cuts[0]?.start ?? Infinity)
  const last = Math.max(flat.segments[flat.segments.length - 1]?.end ?? 0, cuts[cuts.length - 1]?.end ?? 0)
  if (first === Infinity) return []
  return build(treeOf(withoutCrossing([...cuts, ...ranges])), first, last)
}
