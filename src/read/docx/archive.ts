/**
 * The parts of a .docx, unpacked from its zip archive within limits.
 */
import { unzipSync } from 'fflate'
import { ReadError } from '../error.ts'
import { refusal } from './refuse.ts'

/** Parts by their names, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Bytes that one part, and that all of them, may unpack to: far above any real text, far below what hurts. */
const partLimit = 64 * 1024 * 1024
const totalLimit = 128 * 1024 * 1024

// Pictures, fonts and embedded files hold no text and may be large.
const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const otherKinds: readonly { test: RegExp; kind: string }[] = [
  { test: /^xl\//, kind: 'a spreadsheet' },
  { test: /^ppt\//, kind: 'a presentation' },
  { test: /^(?:content\.xml|mimetype)$/, kind: 'an OpenDocument file (.odt)' },
]

/**
 * Unpacks a .docx.
 * @throws ReadError for anything that is not a sound zip archive of reasonable size
 */
export function unpack(bytes: Uint8Array): Parts {
  const refused = refusal(bytes)
  if (refused) throw refused
  const parts = new Map<string, Uint8Array>()
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isText(name)) {
          parts.set(name, new Uint8Array())
          return false
        }
        total += originalSize
        if (originalSize > partLimit || total > totalLimit) {
          throw new ReadError(
            'This Word file unpacks to more than 64 MB of text, which no document needs. It is not read.',
          )
        }
        return true
      },
    })
    for (const [name, content] of Object.entries(files)) parts.set(name, content)
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(
      'This Word file is damaged: it cannot be unpacked. Get it again, or let Word repair it and save it.',
      { cause: error },
    )
  }
  return parts
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
