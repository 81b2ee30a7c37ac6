/** Reading bytes within bounds: a pipe or a device may never end, and a file may be larger than it says. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { ReadError } from '../read/error.ts'

/** Bytes that a document, and that a file of settings, may have unless told otherwise: no resolution is so large. */
export const largestDocument = 50_000_000
export const largestSetting = 10_000_000

const chunkSize = 65_536
const inMegabytes = (bytes: number): string => `${Number((bytes / 1_000_000).toPrecision(3))} MB`

/** Says that something is too large. */
export const tooLarge = (limit: number): ReadError =>
  new ReadError(`larger than ${inMegabytes(limit)}, which is the most that is read; --max-size sets another limit`)

/** Never waits for the other end of a pipe; a link is not followed where that is asked for. */
const open = (location: string, follow: boolean): number =>
  openSync(
    location,
    // Windows has neither.
    // oxlint-disable-next-line no-bitwise -- flags
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (follow ? 0 : (constants.O_NOFOLLOW ?? 0)),
  )

/** Reads to the end, or throws as soon as there is more than `limit`. */
const readAll = (descriptor: number, expected: number, limit: number): Buffer => {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    // One more than is expected, so that the end of an honest file is seen at once.
    const chunk = Buffer.allocUnsafe(Math.max(expected - total + 1, chunkSize))
    const count = readSync(descriptor, chunk, 0, chunk.length, null)
    if (count === 0) return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
    total += count
    if (total > limit) throw tooLarge(limit)
    chunks.push(chunk.subarray(0, count))
  }
}

/**
 * The bytes of a regular file.
 *
 * @param limit the most bytes that are read
 * @param follow whether a symbolic link stands for what it leads to; if not, it is an error (ELOOP)
 * @throws ReadError for what is no regular file or is larger than the limit, and what the system says otherwise
 */
export const readRegular = (location: string, limit: number, follow = true): Buffer => {
  const descriptor = open(location, follow)
  try {
    const stats = fstatSync(descriptor)
    if (stats.isDirectory()) throw new ReadError('it is a folder')
    if (!stats.isFile())
      throw new ReadError('a pipe or device, and only files are read; to read a pipe, send it to `resolint -`')
    if (stats.size > limit) throw tooLarge(limit)
    return readAll(descriptor, stats.size, limit)
  } finally {
    closeSync(descriptor)
  }
}

/** The text of a file of settings, in UTF-8. */
export const readSetting = (location: string): string => readRegular(location, largestSetting).toString('utf8')
