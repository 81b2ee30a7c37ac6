/**
 * Zip archives in which some parts are others than before: every other entry is copied byte for byte, with its local header
 * and whatever stands after its data (APPNOTE.TXT of PKWARE, 4.3).
 */
import { deflateSync } from 'fflate'
import { joinedBytes } from '../read/rich/bytes.ts'
import { crcOf, entriesOf, findEnd, viewOf, ZipError, type Entry } from '../read/rich/zip.ts'

const localSign = 0x04034b50
const entrySign = 0x02014b50
const endSign = 0x06054b50
/** Version 2.0, which deflates; names are in UTF-8. */
const version = 20
const utf8Names = 0x0800
const deflated = 8
/** 1 January 1980, where there is no date to be kept. */
const firstDay = 0x0021
const most = 0xffffffff

/** Bytes of a header: whole numbers of two or four bytes, little-endian. */
const header = (...fields: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0))
  const view = viewOf(bytes)
  let at = 0
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

interface Packed {
  readonly local: Uint8Array
  /** The entry of the central directory for a local header that stands at an offset. */
  readonly central: (offset: number) => Uint8Array
}

/** @param when time and day, as the archive writes them */
const pack = (name: string, content: Uint8Array, when: readonly [time: number, day: number]): Packed => {
  const named = new TextEncoder().encode(name)
  const data = deflateSync(content)
  const common = [
    [version, 2],
    [utf8Names, 2],
    [deflated, 2],
    [when[0], 2],
    [when[1], 2],
    [crcOf(content), 4],
    [data.length, 4],
    [content.length, 4],
    [named.length, 2],
    [0, 2],
  ] as const
  return {
    local: joinedBytes([header([localSign, 4], ...common), named, data]),
    central: (offset) =>
      joinedBytes([
        header([entrySign, 4], [version, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        named,
      ]),
  }
}

/** An entry as it is; what stands between it and the next one, as a data descriptor does, belongs to it. */
const copied = (bytes: Uint8Array, entry: Entry, next: number, central: Uint8Array): Packed => ({
  local: bytes.subarray(entry.offset, next),
  central: (offset) => {
    // Of a Buffer `slice` would be no copy.
    const moved = new Uint8Array(central)
    viewOf(moved).setUint32(42, offset, true)
    return moved
  },
})

/**
 * Writes an archive.
 * @param bytes the archive as it was; nothing for a new one
 * @param changed contents by name: of entries that there are, which keep their place and date, and of new ones, which come last
 * @throws ZipError for an archive of more than 4 GB
 */
export const repack = (bytes: Uint8Array | undefined, changed: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const entries = bytes ? entriesOf(bytes) : []
  const old = bytes ?? new Uint8Array()
  const view = viewOf(old)
  const end = bytes ? findEnd(view) : 0
  const starts = [...entries.map(({ offset }) => offset), bytes ? view.getUint32(end + 16, true) : 0].toSorted(
    (a, b) => a - b,
  )
  const packed = entries.map((entry): Packed => {
    const content = changed.get(entry.name)
    const central = old.subarray(entry.listed.start, entry.listed.end)
    if (content === undefined) {
      if (viewOf(central).getUint32(42, true) === most) throw new ZipError('larger than 4 GB')
      return copied(old, entry, starts[starts.indexOf(entry.offset) + 1] ?? old.length, central)
    }
    const dated = viewOf(central)
    return pack(entry.name, content, [dated.getUint16(12, true), dated.getUint16(14, true)])
  })
  const known = new Set(entries.map(({ name }) => name))
  for (const [name, content] of changed) if (!known.has(name)) packed.push(pack(name, content, [0, firstDay]))
  // What stands before the first entry, as a program that unpacks itself, stays there.
  const locals: Uint8Array[] = [old.subarray(0, starts[0] ?? 0)]
  const directory: Uint8Array[] = []
  let offset = locals[0]?.length ?? 0
  for (const { local, central } of packed) {
    locals.push(local)
    directory.push(central(offset))
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  if (offset + size > most) throw new ZipError('larger than 4 GB')
  const comment = bytes ? old.subarray(end + 22) : new Uint8Array()
  const counted = packed.length
  return joinedBytes([
    ...locals,
    ...directory,
    header([endSign, 4], [0, 2], [0, 2], [counted, 2], [counted, 2], [size, 4], [offset, 4], [comment.length, 2]),
    comment,
  ])
}
