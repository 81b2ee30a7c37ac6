/**
 * Facts of a Russian masthead. Distribution, date and language stand in English; the labels are those by which texts for Model United
 * Nations name facts: `Комитет: Совет Безопасности`.
 */
import { label } from '../labels-of-facts.ts'
import type { MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
import { sessionNumber } from '../masthead-fields.ts'
import { createMastheadForms } from '../masthead-words.ts'
import { englishMonths } from '../month-names.ts'

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
  ([, words = '', emergency, special, year]: RegExpExecArray): string | undefined =>
    sessionNumber(valueOf, { year, words, isSpecial: special !== undefined, isEmergency: emergency !== undefined })

/** Makes the forms of a Russian masthead from what the language has of months and ordinals. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms): MastheadForms => {
  const month = [...months.names, ...englishMonths].join('|')
  return createMastheadForms(
    {
      organization: 'Организация Объедин[её]нных Наций',
      organizationHolds: 'Наций',
      distribution:
        /(?:Distr|Распр(?:остранение)?)\.?\s{0,9}:?\s{0,40}(General|Limited|Restricted|Provisional|общее|общая|ограниченное|ограниченная)/iuy,
      distributions,
      language:
        /(?:(?:Russian|Русский)\s+)?(?:Original|Язык\s+оригинала|Подлинный\s+текст\s+на)\s*:?\s*(English|French|Spanish|Russian|Arabic|Chinese|английский|французский|испанский|русский|арабский|китайский)(?:\/\p{L}+)*(?:\s+only)?/iuy,
      languages,
      sessionDates: new RegExp(
        String.raw`\d{1,2}(?:\s+(?:${month}))?\s*[\u2013\u2014-]\s*\d{1,2}\s+(?:${month})\s+\d{4}(?:\s+года)?`,
        'y',
      ),
      date: new RegExp(String.raw`(\d{1,2})\s+(${month})\s+(\d{4})(?:\s+года|\s?г\.)?`, 'iuy'),
      session:
        /(?:(\d{1,3}[\u2010\u2011-]?я|\p{Lu}\p{Ll}+(?:[ -](?!сессия|специальная|чрезвычайная)\p{L}+)?)\s+(чрезвычайная\s+)?(специальная\s+)?сессия|(?:Основная\s+)?[Сс]ессия\s+(\d{4})\s+года)(?:\s+\([^)]{3,20}\))?(?!\p{L})/uy,
      sessionOf: sessionValue(ordinals),
      committee:
        /(?:Первый|Второй|Третий|Четвертый|Пятый|Шестой)\s+комитет|Комитет\s+по\s+специальным\s+политическим\s+вопросам\s+и\s+вопросам\s+деколонизации(?:\s+\(Четвертый\s+комитет\))?/uy,
      committeeHolds: 'омитет',
      // `Пункт 97 a) повестки дня`, `Пункты 2 и 3 предварительной повестки дня`
      agendaItem:
        /Пункты?\s+(\d+(?:\s{0,9}[a-zа-я]{1,2}\)(?=[\s,]))*(?:(?:\s{0,9},\s{0,9}|\s+и\s+|\s?[\u2013-]\s?)\d*(?:\s{0,9}[a-zа-я]{1,2}\))*)*)\s+(?:предварительной\s+)?повестки\s+дня\*{0,3}/iuy,
      adoption:
        /(?:Резолюци[яи]|Решени[ея]|РЕЗОЛЮЦИ[ЯИ]|РЕШЕНИ[ЕЯ]),?\s+приняты?(?:ая|ые|ое)?\s.*|принят(?:ая|ое)\s+(?:Советом|Генеральной|Экономическим|на|без).*|\(Принят[ао]\s[^()]{4,80}\)|Заявление\s+Председателя.*/iuy,
      report: String.raw`по|без|на|принят\p{L}{1,2}`,
      resolution: 'Резолюция',
      decision: 'Решение',
      tells: /distr|original|оригинал/iu,
      labels: {
        signatories: label('п', 'подписавшие(?:ся)?|подписанты'),
        committee: label('кфсо', 'комитет|комиссия|форум|совет|орган'),
        agendaTitle: label('твп', 'тема|вопрос|пункт повестки дня'),
      },
      originalAlone: /^(?:original|язык оригинала)\s*:$/i,
      dated: new RegExp(String.raw`^от\s+\d{1,2}\s+(?:${month})\s+\d{4}(?:\s+года)?\s*$`),
      adoptionGoesOn: {
        below: /^(?:на|от|в|принят\p{L}{1,2}|\d{1,2} \p{L}+ \d{4})(?!\p{L})/u,
        above: /(?:\s(?:на|от|в|его|ее|и)|,|Ассамблеей|Советом|\s\d{1,2}(?: \p{L}+)?)$/u,
      },
    },
    months,
  )
}
