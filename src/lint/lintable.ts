/** Binds a document and its source into what rules and facts work on. */
import type { AnyNode, Document } from '../../grammar/ast.ts'
import type { CleanText } from '../tree/clean.ts'
import { placesOf, spoken } from '../tree/places.ts'
import { endOf, startOf, type Range } from '../tree/range.ts'
import { wordsOf } from '../tree/document-words.ts'
import { ownText } from '../tree/text.ts'
import type { Profile } from './profile.ts'
import type { Lintable, Rewritten } from './rule.ts'

/** The range of a node; a range is given back as it is. */
export const toRange = (at: AnyNode | Range): Range => ('type' in at ? { start: startOf(at), end: endOf(at) } : at)

/**
 * What rules and facts are given of a document. Clean texts and facts are computed when they are first asked for, and kept.
 *
 * @param text the source that the positions of the document speak of
 * @param rewritten what the file writes otherwise than this text
 */
export const createLintable = (
  document: Document,
  text: string,
  profile: Profile,
  rewritten: readonly Rewritten[] = [],
): Lintable => {
  const cleaned = new Map<AnyNode, CleanText>()
  const facts = new Map<(lintable: Lintable) => unknown, unknown>()
  const words = wordsOf(document)
  const lintable: Lintable = {
    document,
    text,
    profile,
    words,
    rewritten,
    clean: (node) => {
      let clean = cleaned.get(node)
      if (!clean) cleaned.set(node, (clean = ownText(node, words)))
      return clean
    },
    slice: (at) => {
      const { start, end } = toRange(at)
      return text.slice(start, end)
    },
    place: (at) => spoken(placesOf(document).of(at)),
    fact: <Fact>(compute: (of: Lintable) => Fact): Fact => {
      if (!facts.has(compute)) facts.set(compute, compute(lintable))
      return facts.get(compute) as Fact
    },
  }
  return lintable
}
