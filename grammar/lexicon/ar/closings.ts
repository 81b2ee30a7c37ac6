/** How adopted Arabic texts end: `الجلسة العامة 54` / `17 كانون الأول/ديسمبر 2022`. */
import type { ClosingForms, DateForms } from '../language.ts'

/** Makes the forms in which Arabic resolutions end. */
export const createClosings = ({ month }: DateForms): ClosingForms => ({
  meeting: new RegExp(
    String.raw`^\*?(?:الجلسة(?:\s+العامة)?(?:\s+\([^)]{3,20}\))?\s+(?:\d+|\.{3}|\u2026|_{2,9})|\d+\s+الجلسة(?:\s+العامة)?)(?:\s*\([^)]{3,20}\))?(?:\s+(?:\d{1,2}|\.{3}|\u2026)\s+(?:${month})\s+\d{4})?\*?$`,
    'u',
  ),
  date: new RegExp(String.raw`^\*?(?:\d{1,2}|\.{3}|\u2026|_{2,9})\s+(?:${month})\s+\d{4}\*?\.?\]?$`, 'u'),
  adopted:
    /^[*(]*(?:القرار |المقرر )?اتخذ(?:ه|ته|ت)?\s.{0,60}?(?:في|خلال)\s+(?:جلسته|جلستها|الجلسة)(?:\s+العامة)?\s+\d+[^\u061b]{0,80}$/u,
  vote: /^\[(?:اعتمد|اتخذ|أُقر|اعتُمد)(?:ت|ه|ها)?\s|^(?:واعتمد|اعتمد|اعتُمد)\s+(?:مشروع\s+)?(?:القرار|المقرر)\s/u,
  ballot: /^\*?(?:المؤيدون|المعارضون|الممتنعون(?:\s+عن\s+التصويت)?)\*?\s?:/u,
  likely: (text) => text.includes('جلس'),
})
