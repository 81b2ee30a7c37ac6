/** Words that English pages add to a text. */
import { beginsWith } from '../../notation/first.ts'
import type { PageForms } from '../language.ts'

const beginsRecycling = beginsWith('*Pp')
const recycling = /^(?:\*\s*)?Please recycle\b/i

/**
 * Pages of the volumes in which the Assembly's resolutions were printed until 1997 are headed `VI. Resolutions adopted on the reports of the
 * Third Committee` or `94 General Assembly—Twenty-ninth Session` (A/RES/3274 (XXIX)).
 */
export const pages: PageForms = {
  number: 'Page',
  isRecycling: (line) => beginsRecycling(line) && recycling.test(line),
  volumeHead:
    /^(?:\d{1,3}\s+)?(?:(?:[IVX]+\.\s+)?Resolutions?\s+adopted\s+on\s+(?:the\s+)?reports?\s+of\b[^.;:]{3,90}|General\s+Assembly\s?[\u2014\u2013-]\s?[A-Z][a-z-]+\s+(?:(?:[Ee]mergency\s+)?[Ss]pecial\s+)?Session)(?:\s+\d{1,3})?$/,
  folio: /^(?:[-\u2013\u2014|]\s?)?(?:[Pp]age\s)?(\d{1,3})(?:\s(?:of|\/)\s\d{1,3})?(?:\s?[-\u2013\u2014|])?$/,
  notesHead: /^\**(?:Foot|End)?[Nn]otes?:?\**$/,
}
