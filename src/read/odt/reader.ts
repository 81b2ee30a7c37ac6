import type { Reader } from '../reader.ts'
import { readOdt } from './index.ts'

/** An OpenDocument text as a source; it cannot be fixed in place. */
export const readOdtFile: Reader = (bytes, _path, { changes, maxUnpacked }) => ({
  source: readOdt(bytes, { changes, maxUnpacked }),
})
