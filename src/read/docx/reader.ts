import type { Reader } from '../reader.ts'
import { readDocx } from './index.ts'

/** A Word file as a source; it cannot be fixed in place. */
export const readDocxFile: Reader = (bytes, _path, options) => ({ source: readDocx(bytes, options) })
