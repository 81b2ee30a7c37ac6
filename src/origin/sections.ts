/**
 * The file of an index: a line that says what it is, a header in JSON, then columns of numbers and one of letters, each where it can
 * be used as it lies in memory. Numbers are little-endian, as every machine has them that Node runs on.
 */

/** Why a file is no index that can be used; says what to do. */
export class IndexError extends Error {
  override readonly name = 'IndexError'
}

const magic = 'resolint index\n\0'
/** Of what the columns mean: a file with another number is not read. */
export const form = 2

/** Columns of the index by name. */
export interface Sections {
  /** Numbers of 32 bits. */
  readonly numbers: Readonly<Record<string, Uint32Array>>
  /** Texts in UTF-8, one after the other. */
  readonly letters: Uint8Array
}

interface Head {
  readonly form: number
  /** Length of each column of numbers, in their order in the file, and of the letters. */
  readonly numbers: Readonly<Record<string, number>>
  readonly letters: number
  /** In hexadecimal, always as long. */
  readonly checksum: string
  readonly about: unknown
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A sum that no damage by accident keeps (Adler's, over words of 32 bits). */
const checksumOf = (bytes: Uint8Array): number => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
  let [a, b] = [1, 0]
  for (const word of words) {
    a = (a + word) | 0
    b = Math.imul(b, 31) + a
  }
  for (const byte of bytes.subarray(words.length * 4)) b = Math.imul(b, 31) + byte
  return (a ^ b) >>> 0
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

/** The bytes of a file. @param about what else is told, as JSON */
export const writeSections = ({ numbers, letters }: Sections, about: unknown): Uint8Array => {
  const columns = Object.entries(numbers)
  const size = columns.reduce((sum, [, column]) => sum + column.byteLength, 0) + padded(letters.length)
  const head = (checksum: number): Uint8Array =>
    encoder.encode(
      JSON.stringify({
        form,
        numbers: Object.fromEntries(columns.map(([name, { length }]) => [name, length])),
        letters: letters.length,
        checksum: checksum.toString(16).padStart(8, '0'),
        about,
      } satisfies Head),
    )
  const { length } = head(0)
  const start = padded(magic.length + 4 + length)
  const bytes = new Uint8Array(start + size)
  let at = start
  for (const [, column] of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += column.byteLength
  }
  bytes.set(letters, at)
  bytes.set(encoder.encode(magic))
  new DataView(bytes.buffer).setUint32(magic.length, length, true)
  bytes.set(head(checksumOf(bytes.subarray(start))), magic.length + 4)
  return bytes
}

/** Whether bytes are, or were once, an index. */
export const isIndex = (bytes: Uint8Array): boolean => decoder.decode(bytes.subarray(0, magic.length)) === magic

const damaged = (): IndexError => new IndexError('it is damaged; make it again with resolint index')

const headOf = (bytes: Uint8Array, length: number): Head => {
  try {
    return JSON.parse(decoder.decode(bytes.subarray(magic.length + 4, magic.length + 4 + length))) as Head
  } catch {
    throw damaged()
  }
}

/**
 * The columns of a file; they share its memory.
 * @throws IndexError for what is no index, another form of it, or damaged
 */
export const readSections = (given: Uint8Array): Sections & { readonly about: unknown } => {
  if (!isIndex(given)) throw new IndexError('it is no index; resolint index FOLDER --output FILE makes one')
  // Columns of numbers lie at multiples of their size.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  if (bytes.length < magic.length + 4) throw damaged()
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true)
  const head = headOf(bytes, length)
  if (typeof head.form !== 'number') throw damaged()
  if (head.form !== form)
    throw new IndexError(
      `it was made by another version of resolint (form ${head.form}, not ${form}); make it again with resolint index`,
    )
  let at = padded(magic.length + 4 + length)
  const sizes = Object.values(head.numbers).reduce((sum, size) => sum + size * 4, 0)
  if (
    bytes.length !== at + sizes + padded(head.letters) ||
    checksumOf(bytes.subarray(at)) !== parseInt(head.checksum, 16)
  )
    throw damaged()
  const numbers: Record<string, Uint32Array> = {}
  for (const [name, size] of Object.entries(head.numbers)) {
    numbers[name] = new Uint32Array(bytes.buffer, bytes.byteOffset + at, size)
    at += size * 4
  }
  return { numbers, letters: bytes.subarray(at, at + head.letters), about: head.about }
}
