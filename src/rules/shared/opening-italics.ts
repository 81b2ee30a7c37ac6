/** What the two rules on the italics of opening phrases have in common. */
import type { Opener } from '../../../grammar/ast.ts'
import { anyItalics, carriesItalics, italicize, lostItalics } from '../../lint/facts/italics.ts'
import { parts, type PartKind } from '../../lint/facts/parts.ts'
import { startOf } from '../../tree/range.ts'
import type { FixProposal, Lintable, Listeners, OptionSpec, RuleContext } from '../../lint/rule.ts'

type Messages = 'missing' | 'several' | 'none' | 'only'

/** The options of both rules. */
export const openingItalicsOptions: { readonly few: OptionSpec & { default: number } } = {
  few: {
    default: 5,
    description:
      'Each missing one is reported on its own when at most this many are missing, or at least half are set.',
  },
}

/**
 * Reports opening phrases that are not in italics, one by one or as a whole.
 *
 * @param kind the part that is looked at
 * @param place its name, where a finding speaks of the whole part
 */
export const checkOpeningItalics = (
  context: RuleContext<typeof openingItalicsOptions, Messages>,
  kind: PartKind,
  place: string,
): Listeners => {
  const reportSome = (missing: readonly Opener[], all: readonly Opener[]): void => {
    const [first] = missing
    const set = all.filter(({ italic }) => italic !== 'none')
    if (first && missing.length > context.options.few && set.length < missing.length) {
      context.report({
        message: 'several',
        data: { missing: missing.length, count: all.length },
        at: first,
        place,
        fix: setAll(missing, context),
      })
      return
    }
    for (const opener of missing) {
      context.report({
        message: 'missing',
        data: { phrase: opener.phrase, other: context.place(modelFor(opener, set)) },
        at: opener,
        fix: { title: `Set “${opener.phrase}” in italics`, edits: italicize(opener, context) },
      })
    }
  }
  return {
    document: () => {
      const own = context.fact(parts).filter((part) => part.kind === kind && part.openers.length > 0)
      const without = own.filter(({ openers }) => openers.every(({ italic }) => italic === 'none'))
      // Where a converter lost them, the rule on the organ line says so, once.
      if (context.fact(lostItalics)) return
      for (const { openers } of own) {
        const missing = openers.filter(({ italic }) => italic === 'none')
        if (missing.length < openers.length) reportSome(missing, openers)
      }
      const lost = without.flatMap(({ openers }) => openers)
      const [first] = lost
      // Where nothing at all is in italics, the rule on the organ line says so, once.
      if (!first || !carriesItalics(context) || !context.fact(anyItalics)) return
      context.report({
        message: lost.length === 1 ? 'only' : 'none',
        data: { count: lost.length, part: without.length === 1 ? `the ${place}` : `the ${without.length} ${place}s` },
        at: first,
        place,
        severity: 'info',
        fix: { ...setAll(lost, context), kind: 'suggested' },
      })
    },
  }
}

/** The opening phrase in italics to look at beside one that has none: the last before it, or else the first after it. */
const modelFor = (opener: Opener, set: readonly Opener[]): Opener =>
  set.findLast((other) => startOf(other) < startOf(opener)) ?? set[0] ?? opener

const setAll = (openers: readonly Opener[], lintable: Lintable): FixProposal => ({
  title: `Set ${openers.length} opening ${openers.length === 1 ? 'phrase' : 'phrases'} in italics`,
  edits: openers.flatMap((opener) => italicize(opener, lintable)),
})
