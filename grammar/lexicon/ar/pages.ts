/** Words that Arabic pages add to a text. */
import type { PageForms } from '../language.ts'

const recycling = /^(?:\*?\s*)?(?:الرجاء|يرجى) إعادة (?:استعمال|تدوير|التدوير)/u

/** What Arabic pages bear besides the text. */
export const pages: PageForms = {
  number: '(?:الصفحة|صفحة)',
  isRecycling: (line) => recycling.test(line),
  volumeHead:
    /^(?:\d{1,3}\s+)?(?:القرارات المتخذة بناء على تقارير? .{3,60}|الجمعية العامة\s?[\u2013\u2014-]\s?الدورة .{3,40})(?:\s+\d{1,3})?$/u,
  folio: /^(?:[-\u2013\u2014|]\s?)?(?:(?:ال)?صفحة\s)?(\d{1,3})(?:\s(?:من|\/)\s\d{1,3})?(?:\s?[-\u2013\u2014|])?$/,
  notesHead: /^\**(?:الحواشي|حواشي|ملاحظات):?\**$/,
  totalFirst: true,
}
