import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { reportForms, type Form } from '../shared/forms.ts'
import { leniently } from '../shared/instead.ts'

const suspicious =
  /per cents|\d \d{3}|\d(?:st|nd|rd|th)\b|[1-9]\d{4}|\d\.\d{3}\.\d|20\d\d[–-]\d\d\b|Goal No|\d\.\d{3} |\d (?:million|billion)s\b/

const suffixOf = (number: number): string =>
  number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
/** What is counted: before it a number is no year, no code and no mark of a note. */
const counted =
  '(?:United|dollars|euros|persons|people|refugees|troops|children|women|men|civilians|countries|tons|tonnes|kilometres|hectares|cases|deaths|victims|families|households|staff|posts|soldiers|personnel|schools|students)'

const forms: readonly Form[] = [
  { pattern: /\bper cents\b/g, from: /s$/, to: '' },
  {
    pattern: /(?<![\w/.,-])\d{1,3}(?:st|nd|rd|th)\b/g,
    from: /^.*$/,
    to: (found) => found.replace(/[a-z]+$/, suffixOf(Number.parseInt(found, 10))),
  },
  {
    pattern: new RegExp(String.raw`(?<![\w/.,–-])[1-9]\d{4,8}(?= (?:[a-z]+ )?${counted}\b)`, 'g'),
    from: /^.*$/,
    to: grouped,
  },
  {
    pattern: /(?<![\w/.,])\d{1,3}(?: \d{3})+(?![\d,/(]|\.\d| ?[(/])/g,
    from: /^.*$/,
    to: (found) => found.replaceAll(' ', ','),
  },
  { pattern: /(?<![\w/.,])\d{1,3}(?:\.\d{3}){2,}(?![\d./])/g, from: /^.*$/, to: (found) => found.replaceAll('.', ',') },
  {
    pattern: new RegExp(String.raw`(?<![\w/.,])[1-9]\d{0,2}\.\d{3}(?= ${counted}\b)`, 'g'),
    from: /\./,
    to: ',',
  },
  { pattern: /(?<![\w/-])20\d\d[–-]\d\d(?![\w/-])/g, from: /(?<=^(..).*)(?=\d\d$)/, to: '20' },
  { pattern: /\bGoals? No\. ?(?=\d)/g, from: / No\. ?/, to: ' ' },
  { pattern: /(?<=\d )(?:million|billion)s (?=[a-z$]|of\b)/g, from: /s $/, to: ' ' },
]

const rule: Rule = defineRule({
  id: 'number-form',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Numbers are written “21st”, “11,000”, “5 million”, “2020–2025”, “5 per cent”.',
  rationale:
    'Thousands have a comma, neither a full stop nor a space, which other languages have; an ordinal number has the ending of ' +
    'its last word; a period has both years in full. Numbers of resolutions, codes and quotations are left alone, and so is ' +
    'a number of five figures unless what it counts follows it.',
  sources: [
    {
      kind: 'manual',
      text: 'Numbers, dates and time.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
    {
      kind: 'measured',
      text: '1,652 resolutions and drafts of 1946 to 2026: 1,384 numbers with a comma, none otherwise.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['misread-digit', 'per-cent', 'superscript-lost', 'set-phrase', 'numbers-style', 'dash'],
  options: {},
  messages: { form: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'As other languages write them',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «21th» meeting, the «11000» persons and the «11 500» men who were heard,',
        '*Noting* the «1.200» children, the «1.200.000» dollars, 5 «per cents» of it, and the period «2020–25»,',
        '1. *Welcomes* the report on «Goal No. »5;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“21th” is written “21st”',
        '“11000” is written “11,000”',
        '“11 500” is written “11,500”',
        '“1.200” is written “1,200”',
        '“1.200.000” is written “1,200,000”',
        '“per cents” is written “per cent”',
        '“2020–25” is written “2020–2025”',
        '“Goal No. ” is written “Goal ”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 21st meeting, the 11,000 persons and the 11,500 men who were heard,',
        '*Noting* the 1,200 children, the 1,200,000 dollars, 5 per cent of it, and the period 2020–2025,',
        '1. *Welcomes* the report on Goal 5;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Security Council resolution 1325 (2000), its 112th meeting, resolution 3379 (XXX) and the rate of 0.896 francs to 1 dollar,',
        '1. *Welcomes* vol. 1155 and the 11th, 12th and 22nd reports;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () =>
      reportForms(context, forms, { message: 'form' }, { suspicious, inNotes: false, ...leniently(context) }),
  }),
})
export default rule
