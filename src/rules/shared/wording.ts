/** What the rules on wordings of the table have in common. */
import { wordings, type Wording } from '../../lint/facts/wording/scan.ts'
import type { WordingRule } from '../../lint/facts/wording/entry.ts'
import type { FixKind, Lintable, Listeners, OptionSpecs, RuleContext } from '../../lint/rule.ts'
import { leniently, reportInstead } from './instead.ts'

/** The id of the one message that these rules have. */
export type WordingMessage = 'wording'

/** Settings of one rule. */
interface WordingCheck {
  /** Findings that the rule leaves alone after all. */
  unless?: (wording: Wording) => boolean
  /** Default: the kind that the rule declares. */
  kind?: FixKind
}

/** Verbs in -ize: what shows which spelling a text has. */
const inIze = /iz(?:e[ds]?|ing|ations?)$/
/** What no organ writes either way: a slip, whatever the text has elsewhere. */
const slips: ReadonlySet<WordingRule> = new Set(['agency-name', 'apostrophe', 'informal-writing'])

const isForm = ({ entry }: Wording): boolean => !slips.has(entry.rule) && entry.everywhere !== true

/** More than these are no slips of a text that is written otherwise. */
const mostSlips = 3

/**
 * The Security Council prints more than one form: then a text is held to the form that it has itself, and a slip is a
 * remark. Elsewhere there is one.
 */
const slipsOf = (context: Lintable, found: readonly Wording[]): readonly Wording[] => {
  if (context.profile.organ !== 'SC') return found
  const isHeld = found.filter(isForm).length <= mostSlips
  return found.filter((wording) => !isForm(wording) || (isHeld && isOwnForm(context, wording.instead)))
}

/** Whether a text has the form that an editor writes instead, or its spelling. */
const isOwnForm = (context: Lintable, instead: string | undefined): boolean =>
  instead !== undefined &&
  (context.text.includes(instead) ||
    (inIze.test(instead) && [...context.words()].filter((word) => inIze.test(word)).length > mostSlips))

/**
 * Reports the wordings that the table has for a rule, each with what an editor writes instead.
 *
 * @param rule its id, by which the table knows its entries
 * @returns the listeners that do so
 */
export const checkWordings = <Options extends OptionSpecs>(
  context: RuleContext<Options, WordingMessage>,
  rule: WordingRule,
  { unless, kind }: WordingCheck = {},
): Listeners => ({
  document: () => {
    for (const wording of slipsOf(context, context.fact(wordings).get(rule) ?? [])) {
      if (!unless?.(wording))
        reportInstead(context, 'wording', wording, {
          ...(wording.entry.remark ? { severity: 'info' } : isForm(wording) ? leniently(context) : {}),
          ...(kind ? { kind } : {}),
        })
    }
  },
})
