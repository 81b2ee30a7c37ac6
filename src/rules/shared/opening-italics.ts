/** What the two rules on the italics of opening phrases have in common. */
import { carriesItalics, italicizeOpener } from '../../lint/facts/italics.ts'
import { parts, type PartKind } from '../../lint/facts/parts.ts'
import type { Listeners, OptionSpec, RuleContext } from '../../lint/rule.ts'

type Messages = 'missing' | 'several' | 'none'

export const openingItalicsOptions: { readonly few: OptionSpec & { default: number } } = {
  few: {
    default: 5,
    description:
      'Each missing one is reported on its own when at most this many are missing, or at least half are set.',
  },
}

/** Looks at the opening phrases of each part of one kind; `place` is the part's name. */
export const checkOpeningItalics = (
  context: RuleContext<typeof openingItalicsOptions, Messages>,
  kind: PartKind,
  place: string,
): Listeners => ({
  document: () => {
    for (const part of context.fact(parts)) {
      if (part.kind !== kind) continue
      const missing = part.openers.filter((opener) => opener.italic === 'none')
      const [first] = missing
      if (!first) continue
      const set = part.openers.length - missing.length
      if (set > 0 && (missing.length <= context.options.few || set >= missing.length)) {
        for (const opener of missing) {
          const edits = italicizeOpener(opener, context)
          context.report({
            message: 'missing',
            data: { phrase: opener.phrase },
            at: opener,
            fix: { title: `Set “${opener.phrase}” in italics`, edits },
          })
        }
      } else if (set > 0 || carriesItalics(context)) {
        context.report({
          message: set > 0 ? 'several' : 'none',
          data: { missing: missing.length, count: part.openers.length },
          at: first,
          place,
          ...(set > 0 ? {} : { severity: 'info' }),
          fix: {
            title: `Set ${missing.length} opening ${missing.length === 1 ? 'phrase' : 'phrases'} in italics`,
            edits: missing.flatMap((opener) => italicizeOpener(opener, context)),
            kind: set > 0 ? 'safe' : 'suggested',
          },
        })
      }
    }
  },
})
