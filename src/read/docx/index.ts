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
import type { Origins } from '../rich/origin.ts'
import { markOf } from '../rich/spans.ts'
import type { Parts } from '../rich/unpack.ts'
import { Writer } from '../rich/write.ts'
import { unpack } from './archive.ts'
import type { ChangeMode } from './changes.ts'
import { furniture, sections } from './furniture.ts'
import { Notes } from './notes.ts'
import { Numbering } from './numbering.ts'
import { openPackage, type WordPackage } from './package.ts'
import type { Reading } from './spans.ts'
import { StoryReader } from './story.ts'
import { Styles } from './styles.ts'
import { child, type XmlElement, type XmlPlaces } from '../rich/xml.ts'

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
  return { ...write(openPackage(unpack(bytes, options.maxUnpacked)), options, false).result(), channel: 'docx' }
}

/** A Word file that was read by those who change it. */
export interface TracedDocx {
  readonly source: Source
  /** For each UTF-16 code unit of the text. */
  readonly origins: Origins
  readonly package: WordPackage
  readonly parts: Parts
  readonly places: XmlPlaces
}

/**
 * Reads what another makes of the parts of a Word file.
 * @param prepare is given each part that is read, and gives what is to be read in its place
 */
export function readPrepared(
  bytes: Uint8Array,
  options: DocxOptions,
  prepare: (part: XmlElement) => XmlElement,
): Source {
  const file = openPackage(unpack(bytes, options.maxUnpacked), undefined, prepare)
  return { ...write(file, options, false).result(), channel: 'docx' }
}

/** Reads a Word file as `readDocx` does, and tells where in it each character stands. */
export function traceDocx(bytes: Uint8Array, options: DocxOptions = {}): TracedDocx {
  const parts = unpack(bytes, options.maxUnpacked)
  const places: XmlPlaces = { of: new Map(), texts: new Map() }
  const file = openPackage(parts, places)
  const writer = write(file, options, true)
  return { source: { ...writer.result(), channel: 'docx' }, origins: writer.origins(), package: file, parts, places }
}

function write(file: WordPackage, options: DocxOptions, traces: boolean): Writer {
  const body = child(file.document, 'w:body')
  if (body === undefined) throw new ReadError('This Word file has no text in it.')
  const reading: Reading = {
    styles: new Styles(file.styles),
    numbering: new Numbering(file.numbering),
    notes: new Notes(file.footnotes, file.endnotes, [sections(body)[0], file.settings]),
    mode: options.changes ?? 'accept',
    traces,
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
  return writer
}
