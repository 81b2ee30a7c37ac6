/** Which fixes gave rise to findings that were not there before. */
import type { Finding } from './finding.ts'
import type { Change } from './rule.ts'

const keyOf = ({ ruleId, in: place, message }: Finding): string => `${ruleId}|${place}|${message}`

const byRule = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const others = rules.get(finding.ruleId)
    if (others) others.push(finding)
    else rules.set(finding.ruleId, [finding])
  }
  return rules
}

/** The members of `from` that have no equal in `list`; each equal counts once. */
const withoutEqual = (from: readonly Finding[], list: readonly Finding[]): Finding[] => {
  const left = new Map<string, number>()
  for (const finding of list) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1)
  return from.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    return count <= 0
  })
}

/**
 * Findings of `after` that were not there `before`. Places and messages hold numbers that a fix may change, so that a rule
 * has new findings only where it has more of them than before, those that were fixed left out.
 */
const newFindings = (before: readonly Finding[], after: readonly Finding[], fixed: readonly Finding[]): Finding[] => {
  const known = byRule(before)
  const gone = byRule(fixed)
  return [...byRule(after)].flatMap(([rule, found]) => {
    const kept = withoutEqual(known.get(rule) ?? [], gone.get(rule) ?? [])
    const unmatched = withoutEqual(found, kept)
    const excess = unmatched.length - withoutEqual(kept, found).length
    return excess > 0 ? unmatched.slice(-excess) : []
  })
}

/** Structure that a user asked to have changed lets rules see what they could not see before. */
const structural: readonly Change[] = ['organ', 'parts', 'numbers', 'labels']

/** The fixes that gave rise to a finding: those at its place; where there are none, all. */
export const culpritsOf = (
  before: readonly Finding[],
  after: readonly Finding[],
  fixed: readonly Finding[],
): readonly Finding[] => {
  const suspects = fixed.filter(
    ({ fix }) => fix && !(fix.kind === 'suggested' && fix.changes.some((change) => structural.includes(change))),
  )
  if (suspects.length === 0) return []
  const provoked = newFindings(before, after, fixed)
  if (provoked.length === 0) return []
  const places = new Set(provoked.map((finding) => finding.in))
  const near = suspects.filter((finding) => places.has(finding.in))
  return near.length > 0 ? near : suspects
}
