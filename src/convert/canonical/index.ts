/**
 * The canonical notation (`resolint format`), the same for a document whatever it came through: one block a paragraph with an
 * empty line between two, page breaks healed, page furniture left out but for the job number, notes at the end, opening
 * phrases and organ lines in italics, note marks as superscripts. Written again it does not change.
 */
import { asRead, writeMark } from '../../../grammar/index.ts'
import type { Document } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { unreadLanguage } from '../../tree/language.ts'
import { jobNumberOf, mastheadValue } from '../../tree/masthead.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { wordsOf } from '../../tree/document-words.ts'
import type { Convert } from '../convert.ts'
import { blocksOf, type Block } from './blocks.ts'
import { withComments } from './comments.ts'
import { phrase } from './phrase.ts'

/** Whole texts are the same at once; each round of a mutilated one puts together what the one before has brought together. */
const mostRounds = 20

/**
 * Writes a document in the canonical notation. A mutilated text may be read otherwise once its blanks and page breaks are
 * gone; it is written until it stays as it is.
 * @param document a tree
 * @param source the text that it was parsed from
 * @returns the source itself where its language is not read: what its paragraphs are is not known surely enough to write them anew
 */
export function toCanonical(document: Document, source: string): string {
  if (unreadLanguage(document.textLanguage) !== undefined) return source
  const read = asRead(document, source)
  return read ? settled(read.document, read.text) : settled(document, source)
}

function settled(document: Document, source: string): string {
  let text = written(document, source)
  for (let round = 0; round < mostRounds; round++) {
    const again = written(parse(text), text)
    if (again === text) break
    text = again
  }
  return text
}

function written(document: Document, source: string): string {
  const words = wordsOf(document)
  const notes = footnotesOf(document).notes.map(({ label, node, parts }): Block => ({
    text: [writeMark(label), ...parts.map((part) => phrase(part.children, words))].join(' '),
    start: startOf(node),
    end: endOf(node),
  }))
  const symbol = symbolOfHeads(document, source)
  const job = jobNumberOf(document)
  const blocks = blocksOf(document, source)
  const printed = job !== undefined && !blocks.some(({ text }) => text.startsWith(job)) ? [job] : []
  const paragraphs = [
    ...(symbol === undefined ? [] : [symbol]),
    ...withComments([...blocks, ...notes], document),
    ...printed,
  ]
  return paragraphs.map((block) => `${block}\n`).join('\n')
}

/** The canonical notation as a conversion, for the command line. */
export const canonical: Convert = ({ document, text }) => toCanonical(document, text)

/** The symbol that a scan garbled in the masthead and that only the running heads have. */
function symbolOfHeads(document: Document, source: string): string | undefined {
  const { symbol } = document
  if (symbol === undefined || mastheadValue(document, 'symbol') !== undefined) return undefined
  // `8/CMA.6` is number and symbol in one.
  if (mastheadValue(document, 'number') === symbol) return undefined
  return source.replace(/\s/g, '').includes(symbol.replace(/\s/g, '')) ? symbol : undefined
}
