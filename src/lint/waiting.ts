/**
 * One mistake, one finding. A wrong date in the masthead makes every citation later than the text, a note that was read into
 * a paragraph gives it a wrong end: what rests on another finding waits until that one is mended or silenced.
 */
import { toRange } from './lintable.ts'
import type { Ground, Report, Rule, Severity } from './rule.ts'
import { lastAtMost, type Range } from '../tree/range.ts'

/** A report with the rule that made it. */
export interface Made {
  rule: Rule
  report: Report<string>
  /** As the finding has it: a remark puts nothing in doubt. */
  severity: Severity
}

/** Ranges that do not overlap, for asking where something stands. */
class Stretches {
  private readonly merged: Range[] = []
  private readonly starts: number[]

  constructor(ranges: readonly Range[]) {
    for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
      const last = this.merged.at(-1)
      if (last && range.start <= last.end)
        this.merged[this.merged.length - 1] = { ...last, end: Math.max(last.end, range.end) }
      else this.merged.push(range)
    }
    this.starts = this.merged.map(({ start }) => start)
  }

  touches({ start, end }: Range): boolean {
    const last = this.merged[lastAtMost(this.starts, end)]
    return last !== undefined && last.end >= start
  }
}

/** What a rule's findings rest on. */
const groundsOf = ({ restsOn = [], profiles }: Rule): readonly Ground[] =>
  profiles.organs ? [...restsOn, 'organ'] : restsOn

/** The findings that wait for none of the others, in their order. */
export const withoutWaiting = <Item>(items: readonly Item[], of: (item: Item) => Made): Item[] => {
  const doubters = new Map<Ground, Set<Rule>>()
  const spoiled = new Map<Rule, Range[]>()
  for (const { rule, report, severity } of items.map(of)) {
    for (const ground of (severity === 'info' ? undefined : rule.doubts) ?? [])
      doubters.set(ground, (doubters.get(ground) ?? new Set()).add(rule))
    if (!report.spoils) continue
    const ranges = spoiled.get(rule) ?? []
    ranges.push(...report.spoils.map(toRange))
    spoiled.set(rule, ranges)
  }
  const stretches = [...spoiled].map(([rule, ranges]) => ({ rule, where: new Stretches(ranges) }))
  const yieldedTo = new Map<string, Stretches>()
  const placesOf = (id: string): Stretches => {
    let places = yieldedTo.get(id)
    if (!places) {
      const own = items.map(of).filter(({ rule }) => rule.id === id)
      yieldedTo.set(id, (places = new Stretches(own.map(({ report }) => toRange(report.at)))))
    }
    return places
  }
  return items.filter((item) => {
    const { rule, report } = of(item)
    const range = toRange(report.at)
    const isDoubtful = groundsOf(rule).some((ground) =>
      [...(doubters.get(ground) ?? [])].some((other) => other !== rule),
    )
    const isSpoiled = stretches.some((stretch) => stretch.rule !== rule && stretch.where.touches(range))
    return !isDoubtful && !isSpoiled && !(rule.yieldsTo ?? []).some((id) => placesOf(id).touches(range))
  })
}
