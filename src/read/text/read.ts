/** Text files: the text is the file, character for character, and every position in the tree is one in the file. */
import { ReadError } from '../error.ts'
import type { Reader } from '../reader.ts'
import { decode, encode } from './decode.ts'

/** The first command of a LaTeX document, after comments. */
const latex = /^\s*(?:%[^\n]*\n\s*)*\\document(?:class|style)\b/

export const readText: Reader = (bytes) => {
  const decoded = decode(bytes)
  if (latex.test(decoded.text))
    throw new ReadError(
      'This is the source of a LaTeX document, which is not read. Make a PDF of it, or let pandoc make a .docx.',
    )
  return { source: decoded.text, write: (text) => encode(text, decoded) }
}
