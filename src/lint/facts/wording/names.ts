/** Names, capitals and set phrases of the Organization (conventions 2.9). */
import { UPPER } from '../../../../grammar/index.ts'
import { lowerFirst, upperFirst } from '../../first-letter.ts'
import type { WordingEntry } from './entry.ts'

/** The member states of a federation are no States: `the federal member states of Somalia`. */
const notFederal = '(?<!(?:[Ff]eder(?:al|ated)|constituent) )'

/** Of an organization other than the United Nations they are member States. */
const ofAnother = ` of (?:the )?(?!United Nations|Organization\\b|General|Human|Economic|Security|Commission|Committee)[${UPPER}]`

/** `IGAD and its member states`: a body is named before. */
const bodys = '\\b(?:its|their|[A-Z]{3,}) '

/** `State` with its capital, after words that leave no doubt: `all states` may be states of emergency. */
const STATES: readonly Omit<WordingEntry, 'rule'>[] = [
  {
    starts: 'member Member',
    rest: ` states?(?!${ofAnother})`,
    after: `${notFederal}(?<!${bodys})`,
    instead: (found) => upperFirst(found).replace(' s', ' S'),
  },
  { starts: 'member', rest: ' states?', after: bodys, instead: (found) => found.replace(' s', ' S') },
  {
    starts: 'member',
    rest: ` states?(?=${ofAnother})`,
    after: `${notFederal}(?<!${bodys})`,
    instead: (found) => found.replace(' s', ' S'),
  },
  {
    starts: `developing observer coastal flag port sovereign signatory donor neighbouring landlocked African Arab nuclear-weapon
      non-nuclear-weapon`,
    rest: ' states',
    instead: (found) => found.replace(/states$/, 'States'),
  },
  { starts: 'states', rest: ' [Pp]art(?:y|ies)', instead: upperFirst },
  {
    starts: 'states',
    rest: '(?! of (?:affairs|emergency|health|matter|mind|nature|siege|war)\\b)',
    after:
      '\\b(?:[Aa]ll|[Oo]ther|[Uu]pon|[Tt]hose|[Bb]etween|[Aa]mong|[Rr]elevant|[Tt]hird|[Aa]ffected|[Ii]nterested|[Ii]ndividual|[Ss]everal) ',
    instead: upperFirst,
  },
  {
    starts: 'heads Heads',
    rest: ' of state(?: and (?:of )?[Gg]overnment)?',
    instead: (found) => upperFirst(found.replace('state', 'State').replace('government', 'Government')),
  },
  { starts: 'heads Heads', rest: ' of State and government', instead: (found) => found.replace('g', 'G') },
  {
    starts: 'non-self-governing Non-self-governing',
    rest: ' [Tt]erritor(?:y|ies)',
    instead: (found) => found.replace(/^.{18} [Tt]/, 'Non-Self-Governing T'),
  },
]

const articles = '\\d+(?:(?:,| and| to) \\d+)*(?:, paragraphs? \\d+,)?'
const others =
  '(?:Convention|Covenant|Treaty|International Covenant|International Convention|Universal Declaration|Vienna Convention)'

/** What is referred to bears a capital where it is part of the Charter only. */
const REFERENCES: readonly Omit<WordingEntry, 'rule'>[] = [
  {
    starts: 'article',
    rest: `s? ${articles} of the Charter(?= of the United Nations|[,;.]|$)`,
    instead: upperFirst,
  },
  {
    starts: 'chapter',
    rest: 's? [IVX]+ of the Charter(?= of the United Nations|[,;.]|$)',
    everywhere: true,
    instead: upperFirst,
  },
  { starts: 'chapter', rest: ' VI{0,2}(?! of|[IVX])', after: '\\b[Uu]nder ', instead: upperFirst },
  { starts: 'Article', rest: `s? (?:${articles}|[IVX]+) of the ${others}`, after: '[a-z,] ', instead: lowerFirst },
  {
    starts: 'Resolution Decision',
    rest: 's?(?= (?:(?:S-|ES-)?\\d+/\\d|\\d+ \\([IVX]+\\)))',
    after: '[a-z,] ',
    instead: lowerFirst,
  },
  {
    starts: 'Resolution',
    rest: 's?(?= \\d+ \\(\\d{4}\\))',
    // Reports and offices are named after resolutions: “Review on the Implementation of Resolution 1540 (2004)”.
    after: '(?<![A-Z][a-z]+ (?:of|on|for) (?:Security Council )?)(?:[a-z,]|Council) ',
    instead: lowerFirst,
  },
  { starts: 'Resolution', rest: 's?(?= \\d+\\.\\d)', after: '\\bWorld Health Assembly ', instead: lowerFirst },
  {
    starts: 'Resolutions',
    rest: '(?= (?:of|by|and|on|adopted|concerning|in)\\b)',
    after: '\\b(?:[Rr]elevant|previous|earlier|all|other|its|those|these|many) ',
    instead: lowerFirst,
  },
  {
    starts: 'Report Reports',
    rest: ' of the (?:Secretary-General|High Commissioner|Special Rapporteur)(?=[,;.]|$| (?:on|and|to|submitted|pursuant|of \\d)\\b)',
    after: '\\bthe ',
    instead: lowerFirst,
  },
  { starts: 'Paragraph', rest: 's?(?= \\d)', after: '[a-z,] ', instead: lowerFirst },
]

/** Nouns that have no capital where the word before them has none. */
const SMALL: readonly Omit<WordingEntry, 'rule'>[] = [
  {
    starts: 'Countries Country',
    after: '\\b(?:developing|developed|donor|neighbouring|host|affected|landlocked) ',
    rest: `(?! [${UPPER}])`,
  },
  {
    starts: 'Session',
    after: '\\b(?:its|the) (?:[a-z]+-)?(?:first|second|third|[a-z]+th) (?:special |regular )?',
    rest: '(?!, Supplement)',
  },
  { starts: 'Resolution', after: '\\b(?:present|this) ' },
  { starts: 'Development', after: '\\bsustainable ', rest: `(?! [${UPPER}])` },
  { starts: 'Rights', after: '\\bhuman ', rest: `(?! [${UPPER}])` },
  { starts: 'Change', after: '\\bclimate ', rest: `(?! [${UPPER}])` },
  { starts: 'Society', after: '\\bcivil ', rest: `(?! [${UPPER}])` },
  { starts: 'Law Community', after: '\\binternational ', rest: `(?! [${UPPER}])` },
  { starts: 'Equality', after: '\\bgender ', rest: `(?! [${UPPER}])` },
]

/** Names that the United Nations itself writes so. */
const unNames = 'Tourism|2\\.0|Web TV|News|Volunteers|Global Compact|Chronicle'

/** Set phrases and names. */
const PHRASES: readonly WordingEntry[] = [
  {
    rule: 'capitals-indigenous',
    starts: 'indigenous',
    rest: ' (?:peoples?|communit(?:y|ies)|women|children|youth|persons?|leaders|languages|knowledge)',
    exact: true,
    instead: (found) => upperFirst(found.replace(/ people$/, ' Peoples').replace(/ peoples$/, ' Peoples')),
  },
  { rule: 'per-cent', starts: 'percent', after: '\\d ?', instead: () => 'per cent' },
  {
    rule: 'agenda-name',
    starts: 'Agenda',
    rest: ' 2030',
    after: '(?<![A-Z]\\w{0,20}) ',
    exact: true,
    instead: () => '2030 Agenda',
  },
  { rule: 'agenda-name', starts: 'agenda', after: '\\b2030 ', exact: true, instead: upperFirst },
  { rule: 'charter-name', starts: 'UN', rest: ' Charter', exact: true, instead: () => 'Charter of the United Nations' },
  {
    rule: 'charter-name',
    starts: 'United',
    rest: ' Nations Charter',
    exact: true,
    instead: () => 'Charter of the United Nations',
  },
  {
    rule: 'charter-name',
    starts: 'Charter',
    rest: ' of the UN',
    exact: true,
    instead: () => 'Charter of the United Nations',
  },
  {
    rule: 'united-nations-in-full',
    starts: 'UN U.N.',
    rest: `(?! Charter| (?:${unNames}))`,
    after: '(?<!Charter of the )',
    exact: true,
    instead: () => 'United Nations',
  },
  { rule: 'united-nations-in-full', starts: 'UNGA', exact: true, notOf: 'GA', instead: () => 'General Assembly' },
  { rule: 'united-nations-in-full', starts: 'UNSC', exact: true, instead: () => 'Security Council' },
  { rule: 'united-nations-in-full', starts: 'UNHRC', exact: true, notOf: 'HRC', instead: () => 'Human Rights Council' },
  { rule: 'united-nations-in-full', starts: 'HRC', exact: true, notOf: 'HRC', instead: () => 'Human Rights Council' },
  { rule: 'united-nations-in-full', starts: 'UNSG', exact: true, instead: () => 'Secretary-General' },
  {
    rule: 'united-nations-in-full',
    starts: 'ECOSOC',
    exact: true,
    notOf: 'ECOSOC',
    instead: () => 'Economic and Social Council',
  },
  { rule: 'united-nations-in-full', starts: 'NGOs', exact: true, instead: () => 'non-governmental organizations' },
  {
    rule: 'united-nations-in-full',
    starts: 'SDGs',
    // `SDGs Road Maps` is a name.
    rest: '(?! [A-Z])',
    exact: true,
    remark: true,
    instead: () => 'Sustainable Development Goals',
  },
  { rule: 'within-existing-resources', starts: 'within', rest: ' existing resources' },
]

/** The entries of capitals, names and set phrases. */
export const NAMES: readonly WordingEntry[] = [
  ...STATES.map((entry) => Object.assign({ rule: 'capitals-state', exact: true } as const, entry)),
  ...REFERENCES.map((entry) => Object.assign({ rule: 'capitals-reference', exact: true } as const, entry)),
  ...SMALL.map((entry) => Object.assign({ rule: 'small-letter', exact: true, instead: lowerFirst } as const, entry)),
  ...PHRASES,
]
