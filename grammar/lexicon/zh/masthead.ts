/** Facts of a Chinese masthead. Distribution, date and language stand in English. */
import { beginsWith, DIGITS } from '../../notation/first.ts'
import { label } from '../labels-of-facts.ts'
import type { FieldForm, MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
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

const distributions: Readonly<Record<string, string>> = {
  普遍: 'General',
  普通: 'General',
  有限: 'Limited',
  限制: 'Restricted',
}

const languages: Readonly<Record<string, string>> = {
  英文: 'English',
  法文: 'French',
  西班牙文: 'Spanish',
  俄文: 'Russian',
  阿拉伯文: 'Arabic',
  中文: 'Chinese',
}

/** `第七十八届会议` -> 78, `第十一届紧急特别会议` -> ES-11, `2023年届会` -> 2023. */
const sessionValue =
  ({ valueOf }: OrdinalForms) =>
  ([, year, words = '', emergency, special]: RegExpExecArray): string | undefined =>
    sessionNumber(valueOf, { year, words, isSpecial: special !== undefined, isEmergency: emergency !== undefined })

const organization = String.raw`联\s?合\s?国`

const day = String.raw`\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`

const fieldsOf = (months: MonthForms, ordinals: OrdinalForms): FieldForm[] => [
  organizationField(organization, { begins: beginsWith('联') }),
  symbolField,
  {
    role: 'distribution',
    begins: beginsWith('Dd分'),
    test: /(?:Distr\.?\s{0,9}:?|分发[:\uff1a]?)\s{0,40}(General|Limited|Restricted|Provisional|普遍|普通|有限|限制)/iuy,
    value: inEnglish(distributions),
  },
  {
    role: 'sessionDates',
    begins: beginsWith(DIGITS),
    test: new RegExp(String.raw`${day}\s?(?:至|[\u2013\u2014-])\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日`, 'y'),
    value: found,
  },
  dateField(new RegExp(String.raw`(\d{1,2})\s+(${englishMonths.join('|')})\s+(\d{4})`, 'iuy'), months.numberOf),
  {
    role: 'language',
    begins: beginsWith('CcOo中原'),
    test: /(?:(?:Chinese|中文)\s+)?(?:Original|原文)\s*[:\uff1a]?\s*(English|French|Spanish|Russian|Arabic|Chinese|英文|法文|西班牙文|俄文|阿拉伯文|中文)(?:[/\uff0f]\p{L}+)*(?:\s+only)?/iuy,
    value: inEnglish(languages),
  },
  {
    role: 'session',
    begins: beginsWith(`第${DIGITS}`),
    test: /(?:(\d{4})\s?年(?:届会|实质性会议|常会|会议)|(第[一二三四五六七八九十百零\d\s]{1,8})届(紧急)?(特别)?(?:会议|常会))/uy,
    value: sessionValue(ordinals),
  },
  {
    role: 'committee',
    begins: beginsWith('第特'),
    test: /(?:第[一二三四五六]委员会|特别政治和非殖民化委员会\s?(?:[(\uff08]第四委员会[)\uff09])?)/uy,
    value: found,
  },
  {
    // `议程项目81`, `议程项目 100 (s)`, `临时议程项目2和3`
    role: 'agendaItem',
    begins: beginsWith('议临暂'),
    test: /(?:临时|暂定)?议程项目\s{0,9}(\d+(?:\s{0,9}[(\uff08][a-z]{1,2}[)\uff09])*(?:\s{0,9}(?:\u3001|,|和|至|[\u2013-])\s{0,9}\d*(?:\s{0,9}[(\uff08][a-z]{1,2}[)\uff09])*)*)\*{0,3}/uy,
    value: found,
  },
  {
    role: 'adoption',
    begins: beginsWith(`${DIGITS}安大经人`),
    test: new RegExp(
      String.raw`(?:${day}\s*)?(?:大会|经济及社会理事会|人权理事会|安全理事会)(?:决议|于?\s?(?:${day}\s?)?(?:第?\s?\d+\s?次会议)?通过(?:的决议)?)|${day}\s*第?\s?\d+\s?次会议通过`,
      'uy',
    ),
    value: found,
  },
  {
    role: 'report',
    begins: beginsWith('['),
    test: /\[(?:根据|未经|在|以|经).*/uy,
    value: withoutBrackets,
  },
  {
    role: 'number',
    begins: beginsWith('第'),
    test: /第\s?(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3}))\s?号决议(?=\s*$)/uy,
    value: found,
  },
  numberField,
]

/** How a line begins that names another fact, by the role of the fact. */
const createFactLabels = (): MastheadForms['labels'] => ({
  signatories: label('附联', '附议国|联署国'),
  committee: label('委机', '委员会|机构'),
  agendaTitle: label('议主', '议题|主题'),
})

/** Makes the forms of a Chinese masthead from what the language has of months and ordinals. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms): MastheadForms => ({
  tells: /distr|original|分发|原文/iu,
  fields: fieldsOf(months, ordinals),
  labels: createFactLabels(),
  languageName: /^(?:[A-Za-z]{6,11}|\p{Script=Han}{2,4}文)$/u,
  cell: /^联合国$|(?:^|\s)Distr\b|Original: ?[A-Z]/,
  decision: /^[^\p{L}]*(?:第\S{1,12}号决定|决定\s)/u,
  originalAlone: /^(?:original|原文)\s*[:\uff1a]$/i,
  dated: new RegExp(`^${day}\\s*$`),
  adoptionGoesOn: { below: /^第?\s?\d+\s?次(?:全体)?会议|^通过$/u, above: /[于在的\uff0c]$/u },
  besideOrganization: new RegExp(`^${organization}${symbolBeside}`),
})
