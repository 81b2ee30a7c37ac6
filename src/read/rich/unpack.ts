/** The parts of an office file, unpacked from its zip archive within limits. */
import { ReadError } from '../error.ts'
import { contentOf, entriesOf, ZipError } from './zip.ts'

/** Parts by their names, without a leading slash; of pictures and the like, which hold no text, the names alone. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** A kind of file in words: `Word file`, and the program that mends it. */
export interface FileKind {
  readonly name: string
  readonly program: string
}

/**
 * Bytes that the text of a file may unpack to, unless told otherwise. The longest resolutions have less than 5 MB of XML with
 * all their tracked changes; reading takes a second for each 4 MB.
 */
const usualLimit = 16_000_000

// Pictures, fonts and embedded files hold no text and may be large.
const isText = (name: string): boolean => /\.(?:xml|rels)$|^mimetype$/i.test(name)

/** What to say of a file with a password. */
export const locked = ({ name, program }: FileKind): ReadError =>
  new ReadError(
    `This ${name} is encrypted with a password. Open it in ${program} and save a copy without the password.`,
  )

const damaged = ({ name, program }: FileKind): string =>
  `This ${name} is damaged: it cannot be unpacked. Get it again, or let ${program} repair it and save it.`

const tooMuch = ({ name }: FileKind, limit: number): ReadError =>
  new ReadError(
    `This ${name} unpacks to more than ${limit / 1_000_000} MB of text, which no resolution needs. It is not read; --max-unpacked sets another limit.`,
  )

/** What to say of a part that is not well-formed. */
export const damagedPart = ({ name, program }: FileKind, part: string): string =>
  `This ${name} is damaged: its part ${part} is not well-formed. Let ${program} repair it and save it.`

/**
 * Unpacks an office file.
 * @param limit the most bytes that its text may unpack to
 * @throws ReadError for anything that is not a sound zip archive of reasonable size
 */
export function unpackParts(bytes: Uint8Array, kind: FileKind, limit: number = usualLimit): Parts {
  try {
    return contentsOf(bytes, kind, limit)
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(damaged(kind), { cause: error })
  }
}

function contentsOf(bytes: Uint8Array, kind: FileKind, limit: number): Parts {
  const parts = new Map<string, Uint8Array>()
  const entries = entriesOf(bytes)
  const texts = entries.filter(({ name }) => isText(name))
  if (texts.reduce((sum, { size }) => sum + size, 0) > limit) throw tooMuch(kind, limit)
  if (texts.some(({ encrypted }) => encrypted)) throw locked(kind)
  for (const entry of entries) {
    // Which of two parts holds, every program decides for itself.
    if (parts.has(entry.name)) throw new ZipError(`two parts of the name ${entry.name}`)
    parts.set(entry.name, isText(entry.name) ? contentOf(bytes, entry) : new Uint8Array())
  }
  return parts
}
