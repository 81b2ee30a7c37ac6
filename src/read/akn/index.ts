/**
 * Akoma Ntoso as the United Nations publishes its resolutions (AKN4UN): the XML to a text in the notation.
 *
 * The text has what the page shows: the masthead of the cover page, the title, preamble, body, conclusions and attachments, then
 * the notes under their own marks, and the job number of the first page's foot. What only the metadata say (who voted how,
 * subjects, sponsors of the draft) is no part of it.
 */
import type { Source } from '../../../grammar/source.ts'
import { ReadError } from '../error.ts'
import { markOf } from '../rich/spans.ts'
import { Writer } from '../rich/write.ts'
import { parseXml, type XmlElement } from '../rich/xml.ts'
import { BodyReader } from './body.ts'
import { local } from './elements.ts'

const damaged =
  'This XML file is damaged: it is not well-formed. Get it again, or open it in a browser, which says where it breaks.'

/**
 * Reads a document in Akoma Ntoso.
 * @param bytes the whole file
 * @throws ReadError when it is not well-formed or is other XML
 */
export function readAkn(bytes: Uint8Array): Source {
  const root: XmlElement = parseXml(bytes, damaged)
  if (local(root) !== 'akomaNtoso')
    throw new ReadError(
      'This is an XML file that is no Akoma Ntoso, which alone is read. Save the text as .docx, .html or plain text.',
    )
  const reader = new BodyReader()
  reader.read(root)
  const writer = new Writer()
  for (const block of reader.blocks) writer.block(block, 'body')
  for (const { reference, blocks } of reader.notes) writer.note(markOf(reference), blocks)
  for (const block of reader.footer) writer.block(block, 'footer')
  return { ...writer.result(), channel: 'markup' }
}
