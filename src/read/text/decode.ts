/** Bytes to text and back: the encodings in which resolutions are really kept. */
import { ReadError } from '../error.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A text with what is needed to write it back as it was. The byte order mark is not part of the text. */
export interface Decoded {
  text: string
  encoding: Encoding
  mark: boolean
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)

/** Kinds of file that people try, by their first bytes. */
const knownBinaries: readonly (readonly [name: string, ...first: number[]])[] = [
  ['a PDF file', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a ZIP archive, as Word files are', 0x50, 0x4b, 0x03, 0x04],
  ['an old Word file', 0xd0, 0xcf, 0x11, 0xe0],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a compressed file', 0x1f, 0x8b],
]

/** How much of a file is looked at to tell text from other data. */
const sample = 8192

/** UTF-16 without a mark: every second byte of mostly Latin text is zero. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.length, sample) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (pairs === 0) return undefined
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

const decodeAs = (encoding: Exclude<Encoding, 'windows-1252'>, bytes: Uint8Array, mark: boolean): Decoded => ({
  text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  encoding,
  mark,
})

/** Decodes a text file; throws a ReadError for one that is no text. Positions are those of the text returned. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs('utf-8', bytes.subarray(3), true)
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes.subarray(2), true)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes.subarray(2), true)
  const guessed = guessUtf16(bytes)
  if (guessed) return decodeAs(guessed, bytes, false)
  refuseBinary(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding: 'utf-8', mark: false }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', mark: false }
  }
}

/**
 * The characters of Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1. The five bytes that stand for nothing are
 * control characters, as browsers have it. The decoder of Node 20 takes all of them for control characters.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const decodeWindows1252 = (bytes: Uint8Array): string => {
  const characters: string[] = []
  for (const byte of bytes) characters.push(upper[byte - 128] ?? String.fromCharCode(byte))
  return characters.join('')
}

const encodeWindows1252 = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const special = upper.indexOf(text.charAt(index))
    if (special < 0 && (code > 255 || (code >= 128 && code < 160))) return undefined
    bytes[index] = special < 0 ? code : special + 128
  }
  return bytes
}

const encodeUtf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const from = mark ? 1 : 0
  const view = new DataView(new ArrayBuffer((text.length + from) * 2))
  if (mark) view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index++)
    view.setUint16((index + from) * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

/**
 * Encodes a text as it was decoded. Windows-1252 has no superscript 4 to 9: a text that it cannot hold becomes UTF-8.
 */
export const encode = (text: string, { encoding, mark }: Pick<Decoded, 'encoding' | 'mark'>): Uint8Array => {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le', mark)
  if (encoding === 'windows-1252') return encodeWindows1252(text) ?? new TextEncoder().encode(text)
  return new TextEncoder().encode(mark ? `\uFEFF${text}` : text)
}
