/** Which tokens the parts of a grammar may begin with, read from the records that Chevrotain keeps of its productions. */
import type { ISerializedGast } from 'chevrotain'

/** The shapes of Chevrotain's records that the grammar uses. */
export interface Part extends Omit<ISerializedGast, 'definition'> {
  readonly name?: string
  readonly idx?: number
  readonly definition?: readonly Part[]
}

/** Names of tokens. */
export type Tokens = ReadonlySet<string>

export const union = (...sets: Tokens[]): Set<string> => {
  const all = new Set<string>()
  for (const set of sets) for (const name of set) all.add(name)
  return all
}

/** Parts that may be left out. */
export const optional: ReadonlySet<string> = new Set(['Option', 'Repetition'])

/** What is asked of a grammar. */
export interface FirstSets {
  readonly sequenceMayBeEmpty: (parts: readonly Part[]) => boolean
  readonly first: (part: Part) => Tokens
  readonly firstOfSequence: (parts: readonly Part[]) => Tokens
}

/** @param rules the productions of a grammar without left recursion */
export function firstSets(rules: readonly Part[]): FirstSets {
  const rule = new Map(rules.map((each) => [each.name, each]))

  const mayBeEmpty = (part: Part): boolean => {
    if (part.type === 'Terminal') return false
    if (optional.has(part.type)) return true
    if (part.type === 'NonTerminal') return sequenceMayBeEmpty(rule.get(part.name)?.definition ?? [])
    return part.type === 'Alternation'
      ? (part.definition ?? []).some(mayBeEmpty)
      : sequenceMayBeEmpty(part.definition ?? [])
  }
  const sequenceMayBeEmpty = (parts: readonly Part[]): boolean => parts.every(mayBeEmpty)

  const first = (part: Part): Tokens => {
    if (part.type === 'Terminal') return new Set([part.name ?? ''])
    if (part.type === 'NonTerminal') return firstOfSequence(rule.get(part.name)?.definition ?? [])
    const parts = part.definition ?? []
    return part.type === 'Alternation' ? union(...parts.map(first)) : firstOfSequence(parts)
  }
  const firstOfSequence = (parts: readonly Part[]): Tokens => {
    const needed = parts.findIndex((part) => !mayBeEmpty(part))
    return union(...parts.slice(0, needed < 0 ? parts.length : needed + 1).map(first))
  }
  return { sequenceMayBeEmpty, first, firstOfSequence }
}
