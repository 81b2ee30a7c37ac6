/**
 * How English texts cite resolutions and decisions (conventions 2.6): noun, number, date.
 *
 *     its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 77/338 of 1 September 2023
 */
import { RAISED, RAISED_PERHAPS as mark } from '../../notation/marks.ts'
import { regex } from '../../notation/pattern.ts'
import type { CitationsAfter } from '../language.ts'
import { issuerAfter, issuerBefore, repeatsIssuer } from './issuers.ts'

/** `,`, `and`, `, and`, `as well as`, `to`: what parts two members, with a mark before it or after its comma. */
const gap = regex(
  'y',
)`${mark}(?:,(?:\s*${RAISED}|\s?\d{1,2}(?=\s))?(?:\s+(?:and|or|as\s+well\s+as))?|\s+\d{1,2}(?=\s+(?:and|or)\s)(?:\s+(?:and|or))|\s+(?:and|or|to|through|as\s+well\s+as))(?:\s+|(?<=,)(?=\d))(?:to\s+)?(?:its\s+)?`

/** The forms of citations in English texts. */
export const citations: CitationsAfter = {
  numbers: 'after',
  likely: /esolu|ecisi/,
  noun: /\b([Rr]esolution|[Dd]ecision)(s)?\b/g,
  instrumentOf: (noun) => (noun.toLowerCase() === 'decision' ? 'decision' : 'resolution'),
  firstGap: /\s+(?:Nos?\.\s+)?/y,
  gap,
  ofDate: regex('y')`${mark}(?:\s{0,60},)?\s{1,60}(?:adopted\s+on|dated|of)\s+`,
  sharedDate: /,?\s+(?:both|all)\s+(?:adopted\s+on|of)\s+/y,
  sameDate: /\s+of\s+the\s+same\s+(?:date|day)/y,
  later: /(?:,|,?\s+and)\s+(?=(?:E?S-)?\d{1,4}(?:\/|\s(?:[A-Z]\s)?\())/g,
  closingDate: /,\s+(?:both\s+|all\s+)?of\s+(?=\d)/g,
  introduction: /,\s+(?:in\s+particular|including|notably|especially|namely|specifically),?\s+(?=(?:E?S-)?\d)/g,
  breaksOff: /;|[.:]\s+[A-Z]|\b[Rr]esolutions?\b|\b[Dd]ecisions?\b/,
  letters: { joiner: 'and|to', before: 'of|and|to|or' },
  issuerBefore,
  issuerAfter,
  repeatsIssuer,
}
