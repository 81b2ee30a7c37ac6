/** What is kept of a document: what it is called, and its paragraphs with their words. */
import type { Document } from '../../grammar/ast.ts'
import { everyPassage, passagesOf, type Passage } from '../compare/passages.ts'
import { startOf } from '../tree/range.ts'
import { toText } from '../tree/text.ts'
import { everyNode } from '../tree/visit.ts'

/** A paragraph: the name of its place, and its words. */
export interface Entry {
  /** `PP8`, `OP4(a)`, `annex`. */
  readonly id: string
  readonly text: string
}

/** A document that was read. */
export interface DocumentRecord {
  /** Where it is, seen from the folder of the index, with `/` between folders. */
  readonly path: string
  /** Bytes and milliseconds since 1970, by which a file that was not touched is known. */
  readonly size: number
  readonly modified: number
  /** Of its bytes; the same file elsewhere is the same document. */
  readonly digest: string
  readonly symbol?: string
  /** ISO 8601: `2025-12-15`. */
  readonly date?: string
  readonly session?: string
  readonly title?: string
  readonly language?: string
  readonly entries: readonly Entry[]
}

/** What a document says of itself. */
export type Identity = Omit<DocumentRecord, 'entries' | 'path' | 'size' | 'modified'>

/** Fewer words than these are said everywhere: `Decides:`, a chapeau without its items. */
const fewestWords = 4

const isLongEnough = ({ text }: Passage): boolean => text.split(' ', fewestWords).length >= fewestWords

/**
 * The passages of a document that an origin is told of, in the order of the text. A paragraph with items is looked up as its chapeau and
 * each of the items.
 */
export const lookedUp = (document: Document): Passage[] => {
  const { clauses, paragraphs } = passagesOf(document, 'lifted')
  return everyPassage([...clauses, ...paragraphs])
    .filter(isLongEnough)
    .toSorted((a, b) => startOf(a) - startOf(b))
}

/** @param digest of the bytes that it was read from */
export const identityOf = (document: Document, digest: string): Identity => {
  const { symbol, date, session, textLanguage } = document
  const [title] = everyNode(document, 'title')
  return {
    digest,
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(session === undefined ? {} : { session }),
    ...(title && { title: toText(title, document) }),
    ...(textLanguage === undefined ? {} : { language: textLanguage }),
  }
}

/** A text of its own memory: engines let a part of a text keep the whole, and with it all that the document was read from. */
const detached = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

/** What is kept of a document. */
export const recordOf = (
  document: Document,
  file: Pick<DocumentRecord, 'path' | 'size' | 'modified' | 'digest'>,
): DocumentRecord =>
  detached({
    ...file,
    ...identityOf(document, file.digest),
    entries: lookedUp(document).map(({ id, text }) => ({ id, text })),
  })
