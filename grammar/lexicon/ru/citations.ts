/** How Russian texts cite resolutions and decisions: `резолюции 64/183 от 18 декабря 2009 года, 65/124 от 13 декабря 2010 года`. */
import { RAISED, RAISED_PERHAPS as mark } from '../../notation/marks.ts'
import { createIssuers } from '../issuers.ts'
import type { CitationForms } from '../language.ts'

/** Makes the forms of citations in Russian texts. `резолюции` may be one or several: a list may follow it. */
export const createCitations = (): CitationForms => ({
  numbers: 'after',
  likely: /езолюци|ешени/,
  noun: /(?<!\p{L})([Рр]езолюци|[Рр]ешени)(?:((?<=езолюци)и|(?<=ешени)я|й|ями|ям|ях)|[яюеи]|ей|ем)(?!\p{L})/gu,
  instrumentOf: (noun) => (noun.toLowerCase() === 'решени' ? 'decision' : 'resolution'),
  gap: new RegExp(
    String.raw`${mark}(?:,(?:\s*${RAISED}|\s?\d{1,2}(?=\s))?(?:\s+(?:и|или|а\s+также))?|\s+(?:и|или|по|а\s+также))\s+(?:(?:свою|резолюцию|ее)\s+)?`,
    'y',
  ),
  ofDate: new RegExp(String.raw`${mark}(?:\s{0,60},)?\s{1,60}(?:от|принят\p{L}{2,4})\s+`, 'uy'),
  sharedDate: /,?\s+(?:обе|все)\s+от\s+/y,
  sameDate: /,?\s+от\s+(?:той\s+же\s+даты|того\s+же\s+числа)/y,
  later: /(?:,|,?\s+и)\s+(?=(?:E?S-)?\d{1,4}(?:\/|\s(?:[A-Z]\s)?\())/g,
  closingDate: /,\s+(?:обе|все)\s+от\s+(?=\d)/g,
  introduction:
    /,\s+(?:в\s+частности|включая|в\s+том\s+числе|а\s+именно|особенно),?\s+(?:на\s+)?(?:резолюци\p{L}{1,3}\s+)?(?=(?:E?S-)?\d)/gu,
  breaksOff: /;|[.:]\s+\p{Lu}|(?<!\p{L})(?:[Рр]езолюци|[Рр]ешени)\p{L}{1,3}(?!\p{L})/u,
  letters: { joiner: 'и|по', before: 'от|и|по|или' },
  ...createIssuers({
    after: {
      'Генеральной Ассамблеи': 'General Assembly',
      Ассамблеи: 'Assembly',
      'Совета Безопасности': 'Security Council',
      'Экономического и Социального Совета': 'Economic and Social Council',
      'Совета по правам человека': 'Human Rights Council',
      'Комиссии по правам человека': 'Commission on Human Rights',
      'Комиссии по положению женщин': 'Commission on the Status of Women',
      'Ассамблеи Организации Объединенных Наций по окружающей среде': 'United Nations Environment Assembly',
      Совета: 'Council',
    },
    numero: '№ ?',
    own: '(?:сво(?:я|ю|ей|и|их|им|ими|е)|ее)(?: (?:собственн|предыдущ|прошл|последн|перв|други?|ранн|прежн)\\p{L}{1,4})*',
    repeats: 'в частности|включая|в том числе|а именно|особенно|а также',
  }),
})
