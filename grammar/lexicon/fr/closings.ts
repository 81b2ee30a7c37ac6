/** How adopted French texts end: `72e séance plénière` / `10 décembre 2015`; in the Human Rights Council the vote as well. */
import type { ClosingForms, MonthForms } from '../language.ts'

/** Makes the forms in which French resolutions end. Converters write `72 e séance`. */
export const createClosings = ({ names }: MonthForms): ClosingForms => ({
  meeting:
    /^\*?(?:\d+|\.{3}|\u2026|_{2,9})\s?\^?\{?(?:e|re|er|ère|ème)\}?\s+séance(?:\s+plénière)?(?:\s+\([^)]{3,16}\))?(?!\p{L})[^;]{0,40}$/iu,
  date: new RegExp(
    String.raw`^\*?(?:\d{1,2}|\.{3}|\u2026|_{2,9})(?:\s?er)?\s+(?:${names.join('|')})\s+\d{4}\*?\.?\]?$`,
    'i',
  ),
  adopted: /^[*(]*(?:Résolution |Décision )?[Aa]doptée\s.{0,60}?à (?:la|sa) \d+\s?e\sséance(?!\p{L})[^;]{0,80}$/u,
  vote: /^\[(?:Résolution |Décision )?[Aa]doptée(?!\p{L})|^(?:La )?(?:[Rr]ésolution|[Dd]écision) (?:\S+ )?a été adoptée (?:par|sans)(?!\p{L})|^Adoptée (?:par|sans|à l[\u2019']issue)(?!\p{L})/u,
  ballot: /^\*?(?:Ont voté (?:pour|contre)|Se sont abstenus|Votes? pour|Contre|Abstentions?)(?!\p{L})\*?(?:\s?:)?/iu,
  signOff: /^(?:bien )?(?:cordialement|amicalement|sincèrement|respectueusement)(?: vôtre)?[,.!]?$/i,
  likely: (text) => text.includes('séance') || text.includes('SÉANCE'),
})
