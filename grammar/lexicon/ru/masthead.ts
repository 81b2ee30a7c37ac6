/**
 * Facts of a Russian masthead. Distribution, date and language stand in English; the labels are those by which texts for Model United
 * Nations name facts: `Комитет: Совет Безопасности`.
 */
import { anything } from '../../notation/first.ts'
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { FieldForm, MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
import { dateField, englishMonths, found, inLowerCase, numberField, symbolField } from '../masthead-fields.ts'

const distributions: Readonly<Record<string, string>> = {
  общее: 'General',
  общая: 'General',
  ограниченное: 'Limited',
  ограниченная: 'Limited',
}

const languages: Readonly<Record<string, string>> = {
  английский: 'English',
  французский: 'French',
  испанский: 'Spanish',
  русский: 'Russian',
  арабский: 'Arabic',
  китайский: 'Chinese',
}

/** `Семьдесят восьмая сессия` -> 78, `Одиннадцатая чрезвычайная специальная сессия` -> ES-11, `Сессия 2023 года` -> 2023. */
const sessionValue =
  ({ valueOf }: OrdinalForms) =>
  ([, words = '', emergency, special, year]: RegExpExecArray): string | undefined => {
    if (year !== undefined) return year
    const ordinal = valueOf(fold(words))
    if (ordinal === undefined) return undefined
    return `${emergency === undefined ? '' : 'E'}${emergency === undefined && special === undefined ? '' : 'S-'}${ordinal}`
  }

const fieldsOf = (months: MonthForms, ordinals: OrdinalForms): FieldForm[] => {
  const month = [...months.names, ...englishMonths].join('|')
  return [
    {
      role: 'organization',
      begins: anything,
      needs: 'Наций',
      test: /Организация\s+Объедин[её]нных\s+Наций(?=\s+\S*\/|\s*$)/y,
      value: () => 'United Nations',
    },
    symbolField,
    {
      role: 'distribution',
      begins: anything,
      test: /(?:Distr|Распр(?:остранение)?)\.?\s{0,9}:?\s{0,40}(General|Limited|Restricted|Provisional|общее|общая|ограниченное|ограниченная)/iuy,
      value: (match) => distributions[found(match).toLowerCase()] ?? inLowerCase(found(match)),
    },
    {
      role: 'sessionDates',
      begins: anything,
      test: new RegExp(
        String.raw`\d{1,2}(?:\s+(?:${month}))?\s*[\u2013\u2014-]\s*\d{1,2}\s+(?:${month})\s+\d{4}(?:\s+года)?`,
        'y',
      ),
      value: found,
    },
    dateField(new RegExp(String.raw`(\d{1,2})\s+(${month})\s+(\d{4})(?:\s+года|\s?г\.)?`, 'iuy'), months.numberOf),
    {
      role: 'language',
      begins: anything,
      test: /(?:(?:Russian|Русский)\s+)?(?:Original|Язык\s+оригинала|Подлинный\s+текст\s+на)\s*:?\s*(English|French|Spanish|Russian|Arabic|Chinese|английский|французский|испанский|русский|арабский|китайский)(?:\/\p{L}+)*(?:\s+only)?/iuy,
      value: (match) => languages[found(match).toLowerCase()] ?? inLowerCase(found(match)),
    },
    {
      role: 'session',
      begins: anything,
      test: /(?:(\d{1,3}[\u2010\u2011-]?я|\p{Lu}\p{Ll}+(?:[ -](?!сессия|специальная|чрезвычайная)\p{L}+)?)\s+(чрезвычайная\s+)?(специальная\s+)?сессия|(?:Основная\s+)?[Сс]ессия\s+(\d{4})\s+года)(?:\s+\([^)]{3,20}\))?(?!\p{L})/uy,
      value: sessionValue(ordinals),
    },
    {
      role: 'committee',
      begins: anything,
      needs: 'омитет',
      test: /(?:Первый|Второй|Третий|Четвертый|Пятый|Шестой)\s+комитет|Комитет\s+по\s+специальным\s+политическим\s+вопросам\s+и\s+вопросам\s+деколонизации(?:\s+\(Четвертый\s+комитет\))?/uy,
      value: found,
    },
    {
      // `Пункт 97 a) повестки дня`, `Пункты 2 и 3 предварительной повестки дня`
      role: 'agendaItem',
      begins: anything,
      test: /Пункты?\s+(\d+(?:\s{0,9}[a-zа-я]{1,2}\)(?=[\s,]))*(?:(?:\s{0,9},\s{0,9}|\s+и\s+|\s?[\u2013-]\s?)\d*(?:\s{0,9}[a-zа-я]{1,2}\))*)*)\s+(?:предварительной\s+)?повестки\s+дня\*{0,3}/iuy,
      value: found,
    },
    {
      role: 'adoption',
      begins: anything,
      test: /(?:Резолюци[яи]|Решени[ея]|РЕЗОЛЮЦИ[ЯИ]|РЕШЕНИ[ЕЯ]),?\s+приняты?(?:ая|ые|ое)?\s.*|принят(?:ая|ое)\s+(?:Советом|Генеральной|Экономическим|на|без).*|\(Принят[ао]\s[^()]{4,80}\)|Заявление\s+Председателя.*/iuy,
      value: found,
    },
    {
      role: 'report',
      begins: anything,
      needs: '[',
      test: /\[(?:по|без|на|принят\p{L}{1,2})(?!\p{L}).*/iuy,
      value: (match) => found(match).replace(/^\[|\]$/g, ''),
    },
    {
      role: 'number',
      begins: anything,
      test: new RegExp(
        String.raw`Резолюция\s+(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3})?),?\s*(?=$|от\s+\d{1,2}\s+(?:${month})\s+\d{4})`,
        'iuy',
      ),
      value: found,
    },
    numberField,
  ]
}

/** How a line begins that names another fact, by the role of the fact. */
const createFactLabels = (): MastheadForms['labels'] => ({
  signatories: label('п', 'подписавшие(?:ся)?|подписанты'),
  committee: label('кфсо', 'комитет|комиссия|форум|совет|орган'),
  agendaTitle: label('твп', 'тема|вопрос|пункт повестки дня'),
})

/** The masthead of a Russian text. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms): MastheadForms => ({
  tells: /distr|original|оригинал/iu,
  fields: fieldsOf(months, ordinals),
  labels: createFactLabels(),
  languageName: /^\p{L}{6,11}$/u,
  cell: /^Организация Объедин[её]нных Наций$|(?:^|\s)Distr\b|Original: ?[A-Z]/,
  decision: /^[^\p{L}]*Решение(?!\p{L})/iu,
  originalAlone: /^(?:original|язык оригинала)\s*:$/i,
  dated: new RegExp(String.raw`^от\s+\d{1,2}\s+(?:${months.names.join('|')})\s+\d{4}(?:\s+года)?\s*$`),
  adoptionGoesOn: {
    below: /^(?:на|от|в|принят\p{L}{1,2}|\d{1,2} \p{L}+ \d{4})(?!\p{L})/u,
    above: /(?:\s(?:на|от|в|его|ее|и)|,|Ассамблеей|Советом|\s\d{1,2}(?: \p{L}+)?)$/u,
  },
  besideOrganization: /^Организация\s+Объедин[её]нных\s+Наций\s+([A-Z]{1,7}\/\S+(?:\s?\([^)]{1,16}\))?)/,
})
