/** Inflating what may claim to be anything. */
import { Inflate, type Unzlib } from 'fflate'
import { joinedBytes } from './bytes.ts'

/** How much is inflated at once: a byte becomes a thousand at most, and no more than that is made in vain. */
const step = 4096

/**
 * Inflates bytes up to a limit and no further.
 *
 * @param most the most bytes that may come of them
 * @param Stream what reads them: as they are (RFC 1951), or in a wrapping of their own (RFC 1950)
 * @returns undefined where more would come of them
 * @throws the error of the library for bytes that were not deflated so
 */
export function inflatedUpTo(
  packed: Uint8Array,
  most: number,
  Stream: typeof Inflate | typeof Unzlib = Inflate,
): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflater = new Stream((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length)
    if (length > most) return undefined
  }
  return joinedBytes(chunks)
}
