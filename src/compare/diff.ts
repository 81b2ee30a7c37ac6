/** Two documents compared by what their clauses say. */
import type { Document } from '../../grammar/ast.ts'
import type { Layer } from '../tree/negotiation.ts'
import { toText } from '../tree/text.ts'
import { everyNode } from '../tree/visit.ts'
import type { Work } from './candidates.ts'
import { byPart, type Comparison, type Row, type Subject } from './comparison.ts'
import { mastheadRows, sponsorChanges } from './facts.ts'
import { Vocabulary } from './features.ts'
import { link } from './links.ts'
import { passagesOf, type Passage } from './passages.ts'
import { readingOf } from './reading.ts'
import { RowMaker } from './rows.ts'

/** How documents are compared. */
export interface DiffOptions {
  /**
   * How texts under negotiation are read: `lifted` (as if all brackets were lifted, without the notes of delegations; unless told),
   * `settled` (only what stands in no bracket), or `written` (as it stands).
   */
  readonly layer?: Layer
}

const subjectOf = (document: Document): Subject => {
  const [title] = everyNode(document, 'title')
  return {
    ...(document.symbol === undefined ? {} : { symbol: document.symbol }),
    ...(title && { title: toText(title, document) }),
    kind: document.kind,
  }
}

/** As `diff`, and counts what the comparison costs. */
export const compareCounting = (
  old: Document,
  fresh: Document,
  { layer = 'lifted' }: DiffOptions,
  work: Work,
): Comparison => {
  const reading = readingOf(old, fresh)
  const vocabulary = new Vocabulary(reading.language)
  const [before, after] = [passagesOf(old, layer, fresh), passagesOf(fresh, layer, old)]
  let noise = 0
  const rows = (one: readonly Passage[], other: readonly Passage[]): Row[] => {
    const maker = new RowMaker(link(one, other, vocabulary, work), reading)
    const made = maker.rows()
    noise += maker.noise
    return made
  }
  const parts = byPart((part) => rows(before[part], after[part]))
  return {
    old: subjectOf(old),
    new: subjectOf(fresh),
    layer,
    masthead: mastheadRows(old, fresh),
    sponsors: sponsorChanges(old, fresh),
    ...parts,
    noise,
  }
}

/**
 * Compares two documents. Clauses are recognized by what they say, never by their number, so that a new number is no change; what
 * differs only because of how the texts were extracted counts as nothing.
 *
 * @returns plain objects: rows in the order of the new document, with edits that carry their places in both (UTF-16 code units); an old
 * text in which all edits of its row are made is the new text, but for what counts as nothing
 */
export const diff = (old: Document, fresh: Document, options: DiffOptions = {}): Comparison =>
  compareCounting(old, fresh, options, { looked: 0, compared: 0 })
