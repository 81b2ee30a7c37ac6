/** Which passages of an older document stay where they are in a newer one; all others are struck out, or put in. */
import type { AnyNode, Document } from '../../../grammar/ast.ts'
import { Vocabulary } from '../../compare/features.ts'
import { link } from '../../compare/links.ts'
import { longestAscent } from '../../compare/order.ts'
import { everyPassage, passagesOf, type Passage } from '../../compare/passages.ts'
import { languageOfText } from '../../compare/reading.ts'
import { cleanText } from '../../tree/clean.ts'
import { startOf } from '../../tree/range.ts'
import { wordsOf } from '../../tree/text.ts'
import { everyNode } from '../../tree/visit.ts'

/** Two documents, passage by passage. */
export interface Pairs {
  /** Passages of all depths in the order of the text. */
  readonly old: readonly Passage[]
  readonly fresh: readonly Passage[]
  /** The old passage that a new one is, where both stand in the same order. */
  readonly partners: ReadonlyMap<Passage, Passage>
  readonly notes: {
    readonly old: readonly Passage[]
    readonly fresh: readonly Passage[]
    readonly partners: ReadonlyMap<Passage, Passage>
  }
}

/** What a comparison has in its masthead and stands in the text of a Word file: who submits it, and when it was adopted. */
const besides = (document: Document): Passage[] => {
  const nodes: AnyNode[] = [...everyNode(document, 'proposal'), ...everyNode(document, 'closing')]
  return nodes.map((node): Passage => {
    const clean = cleanText([node], wordsOf(document))
    return {
      text: clean.text,
      rangeOf: (start, end) => clean.rangeOf(start, end),
      id: node.type,
      kind: 'paragraph',
      position: node.position,
      opener: 0,
      content: [node],
      items: [],
    }
  })
}

/** Partners among two lists, by what they say. */
const linked = (
  old: readonly Passage[],
  fresh: readonly Passage[],
  vocabulary: Vocabulary,
): (readonly [fresh: Passage, old: Passage])[] =>
  Array.from(
    link(old, fresh, vocabulary, { looked: 0, compared: 0 }).toOld,
    ([unit, partner]) => [unit.passage, partner.unit.passage] as const,
  )

/** Pairs the passages of two documents, read as they are written. */
export const pairsOf = (old: Document, fresh: Document): Pairs => {
  const vocabulary = new Vocabulary(languageOfText(fresh.textLanguage))
  const [before, after] = [passagesOf(old, 'written', fresh), passagesOf(fresh, 'written', old)]
  const lists = (['clauses', 'titles', 'headings', 'paragraphs'] as const)
    .map((kind) => [before[kind], after[kind]] as const)
    .concat([[besides(old), besides(fresh)]])
  const inOrder = (passages: readonly Passage[]): Passage[] =>
    everyPassage(passages).toSorted((a, b) => startOf(a) - startOf(b))
  const [oldOrder, newOrder] = [inOrder(lists.flatMap(([one]) => one)), inOrder(lists.flatMap(([, other]) => other))]
  const toOld = new Map(lists.flatMap(([one, other]) => linked(one, other, vocabulary)))
  const place = new Map(oldOrder.map((passage, at) => [passage, at]))
  const paired = newOrder.flatMap((passage) => {
    const partner = toOld.get(passage)
    return partner?.kind === passage.kind ? [[passage, partner] as const] : []
  })
  const kept = longestAscent(paired.map(([, partner]) => place.get(partner) ?? 0))
  return {
    old: oldOrder,
    fresh: newOrder,
    partners: new Map(paired.filter((_, at) => kept.has(at))),
    notes: { old: before.notes, fresh: after.notes, partners: new Map(linked(before.notes, after.notes, vocabulary)) },
  }
}
