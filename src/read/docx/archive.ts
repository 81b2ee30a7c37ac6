/**
 * The parts of a .docx, unpacked from its zip archive within limits.
 */
import { ReadError } from '../error.ts'
import { refusal } from './refuse.ts'
import { contentOf, entriesOf, ZipError } from '../rich/zip.ts'

/** Parts by their names, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>

/**
 * Bytes that the text of a file may unpack to, unless told otherwise. The longest resolutions have less than 5 MB of XML with
 * all their tracked changes; reading takes a second for each 4 MB.
 */
const usualLimit = 16_000_000

// Pictures, fonts and embedded files hold no text and may be large.
const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const otherKinds: readonly { test: RegExp; kind: string }[] = [
  { test: /^xl\//, kind: 'a spreadsheet' },
  { test: /^ppt\//, kind: 'a presentation' },
  { test: /^(?:content\.xml|mimetype)$/, kind: 'an OpenDocument file (.odt)' },
]

const damaged = 'This Word file is damaged: it cannot be unpacked. Get it again, or let Word repair it and save it.'
const locked = 'This Word file is encrypted with a password. Open it in Word and save a copy without the password.'

const tooMuch = (limit: number): ReadError =>
  new ReadError(
    `This Word file unpacks to more than ${limit / 1_000_000} MB of text, which no resolution needs. It is not read; --max-unpacked sets another limit.`,
  )

/**
 * Unpacks a .docx.
 * @param limit the most bytes that its text may unpack to
 * @throws ReadError for anything that is not a sound zip archive of reasonable size
 */
export function unpack(bytes: Uint8Array, limit: number = usualLimit): Parts {
  const refused = refusal(bytes)
  if (refused) throw refused
  try {
    return contentsOf(bytes, limit)
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(damaged, { cause: error })
  }
}

function contentsOf(bytes: Uint8Array, limit: number): Parts {
  const parts = new Map<string, Uint8Array>()
  const entries = entriesOf(bytes)
  const texts = entries.filter(({ name }) => isText(name))
  if (texts.reduce((sum, { size }) => sum + size, 0) > limit) throw tooMuch(limit)
  if (texts.some(({ encrypted }) => encrypted)) throw new ReadError(locked)
  for (const entry of entries) {
    // Which of two parts holds, every program decides for itself.
    if (parts.has(entry.name)) throw new ZipError(`two parts of the name ${entry.name}`)
    parts.set(entry.name, isText(entry.name) ? contentOf(bytes, entry) : new Uint8Array())
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
