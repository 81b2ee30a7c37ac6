/** The characters of a page: by its byte order mark, by what it says of itself, else as those of a text. */
import { startOf } from '../start.ts'
import { decode } from '../text/decode.ts'

const charset =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]{1,40})|^<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w-]{1,40})/i

/** A page as text; throws a ReadError for bytes that are no text. */
export function decodePage(bytes: Uint8Array): string {
  const match = charset.exec(startOf(bytes))
  const name = (match?.[1] ?? match?.[2])?.toLowerCase()
  // Most pages say that they are in UTF-8 or Windows-1252, which is told from the bytes more surely than from what is said.
  if (name === undefined || /^(?:utf-?(?:8|16.*)|windows-1252|iso-8859-1|latin1|us-ascii)$/.test(name))
    return decode(bytes).text
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return decode(bytes).text
  }
}
