/**
 * The canonical notation (`resolint format`), the same for a document whatever it came through: one block a paragraph with an
 * empty line between two, page breaks healed, page furniture left out but for the job number, notes at the end, opening
 * phrases and organ lines in italics, note marks as superscripts. Written again it does not change.
 */
import type { Document } from '../../../grammar/ast.ts'
import { asRead } from '../../../grammar/foreign/relocate.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { jobNumberOf, mastheadValue } from '../../tree/masthead.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { wordsOf } from '../../tree/text.ts'
import type { Convert } from '../convert.ts'
import { blocksOf, type Block } from './blocks.ts'
import { withComments } from './comments.ts'
import { phrase, writtenMark } from './phrase.ts'

/**
 * Writes a document in the canonical notation.
 * @param document a tree
 * @param source the text that it was parsed from
 */
export function toCanonical(document: Document, source: string): string {
  const read = asRead(document, source)
  return read ? write(read.document, read.text) : write(document, source)
}

function write(document: Document, source: string): string {
  const words = wordsOf(document)
  const notes = footnotesOf(document).notes.map(({ label, node, parts }): Block => ({
    text: [writtenMark(label), ...parts.map((part) => phrase(part.children, words))].join(' '),
    start: startOf(node),
    end: endOf(node),
  }))
  const symbol = symbolOfHeads(document, source)
  const job = jobNumberOf(document)
  const blocks = blocksOf(document, source)
  const printed = job !== undefined && !blocks.some(({ text }) => text.startsWith(job)) ? [job] : []
  const written = [
    ...(symbol === undefined ? [] : [symbol]),
    ...withComments([...blocks, ...notes], document),
    ...printed,
  ]
  return written.map((block) => `${block}\n`).join('\n')
}

/** The canonical notation as a conversion, for the command line. */
export const canonical: Convert = ({ document, text }) => toCanonical(document, text)

/** The symbol that a scan garbled in the masthead and that only the running heads have. */
function symbolOfHeads(document: Document, source: string): string | undefined {
  const { symbol } = document
  if (symbol === undefined || mastheadValue(document, 'symbol') !== undefined) return undefined
  return source.replace(/\s/g, '').includes(symbol.replace(/\s/g, '')) ? symbol : undefined
}
