/**
 * Whether a grammar is LL(1) in the strict sense: no two alternatives begin with the same token, and no token that may follow
 * an optional or repeated part begins it as well. Read from the records that Chevrotain keeps of its productions.
 */
import { firstSets, optional, union, type Part, type Tokens } from '../../../scripts/bundle/first-sets.ts'

const common = (a: Tokens, b: Tokens): string[] => [...a].filter((name) => b.has(name))

const repeated = new Set(['Repetition', 'RepetitionMandatory'])

/** Names of the terminals that rules use. */
export function terminalsOf(parts: readonly Part[]): Set<string> {
  return union(
    ...parts.map((part) =>
      part.type === 'Terminal' ? new Set([part.name ?? '']) : terminalsOf(part.definition ?? []),
    ),
  )
}

/** @returns a sentence for each token that does not settle a decision, with the rule; none for a grammar that is LL(1) */
export function conflicts(rules: readonly Part[]): string[] {
  const { first, firstOfSequence, sequenceMayBeEmpty } = firstSets(rules)

  /** What may follow each rule; grows until nothing more is found. */
  const follow = new Map(rules.map(({ name }) => [name, new Set<string>()]))
  const found = new Set<string>()
  let grown = true
  const visit = (parts: readonly Part[], after: Tokens, name: string): void => {
    parts.forEach((part, i) => {
      const rest = parts.slice(i + 1)
      const next = union(firstOfSequence(rest), sequenceMayBeEmpty(rest) ? after : new Set())
      if (part.type === 'NonTerminal') {
        const known = follow.get(part.name)
        for (const token of next) if (known && !known.has(token)) grown = Boolean(known.add(token))
        return
      }
      if (part.type === 'Terminal') return
      const inside = repeated.has(part.type) ? union(next, first(part)) : next
      const isOptional = optional.has(part.type) || repeated.has(part.type)
      for (const token of isOptional ? common(first(part), next) : []) found.add(`${name}: ${token}`)
      const alternatives = part.definition ?? []
      if (part.type !== 'Alternation') return visit(alternatives, inside, name)
      alternatives.forEach((one, at) => {
        for (const other of alternatives.slice(at + 1))
          for (const token of common(first(one), first(other))) found.add(`${name}: ${token}`)
        visit([one], inside, name)
      })
    })
  }
  while (grown) {
    grown = false
    for (const { name = '', definition = [] } of rules) visit(definition, follow.get(name) ?? new Set(), name)
  }
  return [...found]
}
