/** How serious a finding is, and how a rule is set. */

/** How serious a finding is. People read `note` where a finding is `info`. */
export type Severity = 'error' | 'warning' | 'info'

/** How a rule is set: with a severity, with its own severity (`on`), or not to run at all. */
export type Level = Severity | 'on' | 'off'

/** How one rule is set: a level, or a level with options. `on`: with the rule's own severity. */
export type RuleSetting = Level | readonly [level: Level, options: Readonly<Record<string, unknown>>]

/** Settings by the ids of rules. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>
