/** What the rules on wordings of the table have in common. */
import { rewrite } from '../../lint/facts/rewrite.ts'
import { wordings, type Wording } from '../../lint/facts/wording/scan.ts'
import type { WordingRule } from '../../lint/facts/wording/entry.ts'
import type { FixKind, Listeners, OptionSpecs, RuleContext } from '../../lint/rule.ts'

/** What one finding of these rules says. */
export type WordingMessage = 'wording'

/** Settings of one rule. */
interface WordingCheck {
  /** Findings that the rule leaves alone after all. */
  unless?: (wording: Wording) => boolean
  /** Default: the kind that the rule declares. */
  kind?: FixKind
}

/** Reports the wordings of one rule, each with what an editor writes instead. */
export const checkWordings = <Options extends OptionSpecs>(
  context: RuleContext<Options, WordingMessage>,
  rule: WordingRule,
  { unless, kind }: WordingCheck = {},
): Listeners => ({
  document: () => {
    for (const wording of context.fact(wordings).get(rule) ?? []) {
      if (unless?.(wording)) continue
      const { clean, start, end, found, instead } = wording
      context.report({
        message: 'wording',
        data: { found, ...(instead === undefined ? {} : { instead }) },
        at: clean.rangeOf(start, end),
        ...(instead === undefined
          ? {}
          : {
              expected: [instead],
              fix: {
                title: `Write “${instead}”`,
                edits: rewrite(clean, start, end, instead),
                changes: ['text'],
                ...(kind ? { kind } : {}),
              },
            }),
      })
    }
  },
})
