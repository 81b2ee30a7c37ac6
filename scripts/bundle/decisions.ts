/** What the next token settles in an LL(1) grammar, as a table that a small runtime reads. */
import { firstSets, type Part } from './first-sets.ts'

/** The alternative that a token begins, by the token's name; a part that may be left out or repeated is alternative 0. */
export type Choice = Readonly<Record<string, number>>

/** Every choice of a grammar: by production, then by Chevrotain's method with its number, `OR`, `OPTION2`. */
export type Decisions = Readonly<Record<string, Readonly<Record<string, Choice>>>>

const methods: Readonly<Record<string, string>> = {
  Alternation: 'OR',
  Option: 'OPTION',
  Repetition: 'MANY',
  RepetitionMandatory: 'AT_LEAST_ONE',
}

/**
 * @param rules the productions of a grammar that is LL(1)
 * @throws Error where a choice has an alternative without a token, which no token tells
 */
export function decisionsOf(rules: readonly Part[]): Decisions {
  const { firstOfSequence, sequenceMayBeEmpty } = firstSets(rules)
  const ofRule = (name: string, definition: readonly Part[]): Record<string, Choice> => {
    const choices: Record<string, Choice> = {}
    const visit = ({ type, idx = 0, definition: parts = [] }: Part): void => {
      const method = methods[type]
      if (method !== undefined) {
        const alternatives = type === 'Alternation' ? parts.map((part) => part.definition ?? []) : [parts]
        if (alternatives.some(sequenceMayBeEmpty)) throw new Error(`${name}: an alternative of ${method} may be empty`)
        choices[`${method}${idx === 0 ? '' : idx}`] = Object.fromEntries(
          alternatives.flatMap((alternative, index) =>
            [...firstOfSequence(alternative)].map((token) => [token, index] as const),
          ),
        )
      }
      parts.forEach(visit)
    }
    definition.forEach(visit)
    return choices
  }
  return Object.fromEntries(rules.map(({ name = '', definition = [] }) => [name, ofRule(name, definition)]))
}
