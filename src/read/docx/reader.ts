import type { Reader } from '../reader.ts'
import { readDocx } from './index.ts'

/** A Word file as a source, tracked changes accepted; it cannot be fixed in place. */
export const readDocxFile: Reader = (bytes) => ({ source: readDocx(bytes) })
