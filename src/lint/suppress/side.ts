/**
 * Suppressions in a file beside a text that must not be changed: in `FILE.resolint.json`, `{ "disable": [{ "rule", "in",
 * "words", "reason" }] }`.
 */
import type { Finding } from '../finding.ts'

/** Silences one rule in one place of a document. */
export interface SideSuppression {
  readonly rule: string
  /** Name of the place, as in findings or as people say it: `OP4(a)`, `OP 4 (a)`. Absent: anywhere. */
  readonly in?: string
  /** Words of the text at the finding. Absent: any. */
  readonly words?: string
  readonly reason?: string
  /** File and line where it stands, as people are told. */
  readonly stands?: string
}

/** Places compare however they are spaced: `OP 4 (a)`, `OP4(a)`, `A, OP 4`. */
const placeKey = (place: string): string => place.replaceAll(', ', '.').replaceAll(/\s+/g, '').toLowerCase()

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Whether the words occur in the text so that they overlap the finding. */
const touches = (words: string, text: string, { offset, endOffset }: Finding): boolean => {
  const wanted = fold(words).trim()
  // Words may be broken over lines, and indented there.
  const reach = wanted.length * 2
  return fold(text.slice(Math.max(0, offset - reach), endOffset + reach)).includes(wanted)
}

/**
 * Whether a suppression is meant for a finding: its rule is, and its place and its words, where it has them.
 *
 * @param text the source of the finding
 */
export const isMeant = (suppression: SideSuppression, finding: Finding, text: string): boolean =>
  suppression.rule === finding.ruleId &&
  (suppression.in === undefined || placeKey(suppression.in) === placeKey(finding.in)) &&
  (suppression.words === undefined || touches(suppression.words, text, finding))
