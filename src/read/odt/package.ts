/** The parts of an OpenDocument text (OASIS OpenDocument 1.3, parts 2 and 3). */
import { ReadError } from '../error.ts'
import { damagedPart, locked, unpackParts, type FileKind, type Parts } from '../rich/unpack.ts'
import { child, elements, parseXml, type XmlElement } from '../rich/xml.ts'

const kind: FileKind = { name: 'OpenDocument file', program: 'LibreOffice' }

/** What a reader of the text needs: one element of each kind, in one file or two. */
export interface TextPackage {
  /** `office:text` */
  readonly text: XmlElement
  /** Styles of all parts, the common ones first. */
  readonly styles: readonly XmlElement[]
  /** Styles that only the headers and footers use. */
  readonly pages: XmlElement | undefined
}

const isFlat = (bytes: Uint8Array): boolean => bytes[0] !== 0x50

function rootsOf(bytes: Uint8Array, limit: number | undefined): XmlElement[] {
  if (isFlat(bytes)) return [parseXml(bytes, damagedPart(kind, 'itself'))]
  const parts = unpackParts(bytes, kind, limit)
  if (isEncrypted(parts)) throw locked(kind)
  return ['styles.xml', 'content.xml'].flatMap((name) => {
    const part = parts.get(name)
    return part ? [parseXml(part, damagedPart(kind, name))] : []
  })
}

/** A file with a password has parts like any other, and says in its list of them that they are encrypted. */
function isEncrypted(parts: Parts): boolean {
  const list = parts.get('META-INF/manifest.xml')
  return list !== undefined && new TextDecoder().decode(list).includes('encryption-data')
}

/**
 * Opens an OpenDocument text, packed (.odt, .ott) or as one XML file (.fodt).
 * @param limit the most bytes that it may unpack to
 * @throws ReadError for one that is damaged, has a password or is no text
 */
export function openPackage(bytes: Uint8Array, limit?: number): TextPackage {
  const roots = rootsOf(bytes, limit)
  const text = roots.map((root) => child(child(root, 'office:body'), 'office:text')).find((each) => each !== undefined)
  if (text === undefined)
    throw new ReadError('This OpenDocument file holds no text document. Save its text as .odt or .docx.')
  const styles = roots.flatMap((root) =>
    ['office:styles', 'office:automatic-styles'].flatMap((name) => elements(child(root, name) ?? none)),
  )
  return { text, styles, pages: roots.map((root) => child(root, 'office:master-styles')).find(Boolean) }
}

const none: XmlElement = { name: '', attributes: {}, children: [] }
