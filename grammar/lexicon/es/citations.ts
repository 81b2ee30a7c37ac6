/** How Spanish texts cite resolutions and decisions: `5/1, de 18 de junio de 2007, y 16/21, de 21 de marzo de 2011,`. */
import { RAISED, RAISED_PERHAPS as mark } from '../../notation/marks.ts'
import { createIssuers } from '../issuers.ts'
import type { CitationForms } from '../language.ts'

/** Makes the forms of citations in Spanish texts: a date stands between commas, and the issuer may stand before it. */
export const createCitations = (): CitationForms => ({
  numbers: 'after',
  likely: /esoluci|ecisi/,
  noun: /(?<!\p{L})([Rr]esoluci[óo]n|[Dd]ecisi[óo]n)(es)?(?!\p{L})/gu,
  instrumentOf: (noun) => (/^decisi/i.test(noun) ? 'decision' : 'resolution'),
  gap: new RegExp(
    String.raw`${mark}(?:,(?:\s*${RAISED}|\s?\d{1,2}(?=\s))?(?:\s+(?:y|e|o|así\s+como))?|\s+(?:y|e|o|a|así\s+como))\s+(?:(?:su|la|las|sus)\s+)?`,
    'y',
  ),
  ofDate: new RegExp(
    String.raw`${mark}(?:\s{0,60},)?\s{1,60}(?:aprobadas?\s+el|(?:también\s+)?de\s+fecha|(?:también\s+)?de(?:l)?)\s+`,
    'y',
  ),
  sharedDate: /,?\s+(?:ambas|todas)\s+(?:ellas\s+)?(?:aprobadas\s+el|de\s+fecha|de)\s+/y,
  sameDate: /,?\s+de\s+la\s+misma\s+fecha/y,
  later: /(?:,|,?\s+y)\s+(?=(?:E?S-)?\d{1,4}(?:\/|\s(?:[A-Z]\s)?\())/g,
  closingDate: /,\s+(?:ambas|todas)\s+(?:de\s+fecha|de)\s+(?=\d)/g,
  introduction: /,\s+(?:en\s+particular|incluidas?|entre\s+ellas|a\s+saber),?\s+(?:las?\s+)?(?=(?:E?S-)?\d)/g,
  breaksOff: /;|[.:]\s+\p{Lu}|(?<!\p{L})(?:[Rr]esoluci[óo]n|[Dd]ecisi[óo]n)(?:es)?(?!\p{L})/u,
  letters: { joiner: 'y|a', before: 'de|y|a|o|en' },
  ...createIssuers({
    after: {
      'de la Asamblea General': 'General Assembly',
      'de la Asamblea': 'Assembly',
      'del Consejo de Seguridad': 'Security Council',
      'del Consejo Económico y Social': 'Economic and Social Council',
      'del Consejo de Derechos Humanos': 'Human Rights Council',
      'de la Comisión de Derechos Humanos': 'Commission on Human Rights',
      'de la Comisión de la Condición Jurídica y Social de la Mujer': 'Commission on the Status of Women',
      'de la Comisión de Prevención del Delito y Justicia Penal': 'Commission on Crime Prevention and Criminal Justice',
      'de la Asamblea de las Naciones Unidas sobre el Medio Ambiente': 'United Nations Environment Assembly',
      'del Consejo': 'Council',
    },
    numero: 'n[úu]ms?\\. ',
    own: 'sus?(?: (?:propias?|otras?|anteriores?|previas?|últimas?|primeras?|numerosas|dos|tres))*',
    repeats: 'en particular|incluidas?|entre ellas|así como|a saber|especialmente',
  }),
})
