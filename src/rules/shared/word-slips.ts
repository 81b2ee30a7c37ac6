/** Slips that the words around them show: one way to name them, to look for them, and to report them. */
import { isQuoted } from '../../lint/facts/blocks.ts'
import { listed, type Phrase, type PhraseFinder } from '../../lint/facts/phrases.ts'
import { documentWords } from '../../lint/facts/words.ts'
import type { OptionSpecs, RuleContext } from '../../lint/rule.ts'
import { reportInstead } from './instead.ts'

/** A phrase that is a slip. */
export interface WordSlip extends Phrase {
  /** The part of the words found that is replaced; left out where the words do not tell what was meant. `to` is what it becomes. */
  readonly from?: RegExp
  readonly to?: string | ((part: string) => string)
}

/** The alternatives of a pattern (`all|some`) as a list of words (`all some`). */
export const wordsOf = (alternatives: string): string => alternatives.replaceAll('|', ' ')

/** The words of a pattern that stand for one another with each of some endings, as a list. */
export const withEndings = (alternatives: string, ...endings: readonly string[]): string =>
  listed(wordsOf(alternatives))
    .flatMap((word) => endings.map((ending) => word + ending))
    .join(' ')

const rewritten = (words: string, { from, to = '' }: WordSlip): string | undefined =>
  from && (typeof to === 'string' ? words.replace(from, to) : words.replace(from, to))

/** What a rule says of the words found. */
interface Told<Message extends string> {
  readonly message: Message
  /** Where nothing is known to stand instead. */
  readonly unknown?: Message
  readonly severity?: 'info'
}

/** Reports the slips that a finder finds in running text, quotations left out. */
export const reportSlips = <Options extends OptionSpecs, Message extends string>(
  context: RuleContext<Options, Message>,
  findSlips: PhraseFinder<WordSlip>,
  { message, unknown = message, ...more }: Told<Message>,
): void => {
  const { blocks, vocabulary } = context.fact(documentWords)
  for (const row of blocks()) {
    const { block, clean } = row
    /** Where the words of the last slip end: two phrases that tell the same word tell it once. */
    let told = 0
    for (const { phrase, found: matched, start } of findSlips(vocabulary, row)) {
      const instead = rewritten(matched, phrase)
      if (instead === matched || start + matched.length === told) continue
      told = start + matched.length
      // What must follow belongs to the words that are shown.
      const behind = matched.endsWith(' ') ? (/^\w+/.exec(clean.text.slice(start + matched.length))?.[0] ?? '') : ''
      const found = matched + behind
      const end = start + found.length
      if (isQuoted(block, clean.rangeOf(start, end).start)) continue
      const shown = instead === undefined ? {} : { instead: instead + behind }
      reportInstead(context, instead === undefined ? unknown : message, { clean, start, end, found, ...shown }, more)
    }
  }
}
