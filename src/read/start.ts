/** The beginning of a file, by which its kind is told. */

/** Enough for the comments and declarations that stand before the first element. */
const length = 4096

/** The first bytes as Latin-1; those of UTF-16 with a mark as characters. A byte order mark is left out. */
export function startOf(bytes: Uint8Array): string {
  const first = bytes.subarray(0, length)
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le').decode(first)
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be').decode(first)
  const marked = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf
  return String.fromCharCode(...(marked ? first.subarray(3) : first))
}
