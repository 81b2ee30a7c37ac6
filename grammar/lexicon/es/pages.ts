/** Words that Spanish pages add to a text. */
import type { PageForms } from '../language.ts'

const recycling = /^(?:\*?\s*)?Se ruega reciclar(?!\p{L})/iu

/** What Spanish pages bear besides the text. */
export const pages: PageForms = {
  number: 'P\u00e1gina',
  isRecycling: (line) => recycling.test(line),
  volumeHead:
    /^(?:\d{1,3}\s+)?(?:(?:[IVX]+\.\s+)?Resoluciones\s+aprobadas\s+sobre\s+la\s+base\s+de[^.;:]{3,90}|Asamblea\s+General\s?[\u2014\u2013-]\s?\p{Lu}\p{L}+(?:\s\p{L}+)?\s+período(?:\s+extraordinario)?\s+de\s+sesiones)(?:\s+\d{1,3})?$/u,
  folio: /^(?:[-\u2013\u2014|]\s?)?(?:[Pp]ágina\s)?(\d{1,3})(?:\s(?:de|\/)\s\d{1,3})?(?:\s?[-\u2013\u2014|])?$/,
  notesHead: /^\**[Nn]otas?(?: a pie de página| de pie de página)?:?\**$/,
}
