/** What a document says, whatever its channel did to spaces, line ends, marks and italics. */
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { toOutline, type OutlineClause } from '../../src/tree/outline.ts'
import { toText } from '../../src/tree/text.ts'
import { nodesOf } from '../../src/tree/visit.ts'

const clause = ({ id, opener, text, subparagraphs }: OutlineClause): unknown[] => [
  id,
  ...(opener === undefined ? [] : [opener]),
  text,
  ...(subparagraphs.length > 0 ? [subparagraphs.map((each) => clause(each as OutlineClause))] : []),
]

const texts = (document: Document, type: AnyNode['type']): string[] =>
  nodesOf(document, type).map((node) => toText(node, document))

/** The facts of a document that its channel must not change. */
export function factsOf(document: Document): object {
  const outline = toOutline(document)
  return {
    kind: document.kind,
    symbol: document.symbol,
    organ: document.organ,
    session: document.session,
    date: document.date,
    committee: outline.committee,
    agendaItems: outline.agendaItems,
    sponsors: outline.sponsors,
    title: outline.title,
    resolutions: outline.resolutions.map(({ label, organ, preamble, operative }) => ({
      label,
      organ,
      preamble: preamble.map(clause),
      operative: operative.map(clause),
    })),
    paragraphs: texts(document, 'paragraph'),
    closing: texts(document, 'closing'),
    unparsed: nodesOf(document, 'unparsed').map(({ value }) => value),
    notes: outline.footnotes.map(({ label, text }) => [label, text]),
    marks: outline.references.map(({ label, in: place }) => [label, place]),
    // Notes stand where their pages end, so that the order of the text depends on the pages.
    citations: outline.citations.map(({ text, in: place }) => `${place}: ${text}`).sort(),
  }
}
