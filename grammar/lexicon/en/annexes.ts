/** What English texts call their annexes and the parts of these. */
import type { AnnexForms } from '../language.ts'

/** The forms of annexes in English texts. */
export const annexes: AnnexForms = {
  words: '(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure|Attachment)',
  begins: 'AE',
  titled: /^(?:Annex|ANNEX)(?:\s+(?:[IVXLC]{1,5}|[A-Z]|\d{1,2}))?(?:\s+|\s?[:\u2013\u2014-]\s)(?=[A-Z\u201c])/,
  named: /^(?:[A-Z][a-z]+\s){1,4}(?:Annex|Appendix)(?:\s+(?:[IVXLC]{1,5}|[A-Z]|\d{1,2}))?$/,
  // The rarer words are looked for first.
  announced:
    /\b(?=(?:the following|(?:set out|set forth|as) below|reads? as follows|as follows)\b)(?<=\b(?:[Aa]dopts?|ADOPTS|[Aa]pproves?|[Ee]ndorses?|[Pp]roclaims?)\b.{0,80})/,
  announcedNeeds: /follow|below/,
  speaks: /^We,? [a-z]/,
  partHead:
    /^[*_]{0,3}(?:(?:Article|Chapter|Part|Section|Principle|Rule|Regulation|Goal|Title)\s+(?:\d{1,3}|[IVXLC]{1,7})(?:\s*[.:\u2013\u2014-])?(?=\s|[*_]|$)|(?:[IVXL]{1,6}|[A-Z])\.\s+[A-Z\u00c0-\u00de]|Preamble[*_]{0,3}$)/,
}
