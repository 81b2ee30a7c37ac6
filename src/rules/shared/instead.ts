/** Findings that say what words are written instead of others. */
import { rewrite } from '../../lint/facts/rewrite.ts'
import type { Change } from '../../lint/change.ts'
import type { FixKind, Lintable, OptionSpecs, RuleContext } from '../../lint/rule.ts'
import type { CleanText } from '../../tree/clean.ts'

/** Words of a clean text; `instead` where there is one right way. */
export interface WrongWords {
  readonly clean: CleanText
  readonly start: number
  readonly end: number
  readonly found: string
  readonly instead?: string | undefined
}

/** A remark where the Security Council speaks: its texts are edited less. */
export const leniently = ({ profile }: Lintable): { severity?: 'info' } =>
  profile.organ === 'SC' ? { severity: 'info' } : {}

/** Reports words, and offers what is written instead where that is known. */
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
