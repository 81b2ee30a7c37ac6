import type { Reader } from '../reader.ts'
import { readRtf } from './index.ts'

/** An RTF file as a source; it cannot be fixed in place. */
export const readRtfFile: Reader = (bytes, _path, { changes }) => ({ source: readRtf(bytes, changes) })
