import type { Reader } from '../reader.ts'
import { readDocx } from './index.ts'

/** A Word file as a source. */
export const readDocxFile: Reader = (bytes, _path, options) => ({ source: readDocx(bytes, options), isWord: true })
