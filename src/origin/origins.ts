/** For every paragraph of a document, the nearest earlier text that it may have come from. */
import type { Document, Position } from '../../grammar/ast.ts'
import type { Edit } from '../compare/comparison.ts'
import { editsOf } from '../compare/edits.ts'
import type { Passage } from '../compare/passages.ts'
import { languageOfText, type Reading } from '../compare/reading.ts'
import { sessionNumber } from '../tree/session.ts'
import { identityOf, lookedUp, type Identity } from './record.ts'
import type { Form, Occurrence, TextIndex } from './text-index.ts'
import type { DocumentHead } from './write-index.ts'

/**
 * What is said of a paragraph. `agreed`: an earlier text says it word for word, however it is punctuated; `updated`: but for figures, dates
 * and sessions, *also* and *further*, and spelling; `adapted`: with other words as well; `new`: none is near.
 */
export type OriginVerdict = 'agreed' | 'updated' | 'adapted' | 'new'

/** A paragraph of an earlier document. */
export interface EarlierPlace {
  /** The file, as the index names it. */
  readonly path: string
  readonly symbol?: string
  /** ISO 8601. */
  readonly date?: string
  readonly title?: string
  /** Name of the paragraph: `OP12`. */
  readonly id: string
}

/** The nearest earlier text. */
export interface Earlier extends EarlierPlace {
  readonly text: string
  /** How much of their words both share, 0 to 1, rare words before common ones; figures, dates and adverbs of a run do not count. */
  readonly likeness: number
  /** What makes the paragraph of it, in the order of the text; places in the sources are those in the texts. */
  readonly edits: readonly Edit[]
}

/** A paragraph and where it may have come from. */
export interface OriginRow {
  readonly id: string
  readonly label?: string
  readonly text: string
  readonly position: Position
  readonly verdict: OriginVerdict
  /** Absent where it is new. */
  readonly earlier?: Earlier
  /** Other earlier places that say the same but for figures and dates, the latest first. */
  readonly also: readonly EarlierPlace[]
}

/** Texts that share less are two texts on one subject (chosen on 70 paragraphs of three drafts, each read: below it three of four were wrong). */
const adaptedFrom = 0.55

/** A symbol without what tells its revisions and corrections apart: they are one text. */
const baseOf = (symbol: string | undefined): string | undefined => symbol?.replace(/(?:\/(?:Rev|Add|Corr)\.\d+)+$/, '')

/** Whether a document is another one, and earlier. What is not dated is compared by its session; what says neither may be earlier. */
const isEarlier = (head: DocumentHead, than: Identity): boolean => {
  if (head.digest === than.digest) return false
  if (head.symbol !== undefined && baseOf(head.symbol) === baseOf(than.symbol)) return false
  if (head.date !== undefined && than.date !== undefined) return head.date < than.date
  const [session, own] = [sessionNumber(head.session), sessionNumber(than.session)]
  return session === undefined || own === undefined || session < own
}

/** The latest first; of one day, by symbol and path, so that the order is always the same. */
const byAge = ({ document: one }: Occurrence, { document: other }: Occurrence): number =>
  (other.date ?? '').localeCompare(one.date ?? '') ||
  (other.symbol ?? '').localeCompare(one.symbol ?? '') ||
  one.path.localeCompare(other.path)

const placeOf = ({ document: { path, symbol, date, title }, id }: Occurrence): EarlierPlace => ({
  path,
  ...(symbol === undefined ? {} : { symbol }),
  ...(date === undefined ? {} : { date }),
  ...(title === undefined ? {} : { title }),
  id,
})

/** A text that is no part of a document; its places are those in itself. */
const asPassage = (text: string, { kind, position }: Passage, opener: number): Passage => ({
  text,
  rangeOf: (start, end) => ({ start, end }),
  id: '',
  kind,
  position,
  opener,
  content: [],
  items: [],
})

/** Looks up the paragraphs of one document. */
class Search {
  readonly #index: TextIndex
  readonly #language: string | undefined
  readonly #reading: Reading
  readonly #isEarlier: (head: DocumentHead) => boolean

  constructor(index: TextIndex, identity: Identity) {
    this.#index = index
    this.#language = identity.language
    this.#reading = { language: languageOfText(identity.language), losesHyphens: true }
    const known = new Map<DocumentHead, boolean>()
    this.#isEarlier = (head) => {
      let earlier = known.get(head)
      if (earlier === undefined) known.set(head, (earlier = isEarlier(head, identity)))
      return earlier
    }
  }

  /** Earlier places of a form, the latest first, each document once. */
  #earlier(form: Form): Occurrence[] {
    const found = [...this.#index.occurrences(form)].filter(({ document }) => this.#isEarlier(document))
    const seen = new Set<DocumentHead>()
    return found.toSorted(byAge).filter(({ document }) => !seen.has(document) && seen.add(document))
  }

  #isAllowed(form: Form): boolean {
    for (const { document } of this.#index.occurrences(form)) if (this.#isEarlier(document)) return true
    return false
  }

  row(passage: Passage): OriginRow {
    const { id, label, text, position } = passage
    const base = { id, ...(label === undefined ? {} : { label }), text, position }
    const print = this.#index.print(text, this.#language)
    const same = this.#index.formOf(print)
    const places = same === undefined ? [] : this.#earlier(same)
    if (places.length > 0) {
      const exact = places.find((place) => this.#index.exact(place.text) === print.exact)
      return { ...base, ...this.#found(passage, exact ?? (places[0] as Occurrence), 1, places) }
    }
    const [best] = this.#index.similar(print, this.#language, (form) => this.#isAllowed(form))
    if (!best || best[1] < adaptedFrom) return { ...base, verdict: 'new', also: [] }
    const near = this.#earlier(best[0])
    return { ...base, ...this.#found(passage, near[0] as Occurrence, best[1], near) }
  }

  #found(
    passage: Passage,
    origin: Occurrence,
    likeness: number,
    places: readonly Occurrence[],
  ): Pick<OriginRow, 'verdict' | 'earlier' | 'also'> {
    const text = this.#index.text(origin.text)
    const [old, fresh] = [asPassage(text, passage, passage.opener), asPassage(passage.text, passage, passage.opener)]
    const { edits } = editsOf(old, fresh, this.#reading)
    const isWordForWord = edits.every(({ kind }) => kind === 'punctuation')
    const isUpdated = edits.every(({ kind }) => kind !== 'wording' && kind !== 'opener')
    return {
      verdict: isWordForWord ? 'agreed' : isUpdated ? 'updated' : 'adapted',
      earlier: { ...placeOf(origin), text, likeness: Math.round(likeness * 100) / 100, edits },
      also: places.filter((place) => place !== origin).map(placeOf),
    }
  }
}

/**
 * Looks up every paragraph of a document among earlier texts. The document itself, its revisions and later documents are none of its
 * origins.
 *
 * @param digest of the bytes that it was read from, as the index has it of its files
 * @returns rows in the order of the text; paragraphs of three words and less are left out
 */
export const originsOf = (document: Document, index: TextIndex, digest: string = ''): OriginRow[] => {
  const search = new Search(index, identityOf(document, digest))
  return lookedUp(document).map((passage) => search.row(passage))
}
