import { isProtected } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** What is written instead, and the last year in which the name was right. */
const names: Readonly<Record<string, readonly [instead: string, until?: number]>> = {
  'South Korea': ['the Republic of Korea'],
  'North Korea': ['the Democratic People’s Republic of Korea'],
  DPRK: ['the Democratic People’s Republic of Korea'],
  Vietnam: ['Viet Nam'],
  Russia: ['the Russian Federation'],
  Laos: ['the Lao People’s Democratic Republic'],
  Tanzania: ['the United Republic of Tanzania'],
  Moldova: ['the Republic of Moldova'],
  Brunei: ['Brunei Darussalam'],
  Burma: ['Myanmar'],
  'Ivory Coast': ['Côte d’Ivoire'],
  'Cote d’Ivoire': ['Côte d’Ivoire'],
  "Cote d'Ivoire": ['Côte d’Ivoire'],
  Turkiye: ['Türkiye'],
  'East Timor': ['Timor-Leste', 2002],
  Bolivia: ['the Plurinational State of Bolivia', 2009],
  Venezuela: ['the Bolivarian Republic of Venezuela', 2000],
  Swaziland: ['Eswatini', 2018],
  'Cape Verde': ['Cabo Verde', 2013],
  Turkey: ['Türkiye', 2022],
  Holland: ['the Kingdom of the Netherlands'],
  // Right, but not beside the short form.
  'Czech Republic': ['Czechia', Infinity],
}

const firstWords = [...new Set(Object.keys(names).map((name) => /^[A-Za-z]+/.exec(name)?.[0] ?? name))]
/** The name alone: with a capital before or after it, or a hyphen, it is part of another. */
const pattern = new RegExp(
  String.raw`(?<![-–‑’]|\b(?:Republic of|State of|West|Southern|Federated States of|of) (?=Korea|Moldova|Tanzania|Bolivia|Venezuela)|(?<=[A-Z][a-z]+) )\b(?:${Object.keys(names).join('|')})\b(?![-–‑]| [A-Z(]|’s [A-Z])`,
  'g',
)

/** `the Democratic People’s Republic of Korea (“the DPRK”)`: what a text says once in full it may shorten then. */
const introduced = /\((?:the )?[“"]?(?:the )?DPRK[”"]?\)/
/** Parties of a treaty, in its title: `the Treaty between Turkey and Greece`. */
const ofTreaty =
  /\b(?:Treaty|Convention|Agreement|Protocol|Accord|Memorandum of Understanding)\b[^,;.]{0,60} (?:between|among) [^;.]{0,60}$/

const rule: Rule = defineRule({
  id: 'state-name',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'A State is called by the name that it has in the United Nations on the day of the text.',
  rationale:
    'The text names a State in its short form or in full (`the Islamic Republic of Iran`), and ' +
    'neither as newspapers do nor as it was called before. Each former name is right until the day on ' +
    'which it changed. Quotations, notes, titles of instruments and names of places with the same ' +
    'word (`the Russia–Africa summit`) are left alone, and so are names that the texts of the ' +
    'Security Council and of the Human Rights Council use themselves (`Syria`; the “DPRK” of the Security Council), ' +
    'and an abbreviation that the text has introduced.',
  sources: [
    {
      kind: 'manual',
      text: 'Country names: short and formal names.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm',
    },
    {
      kind: 'measured',
      text:
        'In the texts of 2000 to 2026 one of these names only: “Turkey”, once before it changed and three times ' +
        'after the name of a city (`Istanbul, Turkey`).',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  options: {},
  messages: { wording: '“{found}” is called “{instead}” in the United Nations' },
  examples: [
    {
      title: 'Names of newspapers, and former ones',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the offer of «South Korea» and «Vietnam»,',
        '1. *Welcomes* the offer of «Swaziland» and of the Government of «Turkey»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“South Korea” is called “the Republic of Korea” in the United Nations',
        '“Vietnam” is called “Viet Nam” in the United Nations',
        '“Swaziland” is called “Eswatini” in the United Nations',
        '“Turkey” is called “Türkiye” in the United Nations',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the offer of the Republic of Korea and Viet Nam,',
        '1. *Welcomes* the offer of Eswatini and of the Government of Türkiye;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right names, quotations, other names',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the offer of the Russian Federation, the report “Vietnam today”, the Vietnam War Museum, the ' +
          'Treaty of Friendship between Turkey and Romania and the meeting held in Istanbul, Turkey,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'An abbreviation that the text introduces',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the tests of the Democratic People’s Republic of Korea (the “DPRK”), which the DPRK has announced,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The Security Council',
      text: paragraphs(
        '*The Security Council,*',
        '*Noting* the tests of the DPRK,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Two names of one State',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the offer of Czechia and of Türkiye,',
        '1. *Welcomes* the offers of «the Czech Republic» and of «Turkey»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“the Czech Republic” is called “Czechia” in the United Nations',
        '“Turkey” is called “Türkiye” in the United Nations',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the offer of Czechia and of Türkiye,',
        '1. *Welcomes* the offers of Czechia and of Türkiye;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A name in its time',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the offer of Turkey and of Swaziland,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
      profile: { year: 2010 },
    },
  ],
  create: (context) => ({
    document: () => {
      const { year = Infinity, organ } = context.profile
      for (const { block, clean } of context.fact(documentWords).having(...firstWords)) {
        if (block.type === 'footnoteDefinition') continue
        for (const { 0: name, index } of clean.text.matchAll(pattern)) {
          const [instead = '', since = 0] = names[name] ?? []
          const before = clean.text.slice(Math.max(0, index - 24), index)
          // The short form of a republic has no article.
          const start = name.endsWith(' Republic') && before.endsWith(' the ') ? index - 'the '.length : index
          const end = index + name.length
          const at = clean.rangeOf(start, end)
          // `held in Istanbul, Turkey, on 23 May 2016`: where something was in its time.
          const isPlace = /[A-Z]\S*, $/.test(before)
          const isParty = ofTreaty.test(clean.text.slice(Math.max(0, index - 160), index))
          const isRight = year <= since && !context.text.includes(instead.replace(/^the /, ''))
          if (isRight || isPlace || isParty || isProtected(block, at.start)) continue
          if (name === 'DPRK' && (organ === 'SC' || introduced.test(context.text))) continue
          const found = clean.text.slice(start, end)
          const expected = instead.startsWith('the ') && /\bthe $/.test(before) ? instead.slice(4) : instead
          context.report({
            message: 'wording',
            data: { found, instead: expected },
            at,
            expected: [expected],
            fix: {
              title: `Write “${expected}”`,
              edits: rewrite(clean, start, end, expected),
              changes: ['text'],
            },
          })
        }
      }
    },
  }),
})
export default rule
