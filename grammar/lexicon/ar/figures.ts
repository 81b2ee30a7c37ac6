/** Words about figures that count or number something in Arabic, so that they are no note mark that lost its superscript. */
import { figureForms } from '../figure-words.ts'
import type { DateForms, FigureForms } from '../language.ts'

const perhaps =
  /(?<!\p{L})[وبلفك]?(?:ال)?(?:قرار\p{L}{0,4}|مقرر\p{L}{0,4}|هدف|أهداف|غاية|مرفق|مبدأ|مرحلة|جدول|فرع|فئة)$/u

/** Makes the questions whether Arabic words count or number figures. */
export function createFigures({ month }: DateForms): FigureForms {
  const counted = new RegExp(
    String.raw`(?:(?<!\p{L})(?:[وبلفك]?(?:ال)?(?:فقرة|فقرات|فقرتين|مادة|مواد|مادتين|رقم|أرقام|بند|بنود|فصل|صفحة|مجلد|جزء|لعام|عام|عامي|سنة|أعوام|دورة|جلسة|من|إلى|في|نحو|حوالي|أو|بين|بعد|قبل|على|عن|حتى|أكثر من|أقل من|و)|${month})|[$€£])$`,
    'u',
  )
  const quantified = new RegExp(
    String.raw`^\s*(?:%|(?:${month}|في المائة|مليون|بليون|ألف|آلاف|دولار|يوما?|أيام|شهرا?|أشهر|سنة|سنوات|عاما?|أعوام|دولة|دول|بلدا?|بلدان|عضوا?|أعضاء|ساعة|كيلومتر|درجة|شخصا?|أشخاص|من الميثاق|من العهد|من الاتفاقية|من النظام|من القرار)(?!\p{L}))`,
    'u',
  )
  return figureForms(counted, perhaps, quantified)
}
