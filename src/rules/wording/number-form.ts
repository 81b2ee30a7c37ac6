import { MONTHS } from '../../../grammar/english.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { reportForms, suspects, type Form } from '../shared/forms.ts'
import { leniently } from '../shared/instead.ts'

const suspicious =
  /per cents|\d \d{3}|\d(?:st|nd|rd|th)\b|[1-9]\d{4}|\d\.\d{3}\.\d|20\d\d[–-]\d\d\b|Goal No|\d\.\d{3} |\d (?:million|billion)s\b|\d \$|\bUSD|\d ?C[ ,.;]|(?:19|20)\d0[’']s|[a-y] [’']\d\d\b|\d,\d{1,2} [pmbtd]|\b(?:ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))? [dmwcpySf-t]|(?:one|two|three)[- ](?:third|quarter|fifth)|\d\/20\d\d\b|\d:\d\d|[a-z] [2-9] [dmwcpy]/

const suffixOf = (number: number): string =>
  number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
/** What is counted: before it a number is no year, no code and no mark of a note. */
const counted =
  '(?:United|dollars|euros|persons|people|refugees|troops|children|women|men|civilians|countries|tons|tonnes|kilometres|hectares|cases|deaths|victims|families|households|staff|posts|soldiers|personnel|schools|students)'

const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const units = `one|${small.join('|')}`
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth'
const long = `${teens}|(?:${tens})(?:[- ](?:${units}))?`
/** What is counted in words below ten, and in figures from there on. */
const counting = '(?:years|months|days|weeks|members|countries|persons|meetings)'
const inFigures = (words: string): string => {
  const [ten = '', unit = ''] = words.split(/[- ]/)
  const teen = teens.split('|').indexOf(ten)
  return String(
    teen < 0 ? (tens.split('|').indexOf(ten) + 2) * 10 + units.split('|').indexOf(unit || 'none') + 1 : teen + 10,
  )
}

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
    // Rows of a table, in which blanks stand, have another such number and no mark before it (the budget of A/RES/78/254).
    pattern:
      /(?<![\w/.,])(?=\d{1,3} \d{3})(?<!\d \d{3} [^,;.]*)\d{1,3}(?: \d{3})+(?= [a-z]|[,;.] [a-z]|[;.]$)(?! [^,;.]*\d \d{3}(?!\d))/g,
    from: /^.*$/,
    to: (found) => found.replaceAll(' ', ','),
  },
  { pattern: /(?<![\w/.,])\d{1,3}(?:\.\d{3}){2,}(?![\d./])/g, from: /^.*$/, to: (found) => found.replaceAll('.', ',') },
  {
    // Money and measures may have three places.
    pattern:
      /(?<![\w/.,])[1-9]\d{0,2}\.\d{3}(?= (?:[a-z-]+ ){0,2}?(?!francs|dollars|euros|degrees|points|metres|kilometres|tons|tonnes|litres|parts)(?:[a-z]{3,}s|children|women|men|people|staff)\b)(?! (?:per|of|million|billion)\b)/g,
    from: /\./,
    to: ',',
  },
  { pattern: /(?<![\w/-])20\d\d[–-]\d\d(?![\w/-])/g, from: /(?<=^(..).*)(?=\d\d$)/, to: '20' },
  // Ages have figures, and so has what is counted with a larger number: “children under 5 years”, “3 to 12 months”.
  {
    pattern: new RegExp(
      `(?<=[a-z] )(?<! (?:to|or|and|aged|under|over|of|below|above|next|than) )[2-9](?= ${counting}\\b(?! (?:of age|old|and under|and older)))`,
      'g',
    ),
    from: /^.*$/,
    to: (figure) => small[Number(figure) - 2] ?? figure,
  },
  {
    pattern: new RegExp(
      `(?<![\\w-])(?<!(?:hundred|thousand) and )(?:${long})(?= (?:${counting}|States|per cent)\\b)`,
      'g',
    ),
    from: /^.*$/,
    to: inFigures,
  },
  // A fraction has a point.
  { pattern: /(?<![\d,.])\d{1,3},\d{1,2}(?= (?:per cent|million|billion|trillion|degrees)\b)/g, from: /,/, to: '.' },
  // Of two ways to write it, `$100` and `100 dollars`, the text has one.
  { pattern: /(?<![\w.,])\d[\d,.]* \$/g },
  { pattern: /\bUSD ?(?=\d)/g },
  {
    pattern: /(?<=\b(?:to|of|below|by|above|than|about) )\d{1,2}(?:\.\d)? ?C(?=[ ,.;])(?! of\b)/g,
    from: /(?=C)/,
    to: '°',
  },
  { pattern: /\b(?:19|20)\d0[’']s\b/g, from: /[’']/, to: '' },
  { pattern: new RegExp(`(?<=\\b(?:${MONTHS.join('|')}) )[’']\\d\\d\\b`, 'g') },
  { pattern: /\bone[- ](?:third|quarter|fifth)s\b/g, from: /s$/, to: '' },
  { pattern: /\b(?:two|three)[- ](?:third|quarter|fifth)(?= of\b)/g, from: /$/, to: 's' },
  // Two years that follow each other are a season, or one vote: `elections in 2020/2021`.
  {
    pattern: /(?<![\w/])20\d\d\/20\d\d(?![\w/])/g,
    from: /^.*$/,
    to: (years) => (Number(years.slice(5)) - Number(years.slice(0, 4)) > 1 ? years.replace('/', '–') : years),
  },
  { pattern: /(?<![\d:])\d{1,2}:[0-5]\d(?= [ap]\.m\.)/g, from: /:/, to: '.' },
  { pattern: /(?<=\b(?:at|from|to|until|between|and) )\d{1,2}:[0-5]\d(?![\d:])(?! [ap]\.m\.)/g },
  { pattern: /\bGoals? No\. ?(?=\d)/g, from: / No\. ?/, to: ' ' },
  { pattern: /(?<=\d )(?:million|billion)s (?=[a-z$]|of\b)/g, from: /s $/, to: ' ' },
]

/** Print loses the hyphen at the end of a line. */
const hyphens: readonly Form[] = [
  { pattern: new RegExp(`\\b(?:${tens}) (?:${ordinals}|${units})\\b`, 'gi'), from: / /, to: '-' },
]

const rule: Rule = defineRule({
  id: 'number-form',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Numbers are written “21st”, “11,000”, “5 million”, “2020–2025”, “5 per cent”, “three years”, “12 months”.',
  rationale:
    'Thousands have a comma, neither a full stop nor a space, which other languages have; an ordinal number has the ending of ' +
    'its last word; a period has both years in full. Numbers of resolutions, codes and quotations are left alone, and so is ' +
    'a number of five figures unless what it counts follows it. Years, months, members and what else is counted so have ' +
    'words below ten and figures from there on; ages and what stands in a row with a larger number have figures always.',
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
    {
      kind: 'measured',
      text:
        '1,010 resolutions of the General Assembly of 2020 to 2025, of what counts years, months, days, weeks, members, countries, ' +
        'persons and meetings: 259 in words below ten, none in figures but ages and rows; 212 in figures from ten on, one in ' +
        'words (“the past ten years”). The Security Council has either: 109 in words, 156 in figures.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['misread-digit', 'per-cent', 'superscript-lost', 'set-phrase', 'numbers-style', 'dash', 'hyphenation-un'],
  options: {},
  messages: {
    form: '“{found}” is written “{instead}”',
    unknown: '“{found}” is no way to write a time, a year or an amount: “3 p.m.”, “2015”, “100 dollars”',
  },
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
      title: 'Words and figures, fractions, years and times',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report every «4» years on the past «twelve» months, «1,4» per cent of it, and «two third» of the «1990’s»,',
        '*Noting* the plan for «2020/2030», a warming of «1.5C», and the «1.400» political prisoners of May «’15»,',
        '1. *Welcomes* the «100 $» and the meeting at «3:30» p.m.;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“4” is written “four”',
        '“twelve” is written “12”',
        '“1,4” is written “1.4”',
        '“two third” is written “two thirds”',
        '“1990’s” is written “1990s”',
        '“2020/2030” is written “2020–2030”',
        '“1.5C” is written “1.5°C”',
        '“1.400” is written “1,400”',
        '“’15” is no way to write a time, a year or an amount: “3 p.m.”, “2015”, “100 dollars”',
        '“100 $” is no way to write a time, a year or an amount: “3 p.m.”, “2015”, “100 dollars”',
        '“3:30” is written “3.30”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report every four years on the past 12 months, 1.4 per cent of it, and two thirds of the 1990s,',
        '*Noting* the plan for 2020–2030, a warming of 1.5°C, and the 1,400 political prisoners of May ’15,',
        '1. *Welcomes* the 100 $ and the meeting at 3:30 p.m.;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Security Council resolution 1325 (2000), its 112th meeting, resolution 3379 (XXX) and the rate of 0.896 francs to 1 dollar,',
        '*Noting* children under 5 years of age, periods of 3 to 12 months, one hundred and thirty States, the elections in 2020/2021, decision 72/262 C of 5 July 2018 and 9.866 billion dollars,',
        '1. *Welcomes* vol. 1155 and the 11th, 12th and 22nd reports, and approves policy-making organs 78 809 400 general ' +
          'income 19 265 100 staff costs 12 000;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const lenient = leniently(context)
      const blocks = suspects(context, suspicious, { inNotes: false })
      reportForms(context, blocks, forms, { message: 'form', unknown: 'unknown', ...lenient })
      const remark = context.fact(isExtracted) ? { severity: 'info' as const } : lenient
      reportForms(context, blocks, hyphens, { message: 'form', ...remark })
    },
  }),
})
export default rule
