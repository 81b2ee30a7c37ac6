/**
 * Ranges to a tree: what lies inside another becomes its child; of two that cross, the less sure one is dropped (see precedence.ts).
 */
import type { PhrasingContent, Text } from '../ast.ts'
import { countWhile, textNode, type Locator } from '../positions.ts'
import type { PlainText, Segment } from './plain-text.ts'

/** A range of the source that becomes a node. */
export interface Range {
  readonly start: number
  readonly end: number
  /** Where the node's own markers end and begin again; the range itself when it has none. */
  readonly inner?: { readonly start: number; readonly end: number }
  /** Of ranges that cross, the one of the lower number is kept. */
  readonly precedence: number
  readonly node: (children: PhrasingContent[]) => PhrasingContent
  /** A leaf has no children: what it covers is its own marker. */
  readonly leaf?: boolean
}

const innerOf = (range: Range): { start: number; end: number } => range.inner ?? range

/** Ranges of which no two cross, by start; `parent` is the range around each, `after` the first one after its inside. */
interface NestedRanges {
  readonly ranges: readonly Range[]
  readonly parent: readonly number[]
  readonly after: readonly number[]
}

const byPlace = (a: Range, b: Range): number => a.start - b.start || b.end - a.end || a.precedence - b.precedence

function nestedRanges(ranges: readonly Range[]): NestedRanges {
  const parent: number[] = []
  const after: number[] = []
  const open: number[] = []
  const closeUntil = (start: number, at: number): void => {
    for (let top = open.at(-1); top !== undefined && (ranges[top]?.end ?? 0) <= start; top = open.at(-1)) {
      after[top] = at
      open.pop()
    }
  }
  ranges.forEach((range, i) => {
    closeUntil(range.start, i)
    parent.push(open.at(-1) ?? -1)
    open.push(i)
  })
  closeUntil(Infinity, ranges.length)
  return { ranges, parent, after }
}

/** Whether no two ranges cross: nearly always. */
function isNested(sorted: readonly Range[]): boolean {
  if (sorted.length < 2) return true
  const open: Range[] = []
  return sorted.every((range) => {
    while ((open.at(-1)?.end ?? Infinity) <= range.start) open.pop()
    const around = open.at(-1)
    open.push(range)
    return !around || within(range, around)
  })
}

/** Drops ranges that cross one that is surer, or as sure and begins before them. */
function withoutCrossing(ranges: readonly Range[]): Range[] {
  const whole = ranges.filter((range) => range.start < range.end).sort(byPlace)
  if (isNested(whole)) return whole
  let kept: Range[] = []
  for (const precedence of [...new Set(whole.map((range) => range.precedence))].sort((a, b) => a - b)) {
    const better = nestedRanges(kept)
    const open: Range[] = []
    const equals = whole.filter((range) => range.precedence === precedence).sort(byPlace)
    const fitting = equals.filter((range) => {
      while ((open.at(-1)?.end ?? Infinity) <= range.start) open.pop()
      const around = open.at(-1)
      if ((around && !within(range, around)) || crosses(range, better)) return false
      open.push(range)
      return true
    })
    kept = [...kept, ...fitting].sort(byPlace)
  }
  return kept
}

/** Whether a range crosses one of others, of which only those about its start and those just inside it are looked at. */
function crosses(range: Range, { ranges, parent, after }: NestedRanges): boolean {
  const low = countWhile(ranges.length, (index) => (ranges[index]?.start ?? Infinity) < range.start)
  let around = low - 1
  while (around >= 0 && (ranges[around]?.end ?? 0) <= range.start) around = parent[around] ?? -1
  const outer = ranges[around]
  if (outer && !within(range, outer)) return true
  for (let at = low; at < ranges.length;) {
    const other = ranges[at]
    if (other === undefined || other.start >= range.end) return false
    if (within(other, range)) at = after[at] ?? ranges.length
    else if (within(range, other)) at++
    else return true
  }
  return false
}

/** Whether `a` lies in the content of `b`; a leaf has none. */
function within(a: Range, b: Range): boolean {
  if (b.leaf) return false
  const inner = innerOf(b)
  return a.start >= inner.start && a.end <= inner.end
}

/** What stands between two offsets of a segment. */
function segmentText(source: string, locator: Locator, { displaced }: Segment, from: number, to: number): Text {
  const text = textNode(source, locator, from, to)
  if (displaced) text.displaced = true
  return text
}

const liesIn = (range: Range, around: Range | undefined): boolean => !around || within(range, around)

/**
 * @param plain the paragraph
 * @param ranges what was found in it, in any order
 * @returns its phrasing content; every character of its segments is in a text or is a marker
 */
export function buildTree(
  plain: PlainText,
  ranges: readonly Range[],
  source: string,
  locator: Locator,
): PhrasingContent[] {
  const [only] = plain.segments
  if (
    ranges.length === 0 &&
    plain.interruptions.length === 0 &&
    plain.segments.length === 1 &&
    only &&
    only.start < only.end
  )
    return [segmentText(source, locator, only, only.start, only.end)]
  const interruptions: Range[] = plain.interruptions.map((interruption) => ({
    start: interruption.position.start.offset ?? 0,
    end: interruption.position.end.offset ?? 0,
    precedence: -1,
    leaf: true,
    node: () => interruption,
  }))
  const kept = withoutCrossing(interruptions.length === 0 ? ranges : [...interruptions, ...ranges])
  let next = 0
  /** What lies between two offsets: the ranges that are still to come, as far as they lie in the one `around`. */
  const build = (start: number, end: number, around?: Range): PhrasingContent[] => {
    const children: PhrasingContent[] = []
    let at = start
    for (let range = kept[next]; range && liesIn(range, around); range = kept[next]) {
      next++
      addText(children, at, range.start)
      const inner = innerOf(range)
      children.push(range.node(range.leaf ? [] : build(inner.start, inner.end, range)))
      at = range.end
    }
    addText(children, at, end)
    return children
  }
  let reached = 0
  const addText = (children: PhrasingContent[], start: number, end: number): void => {
    while ((plain.segments[reached]?.end ?? Infinity) <= start) reached++
    for (let i = reached; (plain.segments[i]?.start ?? Infinity) < end; i++) {
      const segment = plain.segments[i] as Segment
      const from = Math.max(start, segment.start)
      const to = Math.min(end, segment.end)
      if (from >= to) continue
      children.push(segmentText(source, locator, segment, from, to))
    }
  }
  const first = Math.min(plain.segments[0]?.start ?? Infinity, interruptions[0]?.start ?? Infinity)
  const last = Math.max(
    plain.segments[plain.segments.length - 1]?.end ?? 0,
    interruptions[interruptions.length - 1]?.end ?? 0,
  )
  if (first === Infinity) return []
  return build(first, last)
}
