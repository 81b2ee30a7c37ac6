/** How Arabic texts cite: `قراراتها 40/152 سين المؤرخ 16 كانون الأول/ديسمبر 1985 و 41/59 المؤرخ …`. */
import { RAISED_PERHAPS as mark } from '../../notation/marks.ts'
import { longestFirst, loosely } from '../../notation/pattern.ts'
import { singleSpaced } from '../../notation/space.ts'
import type { CitationForms, Issuer } from '../language.ts'

const organs: Readonly<Record<string, string>> = {
  'الجمعية العامة': 'General Assembly',
  'مجلس الأمن': 'Security Council',
  'مجلس حقوق الإنسان': 'Human Rights Council',
  'المجلس الاقتصادي والاجتماعي': 'Economic and Social Council',
  'لجنة حقوق الإنسان': 'Commission on Human Rights',
  'لجنة وضع المرأة': 'Commission on the Status of Women',
  'جمعية الأمم المتحدة للبيئة': 'United Nations Environment Assembly',
  الجمعية: 'Assembly',
  المجلس: 'Council',
}

/** Names of letters, which number resolutions that share a number. */
const letter =
  'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء|ثاء|خاء|ذال|ضاد|ظاء|غين'

/** What may stand between a number and its date: the letter, the session in letters. */
const part = String.raw`(?:\s+(?:${letter})(?!\p{L}))?(?:\s*\(د\s?[-\u2013]\s?\d{1,2}\))?`

const own = /^\p{L}{0,3}(?:قرار|مقرر)(?:ات)?(?:ها|ه)(?!\p{L})/u

/** Longest name after a noun. */
const reach = 60

const organIn = (found: RegExpExecArray | null): string | undefined =>
  found?.[1] === undefined ? undefined : organs[singleSpaced(found[1])]

/** Makes the forms of citations in Arabic texts. */
export function createArabicCitations(): CitationForms {
  const names = longestFirst(Object.keys(organs)).map(loosely).join('|')
  const issuer = new RegExp(String.raw`^\p{L}+\s+(?:(?:الصادر|الصادرة)\s+عن\s+)?(${names})(?!\p{L})`, 'u')
  const issuerBehind = new RegExp(
    String.raw`^(?:\s*\u060c)?\s+(?:الصادر|الصادرة|الذي اتخذته?|التي اتخذتها)\s+(?:عن\s+)?(${names})(?!\p{L})`,
    'u',
  )
  return {
    numbers: 'after',
    likely: /قرار|مقرر/,
    noun: /(?<!\p{L})(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(قرار|مقرر)(?:(ات(?:ها|ه)?|ين|ان|يها|يه|اها|اه)|ها|ه|ا)?(?!\p{L})/gu,
    instrumentOf: (noun) => (noun === 'مقرر' ? 'decision' : 'resolution'),
    firstGap: new RegExp(String.raw`(?:\s+(?:(?:الصادر|الصادرة)\s+عن\s+)?(?:${names}))?(?:\s+رقم)?\s+`, 'y'),
    gap: new RegExp(
      String.raw`${part}${mark}(?:\s*\u060c)?${mark}\s+(?:و\s*|إلى\s+|أو\s+)?(?:(?:قراره?ا?|القرار)\s+)?`,
      'yu',
    ),
    ofDate: new RegExp(
      String.raw`${part}${mark}(?:\s{0,60}\u060c)?\s{1,60}(?:المؤرخ|المؤرخة|المؤرخين|الصادر\s+في)\s+`,
      'yu',
    ),
    sharedDate: /\s*\u060c?\s+(?:المؤرخين|المؤرخة)\s+(?:كليهما|جميعها)?\s*/y,
    sameDate: /\s*\u060c?\s+(?:المؤرخ\s+)?في\s+التاريخ\s+نفسه/y,
    later: /(?:\s*\u060c)?\s+و\s?(?=\d{1,4}(?:\/|\s?\())/g,
    closingDate: /\s*\u060c?\s+(?:المؤرخين|المؤرخة)\s+جميعها\s+(?=\d)/g,
    introduction:
      /\s*\u060c\s+(?:ولا\s+سيما|بما\s+في\s+ذلك|بما\s+فيها|وبخاصة|وخصوصا|ومنها)\s+(?:قرار\p{L}{0,4}\s+)?(?=\d)/gu,
    breaksOff: /\u061b|\.\s|(?<!\p{L})(?:ال)?(?:قرار|مقرر)\p{L}{0,4}(?!\p{L})/u,
    letters: { joiner: 'و', before: 'المؤرخ|و' },
    issuerBefore: (text, noun): Issuer => {
      const words = text.slice(noun, noun + reach)
      if (own.test(words)) return { own: true }
      const organ = organIn(issuer.exec(words))
      return organ === undefined ? {} : { organ }
    },
    issuerAfter: (text, end) => organIn(issuerBehind.exec(text.slice(end, end + reach))),
    repeatsIssuer: () => false,
  }
}
