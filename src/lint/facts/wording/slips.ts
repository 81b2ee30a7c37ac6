/** Names that are nearly right, small words of notes and letters, and other slips that have one remedy. */
import type { WordingEntry } from './entry.ts'

/** A name that is often written wrongly, in letters that an expression reads as they are, and the right one. */
const AGENCIES: readonly (readonly [wrong: string, right: string])[] = [
  ['Unites Nations', 'United Nations'],
  ['United Nation', 'United Nations'],
  ['United Nations Organisation', 'United Nations'],
  ['Human Right Council', 'Human Rights Council'],
  ['Human Rights Counsel', 'Human Rights Council'],
  ['General Assemble', 'General Assembly'],
  ['Members States', 'Member States'],
  ['Members State', 'Member States'],
  ['International Labor Organization', 'International Labour Organization'],
  ['International Labour Organisation', 'International Labour Organization'],
  ['International Labor Organisation', 'International Labour Organization'],
  ['World Health Organisation', 'World Health Organization'],
  ['World Trade Organisation', 'World Trade Organization'],
  ['World Meteorological Organisation', 'World Meteorological Organization'],
  ['World Intellectual Property Organisation', 'World Intellectual Property Organization'],
  ['World Tourism Organisation', 'World Tourism Organization'],
  ['World Customs Organisation', 'World Customs Organization'],
  ['International Maritime Organisation', 'International Maritime Organization'],
  ['International Organisation for Migration', 'International Organization for Migration'],
  ['International Organization of Migration', 'International Organization for Migration'],
  ['Food and Agriculture Organisation', 'Food and Agriculture Organization'],
  ['Food and Agricultural Organization', 'Food and Agriculture Organization'],
  ['World Food Program', 'World Food Programme'],
  ['United Nations Childrens’ Fund', 'United Nations Children’s Fund'],
  ['United Nations Childrens Fund', 'United Nations Children’s Fund'],
  ['United Nations Children Fund', 'United Nations Children’s Fund'],
  ['United Nations Environmental Programme', 'United Nations Environment Programme'],
  ['United Nations Environment Program', 'United Nations Environment Programme'],
  ['United Nations Development Program', 'United Nations Development Programme'],
  ['United Nations Human Settlement Programme', 'United Nations Human Settlements Programme'],
  ['United Nations Populations Fund', 'United Nations Population Fund'],
  [
    'United Nations Education, Scientific and Cultural Organization',
    'United Nations Educational, Scientific and Cultural Organization',
  ],
  [
    'United Nations Educational, Scientific and Cultural Organisation',
    'United Nations Educational, Scientific and Cultural Organization',
  ],
  ['United Nations Office of Drugs and Crime', 'United Nations Office on Drugs and Crime'],
  ['United Nations Office for Drugs and Crime', 'United Nations Office on Drugs and Crime'],
  ['United Nations High Commissioner of Refugees', 'United Nations High Commissioner for Refugees'],
  ['United Nations High Commission for Refugees', 'United Nations High Commissioner for Refugees'],
  ['United Nations High Commissioner of Human Rights', 'United Nations High Commissioner for Human Rights'],
  ['International Atomic Energy Association', 'International Atomic Energy Agency'],
  ['International Monetary Funds', 'International Monetary Fund'],
  ['International Court for Justice', 'International Court of Justice'],
  ['International Criminal Courts', 'International Criminal Court'],
  ['Commission on Status of Women', 'Commission on the Status of Women'],
  ['Commission for the Status of Women', 'Commission on the Status of Women'],
  ['Economic and Social Counsel', 'Economic and Social Council'],
  ['Security Counsel', 'Security Council'],
  ['Office for the Coordination for Humanitarian Affairs', 'Office for the Coordination of Humanitarian Affairs'],
  ['Office of the Coordination of Humanitarian Affairs', 'Office for the Coordination of Humanitarian Affairs'],
  ['United Nations Framework Convention for Climate Change', 'United Nations Framework Convention on Climate Change'],
  ['Universal Declaration on Human Rights', 'Universal Declaration of Human Rights'],
  ['Universal Declaration for Human Rights', 'Universal Declaration of Human Rights'],
  ['Convention on the Rights of Child', 'Convention on the Rights of the Child'],
  ['Convention on Rights of the Child', 'Convention on the Rights of the Child'],
  ['International Covenant for Civil and Political Rights', 'International Covenant on Civil and Political Rights'],
  ['Addis Abeba Action Agenda', 'Addis Ababa Action Agenda'],
  ['Addis Ababa Agenda for Action', 'Addis Ababa Action Agenda'],
  ['Sendai Framework on Disaster Risk Reduction', 'Sendai Framework for Disaster Risk Reduction'],
  ['Beijing Platform of Action', 'Beijing Platform for Action'],
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
  organ('general assembly', 'General Assembly'),
  organ('security council', 'Security Council'),
  organ('economic and social council', 'Economic and Social Council'),
  organ('human rights council', 'Human Rights Council'),
  organ('trusteeship council', 'Trusteeship Council'),
  organ('united nations', 'United Nations'),
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
