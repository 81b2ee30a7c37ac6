/** One line of the table of wordings. */

import { likeFirst } from '../../first-letter.ts'
import type { ProfileOrgan } from '../../profile.ts'

/** The rules that read the table. */
export type WordingRule =
  | 'spelling-un'
  | 'hyphenation-un'
  | 'secretary-general'
  | 'capitals-state'
  | 'capitals-reference'
  | 'capitals-indigenous'
  | 'per-cent'
  | 'agenda-name'
  | 'charter-name'
  | 'united-nations-in-full'
  | 'within-existing-resources'
  | 'capitals-organ'
  | 'capitals-government'
  | 'agency-name'
  | 'informal-writing'
  | 'apostrophe'
  | 'calls-upon'
  | 'small-letter'

/** What is looked for, and what an editor of the United Nations writes instead. */
export interface WordingEntry {
  rule: WordingRule
  /** How the words begin: at least two letters each, a space between two. Case counts only when the entry is `exact`. */
  starts: string
  /** How they go on, to the end of a word: source of a regular expression. */
  rest?: string
  /** What must stand before them: source of a regular expression for what ends there. */
  after?: string
  /** What is written instead; a gap where that is for the drafter to say. Words that are written so already are right. */
  instead?: (found: string) => string | undefined
  /**
   * Letters are looked for as they are written. Otherwise case does not count, and words with a capital in mid-sentence
   * are left alone: they belong to a name, which keeps its own spelling.
   */
  exact?: boolean
  /** What is wrong is a missing hyphen: text layers of PDF files drop hyphens (conventions 0.1, `hyphen loss`). */
  lacksHyphen?: boolean
  /** First year of documents for which it holds. */
  since?: number
  /** The organ whose own name it is: what a text calls itself is a rule of its own. */
  notOf?: ProfileOrgan
  /** The Security Council, whose texts have many forms, writes it so as well. */
  everywhere?: boolean
  /** Issued texts have it now and then, so that it is only remarked on. */
  remark?: boolean
}

/** How words begin, how they go on, and which part of them becomes what: `labor`, `(?:ers?)?`, `or`, `our`. */
export type Replacement = readonly [starts: string, rest: string, part: RegExp, instead: string]

/** Entries in which a part of the words found is replaced. */
export const replacing = (
  rule: WordingRule,
  list: readonly Replacement[],
  more: Partial<WordingEntry> = {},
): WordingEntry[] =>
  list.map(([starts, rest, part, instead]) => ({
    rule,
    starts,
    rest,
    instead: (found) => likeFirst(found.replace(part, instead), found),
    ...more,
  }))
