/**
 * Words of set phrases that changed places, and phrases that lost a small word: `Nations United`, `in regard this`, `purposes principles`.
 * In 1,316 resolutions of the Assembly and the Security Council of 2000 to 2025 none is found.
 */
import { listed } from '../../lint/facts/phrases.ts'
import type { WordSlip } from './word-slips.ts'

/** Phrases as they are, and as they stand with two words exchanged or one lost. */
const phrases: Readonly<Record<string, string>> = {
  'United Nations': 'Nations United',
  'Security Council': 'Council Security',
  'Human Rights': 'Rights Human',
  'human rights': 'rights human',
  'international law': 'law international',
  'international community': 'community international',
  'international peace and security':
    'peace international and security|international and peace security|international peace security',
  'sustainable development': 'development sustainable',
  'Sustainable Development Goals': 'Development Sustainable Goals|Sustainable Goals Development',
  'the General Assembly': 'Assembly the General',
  'the Security Council': 'Council the Security',
  'in this regard': 'in regard this|this in regard|in this with regard',
  'with regard to': 'regard with to|with to regard',
  'in order to': 'order in to|to order in|in to order',
  'in accordance with': 'in with accordance|with in accordance|accordance in with',
  'with a view to': 'view a with|with view a|a with view to|with a to view',
  'in the light of': 'light in the of|in light the of|in the of light',
  'inter alia': 'alia inter',
  'take into account': 'take account into|into take account',
  'taking into account': 'taking account into|into taking account',
  'take note of': 'take of note|note take of',
  'takes note of': 'takes of note|note takes of',
  'on the basis of': 'on basis of|on basis the of|on the of basis',
  'on behalf of': 'on of behalf|behalf on of',
  'purposes and principles': 'purposes principles|and purposes principles|purposes principles and',
  'human rights and fundamental freedoms': 'human rights fundamental freedoms|human rights and freedoms fundamental',
  'women and girls': 'women girls|women girls and',
  'Heads of State': 'Heads State|Heads State of',
  'rule of law': 'rule law|of rule law',
  'Charter of the United Nations': 'Charter United Nations|Charter the United Nations|Charter the of United Nations',
  'report of the Secretary-General': 'report Secretary-General|report the Secretary-General of',
  'the provisional agenda': 'provisional the agenda',
}

/** The wrong forms by their first words, each with the right one. */
const byFirst = (): Map<string, Map<string, string>> => {
  const groups = new Map<string, Map<string, string>>()
  for (const [right, wrong] of Object.entries(phrases))
    for (const words of wrong.split('|')) {
      const [first = ''] = words.split(' ', 1)
      const group = groups.get(first) ?? new Map<string, string>()
      groups.set(first, group.set(words, right))
    }
  return groups
}

const exchanged = Array.from(byFirst(), ([first, rights]): WordSlip => {
  const wrong = [...rights.keys()].toSorted((a, b) => b.length - a.length)
  return {
    first,
    second: wrong.map((words) => listed(words)[1]?.split('-', 1)[0]).join(' '),
    pattern: new RegExp(String.raw`(?<![-’])\b(?:${wrong.join('|')})\b(?![-’])`, 'y'),
    from: /.+/,
    to: (words) => rights.get(words) ?? words,
  }
})

/** Slips of neighbours, for the finder of set phrases. */
export const swappedWords: readonly WordSlip[] = [
  ...exchanged,
  {
    first: 'accordance pursuant',
    second: `international national relevant applicable existing established domestic regional Article Articles article paragraph
      paragraphs resolution resolutions General Security United Chapter Charter rule rules decision decisions their all this`,
    pattern: /\b(?:accordance|pursuant) (?=[A-Za-z])/y,
    from: /(\w+) $/,
    to: (word) => (word.startsWith('a') ? 'accordance with ' : 'pursuant to '),
  },
  {
    first: 'take takes taking taken',
    second: 'account note',
    pattern: /\btak(?:e|es|ing|en) (?:account|note) (?=(?:the|its|their|all|these|this|those|relevant|national)\b)/y,
    from: / $/,
    to: ' of ',
  },
  {
    first: 'in on',
    second: 'provisional',
    pattern: /\b(?:in|on) (?=provisional agenda\b)/y,
    from: / $/,
    to: ' the ',
  },
  {
    first: 'submit present prepare provide',
    second: 'report comprehensive progress further update summary',
    pattern:
      /\b(?:submit|present|prepare|provide) (?=(?:comprehensive |progress |further )?(?:report|update|summary) (?:on|to|at|of|in|containing)\b)/y,
    from: / $/,
    to: ' a ',
  },
  {
    first: 'Welcomes Welcoming Notes Noting Recalls Recalling Endorses Reaffirms Emphasizes Considers Considering',
    second: 'report work adoption decision convening outcome establishment role',
    pattern: /\b[A-Z][a-z]+ (?=(?:report|work|adoption|decision|convening|outcome|establishment|role) of\b)/y,
    from: / $/,
    to: ' the ',
  },
  { first: 'a', second: 'such', pattern: /\ba such(?= [a-z])/y, from: /.+/, to: 'such a' },
  { first: 'for', second: 'to', pattern: /(?<!provided |called )\bfor to (?=[a-z]{2})/y, from: /for /, to: '' },
  {
    first: 'role work efforts contribution support',
    second: 'United Secretary Member General Security',
    pattern:
      /(?<=\bthe )(?:role|work|efforts|contribution|support) (?=(?:United Nations|Secretary-General|Member States|General Assembly|Security Council)[ ,;.])/y,
    from: / $/,
    to: ' of the ',
  },
  {
    first: 'and or',
    second: 'and or',
    pattern: /\b(?:and\/or (?:and|or)|(?:and|or) and\/or)\b/y,
    from: /.+/,
    to: 'and/or',
  },
]
