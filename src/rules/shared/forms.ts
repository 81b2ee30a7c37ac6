/** Forms that a pattern finds wherever they stand: for what begins with no word, or with any. */
import { isQuoted, nodesAt, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import type { Lintable, OptionSpecs, RuleContext } from '../../lint/rule.ts'
import type { CleanText } from '../../tree/clean.ts'
import { reportInstead } from './instead.ts'

/** A form that is not used. */
export interface Form {
  /** Global. */
  readonly pattern: RegExp
  /** What part of the words found is written otherwise, and how; none where it is not known what was meant. */
  readonly from?: RegExp
  readonly to?: string | ((part: string) => string)
}

const rewritten = (words: string, { from, to = '' }: Form): string | undefined =>
  from && (typeof to === 'string' ? words.replace(from, to) : words.replace(from, to))

/** Whether the words of others stand there. What a note has in italics is the title of a source, which has its form too. */
const isOfOthers = (block: RunningText, offset: number): boolean =>
  block.type === 'footnoteDefinition'
    ? nodesAt(block, offset).some(({ type }) => type === 'quotation')
    : isQuoted(block, offset)

/** A block that may have one of some forms. */
interface Suspect {
  readonly block: RunningText
  readonly clean: CleanText
}

/**
 * The paragraphs, or the notes, that a first, cheap look does not clear: most have nothing of the kind.
 *
 * @param suspicious what stands wherever one of the forms does
 */
export const suspects = (context: Lintable, suspicious: RegExp, { inNotes }: { inNotes: boolean }): Suspect[] => {
  const found: Suspect[] = []
  for (const block of context.fact(runningText)) {
    if ((block.type === 'footnoteDefinition') !== inNotes) continue
    const clean = context.clean(block)
    if (suspicious.test(clean.text)) found.push({ block, clean })
  }
  return found
}

/** Reports forms in some blocks, but those in quotations. */
export const reportForms = <Options extends OptionSpecs, Message extends string>(
  context: RuleContext<Options, Message>,
  blocks: readonly Suspect[],
  forms: readonly Form[],
  { message, unknown = message, ...more }: { message: Message; unknown?: Message; severity?: 'info' },
): void => {
  for (const { block, clean } of blocks)
    for (const form of forms)
      for (const { 0: found, index: start } of clean.text.matchAll(form.pattern)) {
        const end = start + found.length
        const instead = rewritten(found, form)
        if (instead === found || isOfOthers(block, clean.rangeOf(start, end).start)) continue
        reportInstead(
          context,
          instead === undefined ? unknown : message,
          { clean, start, end, found, instead },
          { changes: ['text', 'citations'], ...more },
        )
      }
}
