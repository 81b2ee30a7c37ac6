/** How French texts cite resolutions and decisions: `ses résolutions 64/183 du 18 décembre 2009 et 65/124 du 13 décembre 2010`. */
import { RAISED, RAISED_PERHAPS as mark } from '../../notation/marks.ts'
import { createIssuers } from '../issuers.ts'
import type { CitationForms } from '../language.ts'

/** Makes the forms of citations in French texts. */
export const createCitations = (): CitationForms => ({
  numbers: 'after',
  likely: /ésolu|écisi/,
  noun: /(?<!\p{L})([Rr]ésolution|[Dd]écision)(s)?(?!\p{L})/gu,
  instrumentOf: (noun) => (noun.toLowerCase() === 'décision' ? 'decision' : 'resolution'),
  gap: new RegExp(
    String.raw`${mark}(?:,(?:\s*${RAISED}|\s?\d{1,2}(?=\s))?(?:\s+(?:et|ou|ainsi\s+que))?|\s+(?:et|ou|à|ainsi\s+que))\s+(?:(?:sa|la|les|ses)\s+)?`,
    'y',
  ),
  ofDate: new RegExp(String.raw`${mark}(?:\s{0,60},)?\s{1,60}(?:adoptées?\s+le|en\s+date\s+du|du)\s+`, 'y'),
  sharedDate: /,?\s+(?:toutes\s+(?:les\s+)?(?:deux|trois)|toutes)\s+(?:adoptées\s+le|en\s+date\s+du|du)\s+/y,
  sameDate: /,?\s+(?:de\s+la\s+même\s+date|du\s+même\s+jour)/y,
  later: /(?:,|,?\s+et)\s+(?=(?:E?S-)?\d{1,4}(?:\/|\s(?:[A-Z]\s)?\())/g,
  closingDate: /,\s+toutes\s+(?:(?:les\s+)?deux\s+)?(?:en\s+date\s+)?du\s+(?=\d)/g,
  introduction: /,\s+(?:en\s+particulier|notamment|y\s+compris|dont|à\s+savoir),?\s+(?:l[ea]s?\s+)?(?=(?:E?S-)?\d)/g,
  breaksOff: /;|[.:]\s+\p{Lu}|(?<!\p{L})(?:[Rr]ésolution|[Dd]écision)s?(?!\p{L})/u,
  letters: { joiner: 'et|à', before: 'du|et|à|ou|en' },
  ...createIssuers({
    after: {
      'de l’Assemblée générale': 'General Assembly',
      'de l’Assemblée': 'Assembly',
      'du Conseil de sécurité': 'Security Council',
      'du Conseil économique et social': 'Economic and Social Council',
      'du Conseil des droits de l’homme': 'Human Rights Council',
      'de la Commission des droits de l’homme': 'Commission on Human Rights',
      'de la Commission de la condition de la femme': 'Commission on the Status of Women',
      'du Conseil': 'Council',
    },
    numero: 'nos? |n[°º]s? ?',
    own: '(?:sa|ses)(?: (?:propres?|autres|précédentes?|antérieures?|dernières?|premières?|nombreuses|plusieurs|deux|trois))*',
    repeats: 'notamment|en particulier|y compris|dont|ainsi que|à savoir',
  }),
})
