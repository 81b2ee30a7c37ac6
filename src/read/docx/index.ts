/**
 * Word files: the bytes of a .docx to a text in the notation.
 *
 * The text has one line a paragraph with an empty line between two, the masthead or running header at its head, the notes
 * and then the footer at its foot. Automatic numbers are computed, italics and run-in bold are marked, comments, hidden
 * text and pictures are left out.
 */
import type { Source } from '../../../grammar/source.ts'
import { ReadError } from '../error.ts'
import { headerRole } from '../rich/furniture.ts'
import { markOf } from '../rich/spans.ts'
import { Writer } from '../rich/write.ts'
import { unpack } from './archive.ts'
import type { ChangeMode } from './changes.ts'
import { furniture, sections } from './furniture.ts'
import { Notes } from './notes.ts'
import { Numbering } from './numbering.ts'
import { openPackage } from './package.ts'
import { StoryReader, type Reading } from './story.ts'
import { Styles } from './styles.ts'
import { child } from '../rich/xml.ts'

export type { ChangeMode } from './changes.ts'

/** How to read a Word file. */
export interface DocxOptions {
  /** What to do with tracked changes; `accept` unless told. */
  readonly changes?: ChangeMode
  /** The most bytes that its text may unpack to. */
  readonly maxUnpacked?: number
}

/**
 * Reads a Word file.
 * @param bytes the whole file
 * @returns the text, and for each line its paragraph (1-based, as Word counts), style, area and whether it is a heading
 * @throws ReadError when it is no .docx, encrypted or damaged; its message says what to do
 */
export function readDocx(bytes: Uint8Array, options: DocxOptions = {}): Source {
  const file = openPackage(unpack(bytes, options.maxUnpacked))
  const body = child(file.document, 'w:body')
  if (body === undefined) throw new ReadError('This Word file has no text in it.')
  const reading: Reading = {
    styles: new Styles(file.styles),
    numbering: new Numbering(file.numbering),
    notes: new Notes(file.footnotes, file.endnotes, [sections(body)[0], file.settings]),
    mode: options.changes ?? 'accept',
  }
  const header = furniture('header', body, file, reading)
  const blocks = new StoryReader(reading, 0).read(body)
  const footer = furniture('footer', body, file, reading)
  const notes = reading.notes.settle()
  const writer = new Writer()
  const role = headerRole(header)
  for (const block of header.blocks) writer.block(block, role)
  for (const block of blocks) writer.block(block, 'body')
  for (const note of notes) {
    const content = note.content ? new StoryReader(reading).read(note.content) : []
    writer.note(markOf(note), content)
  }
  for (const block of footer.blocks) writer.block(block, 'footer')
  return { ...writer.result(), channel: 'docx' }
}
