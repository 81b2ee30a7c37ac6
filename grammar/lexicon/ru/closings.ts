/** How adopted Russian texts end: `42-е пленарное заседание` / `4 декабря 2023 года`. */
import type { ClosingForms, MonthForms } from '../language.ts'

/** Makes the forms in which Russian resolutions end. The `е` after the number is often a Latin `e`. */
export const createClosings = ({ names }: MonthForms): ClosingForms => ({
  meeting:
    /^\*?(?:\d+|\.{3}|\u2026|_{2,9})(?:\s?[\u2010\u2011-]?\s?[еeоo]{0,2}[еe]?)\s+(?:\([^)]{3,20}\)\s+)?(?:пленарное\s+)?заседание(?:\s+\([^)]{3,16}\))?(?!\p{L})[^;]{0,40}$/iu,
  date: new RegExp(
    String.raw`^\*?(?:\d{1,2}|\.{3}|\u2026|_{2,9})\s+(?:${names.join('|')})\s+\d{4}(?:\s+года|\s?г\.)?\*?\.?\]?$`,
    'iu',
  ),
  adopted:
    /^[*(]*(?:Резолюция |Решение )?[Пп]ринят[ао]\s.{0,60}?на (?:его |ее |своем )?\d+[\u2010\u2011-]?(?:м|ом)\s(?:пленарном\s)?заседании[^;]{0,80}$/u,
  vote: /^\[(?:Резолюция |Решение )?[Пп]ринят[ао](?!\p{L})|^(?:Резолюция|Решение) (?:\S+ )?(?:была|было) принят[ао] (?!\p{L})|^Принят[ао] (?:без голосования|единогласно|в результате|\d+ голосами)/u,
  ballot: /^\*?(?:Голосовали (?:за|против)|За|Против|Воздержались|Воздержавшиеся)(?!\p{L})\*?\s?:/iu,
  likely: (text) => text.includes('заседани') || text.includes('ЗАСЕДАНИ'),
})
