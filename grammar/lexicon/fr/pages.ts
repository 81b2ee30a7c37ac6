/** Words that French pages add to a text. */
import type { PageForms } from '../language.ts'

const recycling = /^(?:\*?\s*)?Merci de recycler(?!\p{L})/iu

/** What French pages bear besides the text. */
export const pages: PageForms = {
  number: 'Page',
  isRecycling: (line) => recycling.test(line),
  volumeHead:
    /^(?:\d{1,3}\s+)?(?:(?:[IVX]+\.\s+)?Résolutions?\s+adoptées?\s+sur\s+(?:les?\s+)?rapports?\s+de[^.;:]{3,90}|Assemblée\s+générale\s?[\u2014\u2013-]\s?\p{Lu}[\p{L}-]+\s+session(?:\s+extraordinaire)?)(?:\s+\d{1,3})?$/u,
  folio: /^(?:[-\u2013\u2014|]\s?)?(?:[Pp]age\s)?(\d{1,3})(?:\s(?:sur|de|\/)\s\d{1,3})?(?:\s?[-\u2013\u2014|])?$/,
  notesHead: /^\**[Nn]otes?(?: de bas de page)?\s?:?\**$/,
}
