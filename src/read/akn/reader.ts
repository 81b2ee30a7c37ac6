import type { Reader } from '../reader.ts'
import { readAkn } from './index.ts'

/** A document in Akoma Ntoso as a source; it cannot be fixed in place. */
export const readAknFile: Reader = (bytes) => ({ source: readAkn(bytes) })
