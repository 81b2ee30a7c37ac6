import type { Reader } from '../reader.ts'
import { readEml } from './index.ts'

/** The body of a message as a source; it cannot be fixed in place. */
export const readEmlFile: Reader = (bytes, _path, options) => readEml(bytes, options)
