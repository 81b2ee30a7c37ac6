/**
 * OpenDocument texts (LibreOffice, Google Docs, Word): the bytes of an .odt to a text in the notation, laid out as that of a
 * Word file is.
 */
import type { Source } from '../../../grammar/source.ts'
import type { ChangeMode } from '../docx/changes.ts'
import { headerRole } from '../rich/furniture.ts'
import { markOf } from '../rich/spans.ts'
import { Writer } from '../rich/write.ts'
import { BodyReader, type Reading } from './body.ts'
import { Changes } from './changes.ts'
import { furniture } from './furniture.ts'
import { Notes } from './notes.ts'
import { openPackage } from './package.ts'
import { Styles } from './styles.ts'

/** How to read an OpenDocument text. */
export interface OdtOptions {
  /** What to do with tracked changes; `accept` unless told. */
  readonly changes?: ChangeMode | undefined
  /** The most bytes that its text may unpack to. */
  readonly maxUnpacked?: number | undefined
}

/**
 * Reads an OpenDocument text.
 * @param bytes the whole file, packed or as one XML file
 * @throws ReadError when it is no OpenDocument text, encrypted or damaged; its message says what to do
 */
export function readOdt(bytes: Uint8Array, options: OdtOptions = {}): Source {
  const file = openPackage(bytes, options.maxUnpacked)
  const reading: Reading = {
    styles: new Styles(file.styles),
    notes: new Notes(),
    changes: new Changes(file.text, options.changes ?? 'accept'),
  }
  const header = furniture('header', file, reading)
  const body = new BodyReader(reading)
  body.read(file.text)
  const footer = furniture('footer', file, reading)
  const notes = reading.notes.settle()
  const writer = new Writer()
  const role = headerRole(header)
  for (const block of header.blocks) writer.block(block, role)
  for (const block of body.blocks) writer.block(block, 'body')
  for (const note of notes) {
    const reader = new BodyReader(reading)
    if (note.body) reader.read(note.body)
    writer.note(markOf(note), reader.blocks)
  }
  for (const block of footer.blocks) writer.block(block, 'footer')
  return { ...writer.result(), channel: 'markup' }
}
