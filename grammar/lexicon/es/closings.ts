/** How adopted Spanish texts end: `42ª sesión plenaria` / `4 de diciembre de 2023`. */
import type { ClosingForms, MonthForms } from '../language.ts'

/** Makes the forms in which Spanish resolutions end. */
export const createClosings = ({ names }: MonthForms): ClosingForms => ({
  meeting:
    /^\*?(?:\d+|\.{3}|\u2026|_{2,9})\.?\s?\^?\{?[aª]\}?\s+sesión(?:\s+plenaria)?(?:\s+\([^)]{3,16}\))?(?!\p{L})[^;]{0,40}$/iu,
  date: new RegExp(
    String.raw`^\*?(?:\d{1,2}|\.{3}|\u2026|_{2,9})[º°]?\s+de\s+(?:${names.join('|')})\s+de\s+\d{4}\*?\.?\]?$`,
    'i',
  ),
  adopted:
    /^[*(]*(?:Resolución |Decisión )?[Aa]probada\s.{0,60}?en (?:la|su) \d+\.?\s?[aª]\ssesión(?!\p{L})[^;]{0,80}$/u,
  vote: /^\[(?:Resolución |Decisión )?[Aa]probada(?!\p{L})|^(?:La )?(?:[Rr]esolución|[Dd]ecisión) (?:\S+ )?(?:quedó|fue) aprobada (?:por|sin|en)(?!\p{L})|^Aprobada (?:por|sin|en) (?:votación|consenso)(?!\p{L})/u,
  ballot: /^\*?(?:Votos a favor|Votos en contra|A favor|En contra|Abstenciones)(?!\p{L})\*?(?:\s?:)?/iu,
  signOff:
    /^(?:(?:(?:un )?cordial(?:es)?|atentos|muchos) saludos?(?: cordial(?:es)?)?|saludos(?: cordiales)?|(?:muy )?atentamente|cordialmente)[,.!]?$/i,
  likely: (text) => text.includes('sesión') || text.includes('SESIÓN'),
})
