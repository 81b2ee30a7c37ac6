/** Facts of an Arabic masthead. Distribution, date and language stand in English. */
import { beginsWith, DIGITS } from '../../notation/first.ts'
import { label } from '../labels-of-facts.ts'
import type { DateForms, FieldForm, MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
import {
  dateField,
  found,
  inEnglish,
  numberField,
  organizationField,
  sessionNumber,
  symbolBeside,
  symbolField,
  withoutBrackets,
} from '../masthead-fields.ts'
import { englishMonths } from '../month-names.ts'

const distributions: Readonly<Record<string, string>> = { عام: 'General', محدود: 'Limited', مقيد: 'Restricted' }

const languages: Readonly<Record<string, string>> = {
  الإنكليزية: 'English',
  بالإنكليزية: 'English',
  الفرنسية: 'French',
  بالفرنسية: 'French',
  الإسبانية: 'Spanish',
  بالإسبانية: 'Spanish',
  الروسية: 'Russian',
  بالروسية: 'Russian',
  العربية: 'Arabic',
  بالعربية: 'Arabic',
  الصينية: 'Chinese',
  بالصينية: 'Chinese',
}

/** Letters may be stretched to fill a line: `الأمــم المتحـدة`. */
const organization = 'الأمم المتحدة'.replaceAll(/\p{L}/gu, '$&\u0640*').replaceAll(' ', String.raw`\s+`)

/** `الدورة الثامنة والسبعون` -> 78, `الدورة الاستثنائية الطارئة الحادية عشرة` -> ES-11, `دورة عام 2023` -> 2023. */
const sessionValue =
  ({ valueOf }: OrdinalForms) =>
  ([, year, special, emergency, words = '']: RegExpExecArray): string | undefined =>
    sessionNumber(valueOf, { year, words, isSpecial: special !== undefined, isEmergency: emergency !== undefined })

const fieldsOf = (months: MonthForms, ordinals: OrdinalForms, { month }: DateForms): FieldForm[] => [
  organizationField(organization, { begins: beginsWith('ا') }),
  symbolField,
  {
    role: 'distribution',
    begins: beginsWith('Dدت'),
    test: /(?:Distr\.?\s{0,9}:?|توزيع\s*:?)\s{0,40}(General|Limited|Restricted|Provisional|عام|محدود|مقيد)/iuy,
    value: inEnglish(distributions),
  },
  {
    role: 'sessionDates',
    begins: beginsWith(DIGITS),
    test: new RegExp(
      String.raw`\d{1,2}(?:\s+(?:${month}))?\s*(?:[\u2013\u2014-]|إلى)\s*\d{1,2}\s+(?:${month})\s+\d{4}`,
      'y',
    ),
    value: found,
  },
  dateField(
    new RegExp(String.raw`(\d{1,2})\s+(${month}|${englishMonths.join('|')})\s+(\d{4})`, 'iuy'),
    months.numberOf,
  ),
  {
    role: 'language',
    begins: beginsWith('AOاأع'),
    test: /(?:(?:Arabic|العربية|عربي)\s+)?(?:Original|الأصل)\s*:?\s*(English|French|Spanish|Russian|Arabic|Chinese|ب?ال\p{L}{5,8}ة)(?:\/\p{L}+)*(?:\s+only)?/iuy,
    value: inEnglish(languages),
  },
  {
    role: 'session',
    begins: beginsWith('اد'),
    test: /(?:دورة\s+عام\s+(\d{4})|الدورة\s+(الاستثنائية\s+)?(الطارئة\s+)?(ال\p{L}+(?:\s+(?:عشرة|و?ال\p{L}+(?:ون|ين)|بعد\s+المائة))*|\d{1,3}))(?:\s+\([^)]{3,20}\))?(?!\p{L})/uy,
    value: sessionValue(ordinals),
  },
  {
    role: 'committee',
    begins: beginsWith('ال'),
    needs: 'لجنة',
    test: /اللجنة\s+(?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة)|لجنة\s+المسائل\s+السياسية\s+الخاصة\s+وإنهاء\s+الاستعمار(?:\s+\(اللجنة\s+الرابعة\))?/uy,
    value: found,
  },
  {
    // `البند 97 (أ) من جدول الأعمال`, `البندان 2 و 3 من جدول الأعمال المؤقت`
    role: 'agendaItem',
    begins: beginsWith('ا'),
    test: /الب(?:ند|ندان|نود)\s+(\d+(?:\s{0,9}\([\u0621-\u064a]{1,2}(?:\s[\u0621-\u064a])?\))*(?:\s{0,9}(?:\u060c|و|إلى|-)\s{0,9}\d*(?:\s{0,9}\([\u0621-\u064a]{1,2}\))*)*)\s+من\s+جدول\s+الأعمال(?:\s+المؤقت)?\*{0,3}/uy,
    value: found,
  },
  {
    role: 'adoption',
    begins: beginsWith('قمابي'),
    test: /(?:قرار|مقرر|القرار|قرارات)\s+(?:اتخذ|اعتمد)\p{L}{0,3}\s.*|(?:(?:الذي|التي)\s+)?(?:اتخذ|اعتمد)(?:ه|ته|ها|تها)?\s+(?:مجلس|الجمعية|المجلس).*|بيان\s+من\s+رئيس\p{L}*\s.*/uy,
    value: found,
  },
  {
    role: 'report',
    begins: beginsWith('['),
    test: /\[(?:بناء|دون|على|بدون|اتخذ).*/uy,
    value: withoutBrackets,
  },
  {
    role: 'number',
    begins: beginsWith('ا'),
    test: /القرار\s+(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3}))(?=\s*$)/uy,
    value: found,
  },
  {
    // No stop parts the number from the title.
    role: 'number',
    begins: beginsWith(`*${DIGITS}`),
    test: /(?:\*\*)?(\d{1,4}\/\d{1,4}(?:\s+(?:ألف|باء|جيم|دال|هاء|واو))?)\s*(?:[.\u2013-]\s*)?(?=\s[\p{L}\u201d"\u00ab])/uy,
    value: found,
  },
  numberField,
]

/** How a line begins that names another fact, by the role of the fact. */
const createFactLabels = (): MastheadForms['labels'] => ({
  signatories: label('م', 'موقعون|الموقعون'),
  committee: label('ال', 'اللجنة|المجلس|الهيئة'),
  agendaTitle: label('ام', 'الموضوع|المسألة'),
})

/** Makes the forms of an Arabic masthead from what the language has of months and ordinals. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms, dates: DateForms): MastheadForms => ({
  tells: /distr|original|توزيع|الأصل/iu,
  fields: fieldsOf(months, ordinals, dates),
  labels: createFactLabels(),
  languageName: /^\p{L}{5,11}$/u,
  cell: new RegExp(String.raw`^${organization}$|(?:^|\s)Distr\b|Original: ?[A-Z]`),
  decision: /^[^\p{L}]*المقرر(?!\p{L})/u,
  originalAlone: /^(?:original|الأصل)\s*:$/i,
  dated: new RegExp(String.raw`^(?:المؤرخ|المؤرخة)\s+\d{1,2}\s+(?:${dates.month})\s+\d{4}\s*$`),
  adoptionGoesOn: {
    below: new RegExp(String.raw`^(?:في|المعقودة|\d{1,2}\s+(?:${dates.month}))(?!\p{L})`, 'u'),
    above: /(?:\s(?:في|من|المعقودة)|\u060c|\s\d{1,2})$/u,
  },
  besideOrganization: new RegExp(`^${organization}${symbolBeside}`),
})
