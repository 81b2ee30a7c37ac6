/** `resolint/concord`: texts of one resolution in several languages, compared clause by clause. Touches no files and knows no rules. */
import type { Document } from '../../grammar/ast.ts'
import { languageOf } from '../../grammar/index.ts'
import { concordIn } from '../concord/concord.ts'
import type { Concordance } from '../concord/concordance.ts'

export { UnreadLanguageError } from '../concord/concord.ts'
export { findingsOf } from '../concord/concordance.ts'
export type { ConcordKind } from '../concord/names.ts'
export type {
  Concordance,
  ConcordRow,
  ConcordText,
  Finding as ConcordFinding,
  FindingSide,
  Mark,
} from '../concord/concordance.ts'
export type { Side } from '../compare/comparison.ts'
export type { PassageKind } from '../compare/passages.ts'
export type { Range } from '../tree/range.ts'
export { describeFinding, concordSummary } from '../formats/concord/words.ts'

/**
 * Compares texts of one resolution in several languages, as a concordance editor does: how each is built, and what it says that is
 * the same in every language.
 *
 * @param documents two or more; their order is that of the cells of a row and of the sides of a finding
 * @returns plain objects: rows in the order of the texts with what differs in each; places in UTF-16 code units
 * @throws UnreadLanguageError for a text in a language that the grammar does not read
 */
export const concord = (documents: readonly Document[]): Concordance => concordIn(documents, languageOf)
