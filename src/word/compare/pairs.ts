/** Which passages of an older document stay where they are in a newer one; all others are struck out, or put in. */
import type { AnyNode, Document } from '../../../grammar/ast.ts'
import { Vocabulary } from '../../compare/features.ts'
import { link } from '../../compare/links.ts'
import { longestAscent } from '../../compare/order.ts'
import { everyPassage, passagesOf, type Passage } from '../../compare/passages.ts'
import { languageOfText } from '../../compare/reading.ts'
import { cleanText } from '../../tree/clean.ts'
import { startOf } from '../../tree/range.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { everyNode } from '../../tree/visit.ts'

/** The old passage of a new one. */
export type Partners = ReadonlyMap<Passage, Passage>

/** Two documents, passage by passage. */
export interface Pairs {
  /** Passages of all depths in the order of the text. */
  readonly old: readonly Passage[]
  readonly fresh: readonly Passage[]
  /** The old passage that a new one is, where both stand in the same order. */
  readonly partners: Partners
  /** The old passage that a new one is, where it stands elsewhere. */
  readonly moved: Partners
  readonly notes: {
    readonly old: readonly Passage[]
    readonly fresh: readonly Passage[]
    readonly partners: Partners
  }
}

/** What is no paragraph of a comparison and stands in the text of a Word file: who submits it, who speaks in it, and when it was adopted. */
const besides = (document: Document): Passage[] => {
  const nodes: AnyNode[] = (['proposal', 'organLine', 'closing'] as const).flatMap((type) => everyNode(document, type))
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
const linked = (old: readonly Passage[], fresh: readonly Passage[], vocabulary: Vocabulary): Partners =>
  new Map(
    Array.from(
      link(old, fresh, vocabulary, { looked: 0, compared: 0 }).toOld,
      ([unit, partner]) => [unit.passage, partner.unit.passage] as const,
    ),
  )

/** The same, and where each document has one title, or one line of its organ, these, whatever they say. */
const linkedByPlace = (old: readonly Passage[], fresh: readonly Passage[], vocabulary: Vocabulary): Partners => {
  const known = linked(old, fresh, vocabulary)
  const named = (passages: readonly Passage[], id: string): Passage[] => passages.filter((passage) => passage.id === id)
  const only = [...new Set(fresh.map(({ id }) => id))].flatMap((id): (readonly [Passage, Passage])[] => {
    const [[one, ...more], [other, ...others]] = [named(old, id), named(fresh, id)]
    return one && other && more.length + others.length === 0 ? [[other, one]] : []
  })
  return new Map([...known, ...only])
}

/** Pairs the passages of two documents, read as they are written. */
export const pairsOf = (old: Document, fresh: Document): Pairs => {
  const vocabulary = new Vocabulary(languageOfText(fresh.textLanguage))
  const [before, after] = [passagesOf(old, 'written', fresh), passagesOf(fresh, 'written', old)]
  const places = [[before.titles, after.titles] as const, [besides(old), besides(fresh)] as const]
  const others = (['clauses', 'headings', 'paragraphs'] as const).map((kind) => [before[kind], after[kind]] as const)
  const lists = [...others, ...places]
  const inOrder = (passages: readonly Passage[]): Passage[] =>
    everyPassage(passages).toSorted((a, b) => startOf(a) - startOf(b))
  const [oldOrder, newOrder] = [inOrder(lists.flatMap(([one]) => one)), inOrder(lists.flatMap(([, other]) => other))]
  const toOld = new Map([
    ...others.flatMap(([one, other]) => Array.from(linked(one, other, vocabulary))),
    ...places.flatMap(([one, other]) => Array.from(linkedByPlace(one, other, vocabulary))),
  ])
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
    moved: new Map(paired.filter((_, at) => !kept.has(at))),
    notes: { old: before.notes, fresh: after.notes, partners: linked(before.notes, after.notes, vocabulary) },
  }
}
