import type { Reader } from '../reader.ts'
import { decodePage } from './decode.ts'
import { readHtml } from './index.ts'

/** A web page as a source; it cannot be fixed in place. */
export const readHtmlFile: Reader = async (bytes, _path, { changes }) => ({
  source: await readHtml(decodePage(bytes), changes),
})
