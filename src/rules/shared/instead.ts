/** Findings on words that are written otherwise. */
import { rewrite } from '../../lint/facts/rewrite.ts'
import type { Change } from '../../lint/change.ts'
import type { FixKind, Lintable, OptionSpecs, RuleContext } from '../../lint/rule.ts'
import type { CleanText } from '../../tree/clean.ts'

/** Words of a clean text; `instead` where there is one right way. */
interface WrongWords {
  readonly clean: CleanText
  readonly start: number
  readonly end: number
  readonly found: string
  readonly instead?: string | undefined
}

/** The severity of a finding on words: a note in texts of the Security Council, which are edited less, and that of the rule elsewhere. */
export const leniently = ({ profile }: Lintable): { severity?: 'info' } =>
  profile.organ === 'SC' ? { severity: 'info' } : {}

/**
 * Reports words, with a fix where it is known what is written instead.
 *
 * @param message may have `{found}` and, where there is a fix, `{instead}`
 * @param more what differs from the rule's own severity and kind of fix
 */
export const reportInstead = <Options extends OptionSpecs, Message extends string>(
  context: RuleContext<Options, Message>,
  message: Message,
  { clean, start, end, found, instead }: WrongWords,
  { kind, changes = ['text'], ...more }: { severity?: 'info'; kind?: FixKind; changes?: readonly Change[] } = {},
): void =>
  context.report({
    message,
    data: { found, ...(instead === undefined ? {} : { instead }) },
    at: clean.rangeOf(start, end),
    ...more,
    ...(instead === undefined
      ? {}
      : {
          expected: [instead],
          fix: {
            title: `Write “${instead}”`,
            edits: rewrite(clean, start, end, instead),
            changes,
            ...(kind ? { kind } : {}),
          },
        }),
  })
