/** Text files: the text is the file, character for character, and every position in the tree is one in the file. */
import { ReadError } from '../error.ts'
import type { Reader } from '../reader.ts'
import { decode, encode } from './decode.ts'

/** How a web page begins. Tags inside a text are no sign: Markdown may have them. */
const webPage = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head)\b/i

export const readText: Reader = (bytes) => {
  const decoded = decode(bytes)
  if (webPage.test(decoded.text))
    throw new ReadError(
      'This is a web page (HTML), which is not read. Open it in Word or LibreOffice and save it as .docx, or save it as text.',
    )
  return { source: decoded.text, write: (text) => encode(text, decoded) }
}
