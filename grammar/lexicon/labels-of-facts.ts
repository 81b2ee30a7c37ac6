/**
 * Labels in the heads of texts for Model United Nations, which name each fact: `Main submitter: France`. Anything else before a
 * colon is no label: titles may have one.
 */
import type { Label } from './language.ts'

/** Emphasis about the label, its colon, and the space after it. */
const behind = String.raw`[*_]{0,3}\s?:[*_ ]*`

/**
 * How a line begins that has one of some words for its label, in any case.
 * @param initials the letters that these words begin with
 * @param words source of a regular expression
 */
export const label = (initials: string, words: string): Label => ({
  initials,
  pattern: new RegExp(`^[*_]{0,3}(?:${words})${behind}`, 'i'),
})
