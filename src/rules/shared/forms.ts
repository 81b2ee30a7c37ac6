/** Forms that a pattern finds wherever they stand: for what begins with no word, or with any. */
import { isQuoted, nodesAt, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import type { OptionSpecs, RuleContext } from '../../lint/rule.ts'
import { reportInstead } from './instead.ts'

/** A form that is not used. */
export interface Form {
  /** Global. */
  readonly pattern: RegExp
  /** What part of the words found is written otherwise, and how; none where it is not known what was meant. */
  readonly from?: RegExp
  readonly to?: string | ((part: string) => string)
}

interface Where {
  /** A first, cheap look: most blocks have nothing of the kind. */
  readonly suspicious: RegExp
  readonly inNotes: boolean
  readonly severity?: 'info'
}

const rewritten = (words: string, { from, to = '' }: Form): string | undefined =>
  from && (typeof to === 'string' ? words.replace(from, to) : words.replace(from, to))

/** Whether the words of others stand there. What a note has in italics is the title of a source, which has its form too. */
const isOfOthers = (block: RunningText, offset: number): boolean =>
  block.type === 'footnoteDefinition'
    ? nodesAt(block, offset).some(({ type }) => type === 'quotation')
    : isQuoted(block, offset)

/** Reports forms of running text, or of footnotes, but those in quotations. */
export const reportForms = <Options extends OptionSpecs, Message extends string>(
  context: RuleContext<Options, Message>,
  forms: readonly Form[],
  { message, unknown = message }: { message: Message; unknown?: Message },
  { suspicious, inNotes, severity }: Where,
): void => {
  for (const block of context.fact(runningText)) {
    if ((block.type === 'footnoteDefinition') !== inNotes) continue
    const clean = context.clean(block)
    if (!suspicious.test(clean.text)) continue
    for (const form of forms)
      for (const { 0: found, index: start } of clean.text.matchAll(form.pattern)) {
        const end = start + found.length
        const instead = rewritten(found, form)
        if (instead === found || isOfOthers(block, clean.rangeOf(start, end).start)) continue
        reportInstead(
          context,
          instead === undefined ? unknown : message,
          { clean, start, end, found, instead },
          { changes: ['text', 'citations'], ...(severity ? { severity } : {}) },
        )
      }
  }
}
