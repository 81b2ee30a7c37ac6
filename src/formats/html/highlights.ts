/** Which stretches of the source are highlighted: ranges of findings may overlap, stretches do not. */
import { countWhile } from '../../../grammar/positions.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Range } from '../../tree/range.ts'
import { weight, type Kind } from './kinds.ts'
import { tag } from './markup.ts'

/** A stretch of the source that the same findings concern. */
export interface Highlight extends Range {
  /** Each kind of these findings once, the weightiest last. */
  readonly kinds: readonly Kind[]
}

interface Edge {
  at: number
  kind: Kind
  change: 1 | -1
}

const byWeight = (kinds: Iterable<Kind>): Kind[] =>
  [...kinds].toSorted((a, b) => weight(b.severity) - weight(a.severity) || (a.className < b.className ? -1 : 1))

/**
 * Cuts the ranges of findings into stretches, in order. However many findings lie over each other, a stretch names each
 * kind once.
 */
export const highlightsOf = (
  findings: readonly Finding[],
  kindOf: (finding: Finding) => Kind,
): readonly Highlight[] => {
  const edges = findings.flatMap((finding): Edge[] => {
    if (finding.endOffset <= finding.offset) return []
    const kind = kindOf(finding)
    return [
      { at: finding.offset, kind, change: 1 },
      { at: finding.endOffset, kind, change: -1 },
    ]
  })
  edges.sort((a, b) => a.at - b.at)
  const open = new Map<Kind, number>()
  const highlights: Highlight[] = []
  let from = 0
  for (const { at, kind, change } of edges) {
    if (at > from && open.size > 0) highlights.push({ start: from, end: at, kinds: byWeight(open.keys()) })
    from = at
    const count = (open.get(kind) ?? 0) + change
    if (count > 0) open.set(kind, count)
    else open.delete(kind)
  }
  return highlights
}

/** The stretches that touch `[start, end)`, found by halving. */
export const within = (highlights: readonly Highlight[], start: number, end: number): readonly Highlight[] => {
  const low = countWhile(highlights.length, (index) => (highlights[index]?.end ?? 0) <= start)
  let last = low
  while (last < highlights.length && (highlights[last]?.start ?? 0) < end) last += 1
  return highlights.slice(low, last)
}

/** Highlights HTML. Marks of several kinds stand in each other, so that each can be hidden and another still seen. */
export const markWith = (kinds: readonly Kind[], html: string): string =>
  html === '' ? '' : kinds.reduceRight((inner, { className }) => tag('mark', { class: className }, inner), html)

/** The kinds of several stretches together. */
export const kindsWithin = (stretches: readonly Highlight[]): readonly Kind[] =>
  byWeight(new Set(stretches.flatMap(({ kinds }) => kinds)))
