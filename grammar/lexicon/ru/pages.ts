/** Words that Russian pages add to a text. */
import type { PageForms } from '../language.ts'

const recycling = /^(?:\*?\s*)?Просьба отправить на вторичную переработку/iu

/** What Russian pages bear besides the text. */
export const pages: PageForms = {
  number: 'Стр\\.?',
  isRecycling: (line) => recycling.test(line),
  volumeHead:
    /^(?:\d{1,3}\s+)?(?:(?:[IVX]+\.\s+)?Резолюции,?\s+принятые\s+по\s+докладам?\s[^.;:]{3,90}|Генеральная\s+Ассамблея\s?[\u2014\u2013-]\s?\p{Lu}\p{L}+(?:\s\p{L}+)?\s+сессия)(?:\s+\d{1,3})?$/u,
  folio:
    /^(?:[-\u2013\u2014|]\s?)?(?:[Сс]тр(?:\.|аница)?\s)?(\d{1,3})(?:\s(?:из|\/)\s\d{1,3})?(?:\s?[-\u2013\u2014|])?$/,
  notesHead: /^\**(?:Примечани[ея]|Сноски):?\**$/,
}
