/** Names that are nearly right, small words of notes and letters, and other slips that have one remedy. */
import type { WordingEntry } from './entry.ts'

/**
 * Names that are often written wrongly by more than a slip of one word (`facts/names` finds those), in letters that an
 * expression reads as they are, and the right ones.
 */
const AGENCIES: readonly (readonly [wrong: string, right: string])[] = [
  ['Unites Nations', 'United Nations'],
  ['Social and Economic Council', 'Economic and Social Council'],
  ['Untied Nations', 'United Nations'],
  ['Untied States', 'United States'],
  ['United Nation', 'United Nations'],
  ['United Nations Organisation', 'United Nations'],
  ['Members States', 'Member States'],
  ['Members State', 'Member States'],
  ['International Labor Organisation', 'International Labour Organization'],
  ['United Nations Childrens’ Fund', 'United Nations Children’s Fund'],
  ['United Nations Children Fund', 'United Nations Children’s Fund'],
  ['International Atomic Energy Association', 'International Atomic Energy Agency'],
  ['International Marine Organization', 'International Maritime Organization'],
  ['Program of Action', 'Programme of Action'],
  ['Platform of Action', 'Platform for Action'],
  ['Sendai Framework for Disaster Reduction', 'Sendai Framework for Disaster Risk Reduction'],
  ['Addis Abeba', 'Addis Ababa'],
  ['Addis Ababa Agenda for Action', 'Addis Ababa Action Agenda'],
]

const organ = (words: string, right: string): WordingEntry => {
  const [first = '', ...others] = words.split(' ')
  return {
    rule: 'capitals-organ',
    starts: `${first} ${first.charAt(0).toUpperCase()}${first.slice(1)}`,
    rest: `${others.map((word) => ` [${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('')}(?! of)`,
    exact: true,
    instead: () => right,
  }
}

/** What is short in a note, and how a resolution writes it. */
const SHORT: readonly (readonly [starts: string, rest: string, instead: string | undefined])[] = [
  ['e.g.', '', 'such as'],
  ['i.e.', '', 'that is'],
  ['etc', '\\.', 'and so forth'],
  ['can', "[’']t", 'cannot'],
  ['won', "[’']t", 'will not'],
  ['don does isn aren wasn weren hasn haven hadn didn doesn shouldn wouldn couldn mustn', "[’']t", undefined],
]

const contracted = (found: string): string => found.replace(/n[’']t$/, ' not')

/** The entries of names written wrongly, of short forms and of further slips. */
export const SLIPS: readonly WordingEntry[] = [
  ...AGENCIES.map(([wrong, right]): WordingEntry => {
    const first = wrong.indexOf(' ')
    return {
      rule: 'agency-name',
      starts: wrong.slice(0, first),
      rest: wrong.slice(first).replace('’', "[’']"),
      exact: true,
      instead: () => right,
    }
  }),
  {
    rule: 'spelling-un',
    starts: 'Organisation',
    after: '\\b[Tt]he ',
    rest: '(?= [a-z]|[,;.]|$)(?! (?:for|of)\\b)',
    exact: true,
    instead: () => 'Organization',
  },
  organ('general assembly', 'General Assembly'),
  organ('security council', 'Security Council'),
  organ('economic and social council', 'Economic and Social Council'),
  organ('human rights council', 'Human Rights Council'),
  organ('trusteeship council', 'Trusteeship Council'),
  organ('united nations', 'United Nations'),
  {
    rule: 'agency-name',
    starts: 'sustainable',
    after: '\\b(?:[Tt]he|its|17|of|these|all|relevant|and) ',
    rest: ' development goals',
    exact: true,
    // The Goals were adopted in September 2015; before, goals were still spoken of.
    since: 2016,
    instead: () => 'Sustainable Development Goals',
  },
  {
    rule: 'informal-writing',
    starts: 'Art Arts art arts',
    after: '\\b(?:of|under|with|in|to|by|on|from|and) ',
    rest: '\\.(?= \\d)',
    exact: true,
    instead: (found) => found.replace(/rt(s?)\.$/, 'rticle$1'),
  },
  ...SHORT.map(([starts, rest, instead]): WordingEntry => ({
    rule: 'informal-writing',
    starts,
    rest,
    exact: true,
    instead: (found) => instead ?? contracted(found),
  })),
  { rule: 'apostrophe', starts: 'it It', rest: "[’']s", exact: true, instead: (found) => `${found.slice(0, 2)}s` },
  {
    rule: 'apostrophe',
    starts: 'womens childrens mens',
    rest: "[’']?",
    exact: true,
    instead: (found) => found.replace(/s[’']?$/, '’s'),
  },
  {
    rule: 'calls-upon',
    starts: 'calls Calls',
    rest: ' on(?= (?:all|the|States|Member|Governments|Parties|parties|every|those|its|donors|other|relevant|both)\\b| [A-Z])',
    after: '(?:^|[,;:] |and |also |further |again |^\\S{1,9} )',
    exact: true,
    instead: (found) => `${found.slice(0, 5)} upon`,
  },
  {
    rule: 'capitals-government',
    starts: 'governments',
    after:
      '(?<!(?:local|regional|subnational|subregional|provincial|municipal|state|State|federal|city|indigenous|Indigenous|territorial|national|autonomous|and|or|,) )',
    exact: true,
    instead: () => 'Governments',
  },
]
