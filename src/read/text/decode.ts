/** Bytes to text and back: the encodings in which resolutions are really kept. */
import { ReadError } from '../error.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * A text with what is needed to write it back as it was. The byte order mark is not part of the text. A byte that is no
 * character stands in it as a lone surrogate (`U+DC80` to `U+DCFF` in UTF-8, as in Python's PEP 383), which no sound text
 * has, so that it can be told and is written back as the byte that it was.
 */
export interface Decoded {
  text: string
  encoding: Encoding
  mark: boolean
  /** The odd byte at the end of a text in UTF-16. */
  tail?: Uint8Array
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)

/** Kinds of file that people try, by their first bytes. */
const knownBinaries: readonly (readonly [name: string, ...first: number[]])[] = [
  ['a PDF file', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a ZIP archive, as Word files are', 0x50, 0x4b, 0x03, 0x04],
  ['an old Word file', 0xd0, 0xcf, 0x11, 0xe0],
  ['a WordPerfect file (LibreOffice saves it as .docx)', 0xff, 0x57, 0x50, 0x43],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a compressed file', 0x1f, 0x8b],
]

/** How much of a file is looked at to tell text from other data. */
const sample = 8192

/** UTF-16 without a mark: every second byte of mostly Latin text is zero. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.length, sample) & ~1
  // Asked of the engine, in one call: nearly every file has none.
  if (!bytes.subarray(0, length).includes(0)) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : undefined
}

const refuseBinary = (bytes: Uint8Array): void => {
  const known = knownBinaries.find(([, ...first]) => startsWith(bytes, ...first))
  if (known) throw new ReadError(`This is ${known[0]}, not text`)
  let controls = 0
  const length = Math.min(bytes.length, sample)
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if (byte === 0) throw new ReadError('This is a binary file, not text')
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1
  }
  if (controls > length * 0.1) throw new ReadError('This is a binary file, not text')
}

const decodeUtf16 = (encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array, mark: boolean): Decoded => {
  const even = bytes.length - (bytes.length % 2)
  const view = new DataView(bytes.buffer, bytes.byteOffset, even)
  const units = Uint16Array.from({ length: even / 2 }, (_, at) => view.getUint16(at * 2, encoding === 'utf-16le'))
  const tail = even < bytes.length ? { tail: bytes.slice(even) } : {}
  // Not a TextDecoder: it takes half a character for another one.
  return { text: fromCodes(units), encoding, mark, ...tail }
}

const atOnce = 8192

/** A text of UTF-16 code units. */
const fromCodes = (codes: Uint16Array | Uint8Array): string => {
  let text = ''
  for (let at = 0; at < codes.length; at += atOnce) text += String.fromCharCode(...codes.subarray(at, at + atOnce))
  return text
}

/** One character beyond ASCII in UTF-8 (Unicode, table 3-7), or a byte that is part of none, in bytes taken for Latin-1. */
const sequence =
  /(?:[\xc2-\xdf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf])[\x80-\xbf]|([\x80-\xff])/g

/** UTF-8 in which some bytes are no characters: how many characters are sound, and in how many places there is none. */
const decodeDamaged = (bytes: Uint8Array): { text: string; sound: number; bad: number } => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let sound = 0
  let bad = 0
  let end = -1
  const text = fromCodes(bytes).replaceAll(sequence, (found: string, byte: string | undefined, at: number) => {
    if (byte === undefined) {
      sound += 1
      return decoder.decode(Uint8Array.from(found, (unit) => unit.charCodeAt(0)))
    }
    if (at !== end) bad += 1
    end = at + 1
    return String.fromCharCode(escapes + byte.charCodeAt(0))
  })
  return { text, sound, bad }
}

/** Where the lone surrogates begin that stand for bytes. */
const escapes = 0xdc00

const decodeUtf8 = (bytes: Uint8Array, mark: boolean): Decoded => {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
      mark,
    }
  } catch {
    const { text, sound, bad } = decodeDamaged(bytes)
    // By chance, hardly a character of another encoding is one of UTF-8, and one bad byte does not make it another.
    return mark || sound >= bad
      ? { text, encoding: 'utf-8', mark }
      : { text: decodeWindows1252(bytes), encoding: 'windows-1252', mark }
  }
}

/** Decodes a text file; throws a ReadError for one that is no text. Positions are those of the text returned. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeUtf8(bytes.subarray(3), true)
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16('utf-16le', bytes.subarray(2), true)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16('utf-16be', bytes.subarray(2), true)
  const guessed = guessUtf16(bytes)
  if (guessed) return decodeUtf16(guessed, bytes, false)
  refuseBinary(bytes)
  return decodeUtf8(bytes, false)
}

/**
 * The characters of Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1. The five bytes that stand for nothing are
 * control characters, as browsers have it. The decoder of Node 20 takes all of them for control characters.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Decodes bytes as Windows-1252. */
export const decodeWindows1252 = (bytes: Uint8Array): string => {
  const characters: string[] = []
  for (const byte of bytes) characters.push(upper[byte - 128] ?? String.fromCharCode(byte))
  return characters.join('')
}

const encodeWindows1252 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const special = upper.indexOf(text.charAt(index))
    if (special < 0 && (code > 255 || (code >= 128 && code < 160)))
      throw new ReadError(
        `its encoding, windows-1252, has no “${String.fromCodePoint(text.codePointAt(index) ?? code)}”; save the file as UTF-8 first`,
      )
    bytes[index] = special < 0 ? code : special + 128
  }
  return bytes
}

/** Half a character, or a byte that is none. */
const lone = /\p{Surrogate}/u

/** UTF-8 with the bytes that are no characters. */
const encodeUtf8 = (text: string): Uint8Array => {
  const encoder = new TextEncoder()
  if (!lone.test(text)) return encoder.encode(text)
  const pieces = text
    .split(/([\udc80-\udcff])/u)
    .map((piece, index) => (index % 2 === 0 ? encoder.encode(piece) : Uint8Array.of(piece.charCodeAt(0) - escapes)))
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const encodeUtf16 = (text: string, littleEndian: boolean, mark: boolean, tail: Uint8Array): Uint8Array => {
  const from = mark ? 1 : 0
  const even = (text.length + from) * 2
  const view = new DataView(new ArrayBuffer(even + tail.length))
  if (mark) view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index++)
    view.setUint16((index + from) * 2, text.charCodeAt(index), littleEndian)
  const bytes = new Uint8Array(view.buffer)
  bytes.set(tail, even)
  return bytes
}

const nothing = new Uint8Array()

/**
 * Encodes a text as it was decoded. Throws a ReadError for one that the encoding cannot hold: Windows-1252 has no superscript
 * 4 to 9.
 */
export const encode = (text: string, { encoding, mark, tail = nothing }: Omit<Decoded, 'text'>): Uint8Array => {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le', mark, tail)
  if (encoding === 'windows-1252') return encodeWindows1252(text)
  return encodeUtf8(mark ? `\uFEFF${text}` : text)
}
