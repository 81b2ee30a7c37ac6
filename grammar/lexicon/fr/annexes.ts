/** What French texts call their annexes and the parts of these. */
import type { AnnexForms } from '../language.ts'

/** The forms of annexes in French texts. */
export const annexes: AnnexForms = {
  words: '(?:Annexe|ANNEXE|Appendice|APPENDICE|Pi\u00e8ce jointe)',
  begins: 'AP',
  titled:
    /^(?:Annexe|ANNEXE)(?:\s+(?:[IVXLC]{1,5}|[A-Z]|\d{1,2}))?(?:\s+|\s?[:\u2013\u2014-]\s)(?=[A-Z\u00c0-\u00de\u00ab\u201c])/,
  named: /(?!)/,
  announced:
    /(?=(?:ci-après|ci-dessous|(?:le|la|les) \p{L}+ suivante?s?|dont le texte|ainsi conçue?)(?!\p{L}))(?<=(?:[Aa]dopte|[Aa]pprouve|[Ff]ait sienn?e?s?|[Pp]roclame).{0,120})/u,
  announcedNeeds: /ci-après|ci-dessous|suivant|dont le texte|ainsi con/,
  speaks: /^Nous,? \p{Ll}/u,
  partHead:
    /^[*_]{0,3}(?:(?:Article|Chapitre|Partie|Section|Principe|Règle|Objectif|Titre)\s+(?:premier|\d{1,3}|[IVXLC]{1,7})(?:\s*[.:\u2013\u2014-])?(?=\s|[*_]|$)|(?:[IVXL]{1,6}|[A-Z])\.\s+[A-Z\u00c0-\u00de]|Préambule[*_]{0,3}$)/,
}
