/**
 * Zip archives, every entry checked: fflate inflates, but believes the sizes that an archive claims and compares no checksum
 * (APPNOTE.TXT of PKWARE, 4.3 and 4.4).
 */
import { inflatedUpTo } from './inflate.ts'

/** An entry of the central directory. */
export interface Entry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 for stored, 8 for deflated. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header stands. */
  readonly offset: number
  /** Where it stands in the central directory. */
  readonly listed: { readonly start: number; readonly end: number }
}

/** An archive that is not sound; the message is for whoever looks into it, not for users. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

const endSign = 0x06054b50
const entrySign = 0x02014b50
const localSign = 0x04034b50
const endLength = 22
const longestComment = 65_535
/** What 32 bits cannot hold stands in a field of its own (Zip64). */
const elsewhere = 0xffffffff

/** Numbers in bytes. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the end of the central directory begins. Throws a ZipError where there is none. */
export const findEnd = (view: DataView): number => {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--) if (view.getUint32(at, true) === endSign) return at
  throw new ZipError('no end of the central directory')
}

/** The sizes and the offset, each from the Zip64 field where the entry has no room for it. */
const wide = (view: DataView, extra: number, extraEnd: number, values: readonly number[]): number[] => {
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    return values.map((value) => {
      if (value !== elsewhere) return value
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    })
  }
  return [...values]
}

/** The entries of an archive. Throws a ZipError, or a RangeError where the archive is cut off. */
export const entriesOf = (bytes: Uint8Array): Entry[] => {
  const view = viewOf(bytes)
  const directoryEnd = findEnd(view)
  const entries: Entry[] = []
  const count = view.getUint16(directoryEnd + 10, true)
  let at = view.getUint32(directoryEnd + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySign) throw new ZipError('no entry where one should be')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    const nameEnd = at + 46 + nameLength
    const [size = 0, packedSize = 0, offset = 0] = wide(view, nameEnd, nameEnd + extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ])
    const end = nameEnd + extraLength + commentLength
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      encrypted: view.getUint16(at + 8, true) % 2 === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
      listed: { start: at, end },
    })
    at = end
  }
  return entries
}

const crcTable: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** CRC-32 of bytes. */
export const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** The content of an entry. Throws a ZipError for one that is not what the directory says of it. */
export const contentOf = (bytes: Uint8Array, { offset, packedSize, size, method, crc }: Entry): Uint8Array => {
  const view = viewOf(bytes)
  if (view.getUint32(offset, true) !== localSign) throw new ZipError('no local header')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw new ZipError('cut off')
  const packed = bytes.subarray(start, start + packedSize)
  if (method !== 0 && method !== 8) throw new ZipError(`method ${method}`)
  const content = method === 0 ? packed : inflatedUpTo(packed, size)
  if (content?.length !== size) throw new ZipError('another size than it claims')
  if (crcOf(content) !== crc) throw new ZipError('another checksum')
  return content
}
