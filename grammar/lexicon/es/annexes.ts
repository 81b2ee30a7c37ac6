/** What Spanish texts call their annexes and the parts of these. */
import type { AnnexForms } from '../language.ts'

/** The forms of annexes in Spanish texts. */
export const annexes: AnnexForms = {
  words: '(?:Anexo|ANEXO|Ap\u00e9ndice|AP\u00c9NDICE|Documento adjunto)',
  begins: 'AD',
  titled:
    /^(?:Anexo|ANEXO)(?:\s+(?:[IVXLC]{1,5}|[A-Z]|\d{1,2}))?(?:\s+|\s?[:\u2013\u2014-]\s)(?=[A-Z\u00c0-\u00de\u201c])/,
  named: /(?!)/,
  announced:
    /(?=(?:que figuran?|a continuación|(?:el|la|los|las) \p{L}+ siguientes?|siguientes? \p{L}+|cuyo texto)(?!\p{L}))(?<=(?:[Aa]prueba|[Hh]ace suy[oa]s?|[Pp]roclama).{0,120})/u,
  announcedNeeds: /que figura|a continuación|siguiente|cuyo texto/,
  speaks: /^Nosotr[oa]s,? \p{Ll}/u,
  partHead:
    /^[*_]{0,3}(?:(?:Artículo|Capítulo|Parte|Sección|Principio|Regla|Objetivo|Título)\s+(?:\d{1,3}|[IVXLC]{1,7})(?:\s*[.:\u2013\u2014-])?(?=\s|[*_]|$)|(?:[IVXL]{1,6}|[A-Z])\.\s+[A-Z\u00c0-\u00de]|Preámbulo[*_]{0,3}$)/,
}
