/**
 * Rich Text Format, as Word, LibreOffice, WordPad and TextEdit write it: the bytes of an .rtf to a text in the notation, laid out as
 * that of a Word file is. Numbers of lists stand in the file.
 */
import { strFromU8 } from 'fflate'
import type { Source } from '../../../grammar/source.ts'
import type { ChangeMode } from '../docx/changes.ts'
import { ReadError } from '../error.ts'
import { headerRole, type Furniture } from '../rich/furniture.ts'
import { markOf } from '../rich/spans.ts'
import { Writer } from '../rich/write.ts'
import { RtfDocument } from './document.ts'

const damaged =
  'This RTF file is damaged: it breaks off. Get it again, or open it in Word or LibreOffice and save it anew.'

function furniture(kind: 'header' | 'footer', { headers, titled }: RtfDocument): Furniture {
  for (const name of titled ? [`${kind}f`, kind, `${kind}r`] : [kind, `${kind}r`]) {
    const blocks = headers.get(name)?.blocks ?? []
    if (blocks.length > 0) return { blocks, ofFirstPage: name.endsWith('f') }
  }
  return { blocks: [], ofFirstPage: false }
}

/**
 * Reads an RTF file.
 * @param bytes the whole file
 * @param changes what to do with tracked changes; `accept` unless told
 * @throws ReadError when it is no RTF or breaks off
 */
export function readRtf(bytes: Uint8Array, changes: ChangeMode = 'accept'): Source {
  const text = strFromU8(bytes, true)
  if (!text.startsWith('{\\rtf'))
    throw new ReadError('This is no RTF file: it begins otherwise. Save the text as .rtf or .docx.')
  const document = new RtfDocument(changes)
  try {
    document.read(text.slice(0, text.lastIndexOf('}') + 1))
  } catch (error) {
    throw error instanceof RangeError ? new ReadError(damaged, { cause: error }) : error
  }
  const writer = new Writer()
  const header = furniture('header', document)
  const role = headerRole(header)
  for (const block of header.blocks) writer.block(block, role)
  for (const block of document.body.blocks) writer.block(block, 'body')
  for (const note of document.notes) writer.note(markOf(note), note.story.blocks)
  for (const block of furniture('footer', document).blocks) writer.block(block, 'footer')
  return { ...writer.result(), channel: 'markup' }
}
