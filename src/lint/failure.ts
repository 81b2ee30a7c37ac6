/** Rules that fail: one rule's fault takes nothing from what the others find. */

/** A rule that threw, or that reported what is no place of the text. */
export interface RuleFailure {
  readonly ruleId: string
  /** Why, on one line. */
  readonly reason: string
  /** What was thrown. */
  readonly cause: unknown
}

/** What was thrown, in words on one line; anything can be thrown. */
export const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, ' ')

/** What people are told of a rule that failed, as the end of a sentence. */
export const failureMessage = ({ ruleId, reason }: RuleFailure): string =>
  `the rule ${ruleId} failed, and may not have said all: ${reason}`
