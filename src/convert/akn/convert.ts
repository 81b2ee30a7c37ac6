/** Akoma Ntoso as a conversion, for the command line. */
import type { Convert } from '../convert.ts'
import { lacksDate, toAkn } from './index.ts'

export const akn: Convert = ({ path, document, text }, { akn: options, warn }) => {
  if (lacksDate(document))
    warn(`${path}: the text tells no date; the file has 0001-01-01 in its place, as those of the United Nations do`)
  return toAkn(document, text, options)
}
