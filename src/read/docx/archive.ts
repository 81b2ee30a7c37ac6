/**
 * The parts of a .docx.
 */
import { ReadError } from '../error.ts'
import { unpackParts, type FileKind, type Parts } from '../rich/unpack.ts'
import { refusal } from './refuse.ts'

export const wordFile: FileKind = { name: 'Word file', program: 'Word' }

const otherKinds: readonly { test: RegExp; kind: string }[] = [
  { test: /^xl\//, kind: 'a spreadsheet' },
  { test: /^ppt\//, kind: 'a presentation' },
  { test: /^META-INF\/container\.xml$/, kind: 'an e-book (.epub)' },
  { test: /^Index\/Document\.iwa$/, kind: 'a file of Pages (.pages)' },
  { test: /^(?:content\.xml|mimetype)$/, kind: 'an OpenDocument file that is no text' },
]

/**
 * Unpacks a .docx.
 * @param limit the most bytes that its text may unpack to
 * @throws ReadError for anything that is not a sound zip archive of reasonable size
 */
export function unpack(bytes: Uint8Array, limit?: number): Parts {
  const refused = refusal(bytes)
  if (refused) throw refused
  return unpackParts(bytes, wordFile, limit)
}

/** What a zip archive is that holds no Word document. */
export function foreignArchive(parts: Parts): ReadError {
  const names = [...parts.keys()]
  const found = otherKinds.find(({ test }) => names.some((name) => test.test(name)))
  return new ReadError(
    found
      ? `This is ${found.kind}, not a Word file. Save its text as .docx.`
      : 'This is a zip archive without a Word document in it. Unpack it and read the files themselves.',
  )
}
