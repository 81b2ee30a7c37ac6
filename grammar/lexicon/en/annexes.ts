/** What English texts call their annexes and the parts of these. */
import type { AnnexForms } from '../language.ts'

/** Annexes. */
export const annexes: AnnexForms = {
  words: '(?:Annex|ANNEX|Appendix|Enclosure)',
  partHead:
    /^[*_]{0,3}(?:(?:Article|Chapter|Part|Section|Principle|Rule|Regulation|Goal|Title)\s+(?:\d{1,3}|[IVXLC]{1,7})(?:\s*[.:\u2013\u2014-])?(?=\s|[*_]|$)|(?:[IVXL]{1,6}|[A-Z])\.\s+[A-Z\u00c0-\u00de]|Preamble[*_]{0,3}$)/,
}
