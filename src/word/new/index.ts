/** A document as a new Word file. */
import type { Document } from '../../../grammar/ast.ts'
import { contentOf } from './from-document.ts'
import { writeContent } from './write.ts'

/** How a Word file is written. */
export interface WriteOptions {
  /** The text that the document was parsed from. */
  readonly text: string
}

/**
 * Writes a document as a Word file in the styles of the United Nations: the masthead in the header of the first page, notes as
 * footnotes, numbers typed. Read again it is the same document; page breaks of the source are healed.
 *
 * @returns the bytes of a .docx, the same for the same document
 */
export const writeWord = (document: Document, { text }: WriteOptions): Uint8Array =>
  writeContent(contentOf(document, text), { author: 'resolint', date: '1980-01-01T00:00:00Z' })
