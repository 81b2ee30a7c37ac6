/**
 * How adopted English texts end: `82nd plenary meeting` / `29 November 1979`; in the Human Rights Council the vote as well,
 * in the World Health Assembly `Eighth plenary meeting, 28 May 2019` and the symbol of the record, `A72/VR/8`.
 */
import { beginsWith } from '../../notation/first.ts'
import { isLetterCode } from '../../notation/letters.ts'
import type { ClosingForms } from '../language.ts'

const first = beginsWith('0123456789.\u2026_*([AaDdEFNRrSTVv')
const words = /^(?:[Aa]dopted|Decision|(?:The )?(?:[Dd]raft )?[Rr]esolution|V(?:ote|OTE|oting|OTING))[\s:]/
const plenary = /^(?:[A-Z][a-z]+-)?[A-Za-z]{3,9}(?:st|nd|rd|th) plenary[\s:]/

/** The forms in which English resolutions end. Figures and days that a draft leaves open are dots or a line. */
export const closings: ClosingForms = {
  begins: (line) =>
    first(line) &&
    (!isLetterCode(line.charCodeAt(0)) || words.test(line) || (line.includes(' plenary') && plenary.test(line))),
  meeting:
    /^\((?:[A-Z][a-z]+-)?[A-Za-z]{3,9}(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting,[^;]{4,60}$|^(?:[A-Z][a-z]+-)?[A-Za-z]{3,9}(?:st|nd|rd|th)\s+plenary\s+meeting,\s+\d{1,2}\s[A-Za-z]+\s\d{4}$|^\(?A\d{2}\/VR\/\d{1,2}\)?$|^\*?(?:\d+|\.{3}|\u2026|_{2,9})(?:st|nd|rd|th)\s+(?:\(?(?:resumed|\w+(?=\)))\)?\s+)?(?:plenary\s+)?meeting\b[^;]{0,40}$/i,
  date: /^\*?(?:\d{1,2}|\.{3}|\u2026|_{2,9})\s+[A-Z][a-z]+\s+\d{4}\*?\.?\]?$/,
  adopted:
    /^[*(]*(?:Resolution |Decision )?[Aa]dopted\s(?:[\w ,]{1,80}\s)?at (?:the|its) \d+(?:st|nd|rd|th)\s(?:plenary\s)?meeting\b[^;]{0,80}$/,
  vote: /^\((?:Resolution|Decision|Recommendation) adopted (?:on|by)\b[^;]{4,80}\)\.?$|^\[(?:Adopted|Resolution adopted|The voting|Draft resolution)\b|^(?:The )?(?:[Dd]raft )?[Rr]esolution (?:\S+ )?was adopted (?:by|without)\b|^Adopted (?:by|without) a (?:recorded )?vote\b|^Adopted (?:unanimously|by (?:consensus|acclamation))\.?$|^V(?:ote|OTE|oting|OTING)(?: record| result)?: *\d/,
  ballot: /^\*?(?:In favour|Against|Abstaining|Abstentions?)\b\*?:?/i,
  signOff:
    /^(?:(?:with )?(?:all )?(?:my |our )?(?:best|kind(?:est)?|warm(?:est)?) (?:regards|wishes)|regards|best|cheers|sincerely(?: yours)?|(?:very |yours )+(?:sincerely|truly|faithfully)|(?:many )?thanks(?: again| a lot| in advance| so much| and regards)?|thank you(?: again| in advance| very much)?|sent from (?:my )?[\w ]{2,30}|get outlook for \w+)[,.!]?$/i,
  likely: (text) => text.includes('eeting') || text.includes('EETING'),
}
