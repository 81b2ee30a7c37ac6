/** Text files: the text is the file, character for character, and every position in the tree is one in the file. */
import type { Reader } from '../reader.ts'
import { decode, encode } from './decode.ts'

export const readText: Reader = (bytes) => {
  const decoded = decode(bytes)
  return { source: decoded.text, write: (text) => encode(text, decoded) }
}
