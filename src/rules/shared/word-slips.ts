/** Slips that the words around them show: one way to name them, to look for them, and to report them. */
import { isQuoted } from '../../lint/facts/blocks.ts'
import { documentWords } from '../../lint/facts/words.ts'
import type { OptionSpecs, RuleContext } from '../../lint/rule.ts'
import { reportInstead } from './instead.ts'

/** Words that are written otherwise. */
export interface WordSlip {
  /** Words of the pattern, as they are written, one of which it cannot do without: most texts have none of them. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
  /** What part of the words found is written otherwise, and how; none where the words do not tell what was meant. */
  readonly from?: RegExp
  readonly to?: string | ((part: string) => string)
}

/** The words of a list that is written in one line. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/)

const rewritten = (words: string, { from, to = '' }: WordSlip): string | undefined =>
  from && (typeof to === 'string' ? words.replace(from, to) : words.replace(from, to))

/** What a rule says of the words found. */
interface Told<Message extends string> {
  readonly message: Message
  /** Where nothing is known to stand instead. */
  readonly unknown?: Message
  readonly severity?: 'info'
}

/** Reports slips wherever they stand, but in quotations. */
export const reportSlips = <Options extends OptionSpecs, Message extends string>(
  context: RuleContext<Options, Message>,
  slips: readonly WordSlip[],
  { message, unknown = message, ...more }: Told<Message>,
): void => {
  const words = context.fact(documentWords)
  for (const slip of slips)
    for (const { block, clean } of words.having(...slip.needs))
      for (const { 0: matched, index: start } of clean.text.matchAll(slip.pattern)) {
        const instead = rewritten(matched, slip)
        if (instead === matched) continue
        // What must follow belongs to the words that are shown.
        const behind = matched.endsWith(' ') ? (/^\w+/.exec(clean.text.slice(start + matched.length))?.[0] ?? '') : ''
        const found = matched + behind
        const end = start + found.length
        if (isQuoted(block, clean.rangeOf(start, end).start)) continue
        const shown = instead === undefined ? {} : { instead: instead + behind }
        reportInstead(context, instead === undefined ? unknown : message, { clean, start, end, found, ...shown }, more)
      }
}
