/** Sets of rules under a name. */
import type { RuleSetting } from './level.ts'
import type { Rule } from './rule.ts'

/** A set of rules: it says of every rule whether it runs, and how. */
export interface Preset {
  /** What it is for, in half a sentence. */
  summary: string
  setting: (rule: Rule) => RuleSetting
}

/** Presets by their names. */
export type Presets = Readonly<Record<string, Preset>>

/** The presets that depend only on a rule's own declaration. */
export const corePresets: Readonly<Record<'recommended' | 'all' | 'none', Preset>> = {
  recommended: {
    summary: 'what is wrong: on issued texts nearly silent',
    setting: (rule) => (rule.recommended ? 'on' : 'off'),
  },
  all: { summary: 'every rule there is', setting: () => 'on' },
  none: { summary: 'no rule but those that are set', setting: () => 'off' },
}
