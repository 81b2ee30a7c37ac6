import type { Reader } from '../reader.ts'
import { readPdf } from './index.ts'

/** A PDF file as a source; it cannot be fixed in place. */
export const readPdfFile: Reader = async (bytes, _path, { maxPages }) => ({
  source: await readPdf(bytes, { maxPages }),
})
