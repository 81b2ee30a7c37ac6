/**
 * Words that take one small word and no other. Each was looked for in 1,316 resolutions of the Assembly and the Security Council
 * of 2000 to 2025 and 357 texts of 1946 to 2026: what is called wrong here stands there nowhere, or by a slip.
 */

import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { lowerFirst } from '../../lint/first-letter.ts'
import { haveNext, type BlockWords } from '../../lint/facts/words.ts'
import { wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
import { listed, type WordSlip } from './word-slips.ts'

/** What stands behind some words (nothing: they take none), and what is wrong there. */
interface Company {
  readonly right: string
  readonly words: string
  /** Other small words; articles, where the right one is left out. */
  readonly wrong: string
}

const companies: readonly Company[] = [
  {
    right: 'with',
    words: 'accordance consistent inconsistent comply complies complying complied incompatible',
    wrong: 'to of from on for at the its',
  },
  { right: 'with', words: 'compliance', wrong: 'to on at from the' },
  { right: 'with', words: 'conjunction', wrong: 'of from on at the' },
  {
    right: 'to',
    words: `pursuant adhere adheres adhering accede acceding belonging pertaining pertains relating owing prior subjected devoted
      conducive according annexed contributes contributed contributing contrary attributable vulnerable susceptible`,
    wrong: 'of for with from about the',
  },
  { right: 'to', words: 'contribute respond able', wrong: 'of for' },
  { right: 'to', words: 'related adherence', wrong: 'with for' },
  { right: 'to', words: 'barriers', wrong: 'of the its their' },
  { right: 'to', words: 'commitment attention adherence responses', wrong: 'the its their' },
  { right: 'from', words: 'derived refrain refrains refraining emanating', wrong: 'of with to on at by the' },
  { right: 'from', words: 'arising resulting', wrong: 'of to by' },
  { right: 'of', words: 'irrespective regardless mindful lieu', wrong: 'to for with on by from at the' },
  { right: 'in', words: 'enshrined', wrong: 'of to from on at' },
  { right: 'in', words: 'contained outlined', wrong: 'of' },
  { right: 'on', words: 'based depends dependent depending', wrong: 'of from' },
  { right: 'on', words: 'focused', wrong: 'to in' },
  { right: 'by', words: 'guided governed affected', wrong: 'from of with to' },
  { right: 'by', words: 'posed caused hosted', wrong: 'from of' },
  { right: 'for', words: 'responsible', wrong: 'of on with' },
  { right: 'at', words: 'aimed', wrong: 'of by with' },
  { right: 'of', words: 'importance', wrong: 'with' },
  { right: 'of', words: 'violation', wrong: 'to on' },
  {
    right: 'of',
    words: `implementation promotion protection realization elimination adoption preparation establishment achievement
      fulfilment enjoyment eradication prevention completion`,
    wrong: 'the its their all this',
  },
  {
    right: 'of',
    words: `importance rights number principles purposes integrity effectiveness victims sovereignty maintenance empowerment
      auspices functioning effects consequences`,
    wrong: 'the its their',
  },
  {
    right: 'of',
    words: 'promotion realization enjoyment eradication elimination preservation observance',
    wrong: 'for with',
  },
  {
    right: '',
    words: `regarding concerning despite emphasizes emphasizing stresses stressing reaffirms reaffirming encourages
      encouraging invites inviting comprises comprising Requests Urges Encourages Invites Welcomes Recalls Recalling Welcoming
      Reaffirming Emphasizes Stresses`,
    wrong: 'of about to',
  },
]

const articles: ReadonlySet<string> = new Set('the its their all this'.split(' '))

/** What is written for a word with a wrong one behind it. */
const INSTEAD: ReadonlyMap<string, string> = new Map(
  companies.flatMap(({ right, words, wrong }) =>
    words.split(/\s+/).flatMap((word) =>
      wrong.split(' ').map((other): [string, string] => {
        const behind = articles.has(other) ? [right, other] : [right]
        return [`${word} ${other}`, [word, ...behind].filter((part) => part !== '').join(' ')]
      }),
    ),
  ),
)

/** At the beginning of a paragraph `Guided with` is `guided with`; `Policy and Compliance` is a name. */
const insteadOf = (words: string, start: number): string | undefined => {
  const known = INSTEAD.get(words)
  if (known !== undefined || start > 0) return known
  const small = INSTEAD.get(lowerFirst(words))
  return small?.includes(' ') ? words.charAt(0) + small.slice(1) : undefined
}

const distinct = (list: string): readonly string[] => [...new Set(listed(list))]
const companyWords = distinct(companies.map(({ words }) => words).join(' '))
const wrongWords = distinct(companies.map(({ wrong }) => wrong).join(' '))
const company = new RegExp(
  String.raw`(?<![\w-])(?:${companyWords.join('|')}) (?:${wrongWords.join('|')})(?![\w-])`,
  'gi',
)
const companySet = new Set(companyWords)
const wrongSet = new Set(wrongWords)
const isCompany = wordTrait((word) => companySet.has(word) || companySet.has(lowerFirst(word)))
const isWrong = wordTrait((word) => wrongSet.has(word))

/** What has its article: `in the context of`, `on a regular basis`. */
const framed = 'context|framework|area|field|aftermath|wake'
const bases =
  'regular|voluntary|annual|equal|reciprocal|priority|permanent|ongoing|continuing|continuous|bilateral|daily|exceptional|' +
  'biennial|quarterly|case-by-case|temporary|yearly|provisional|systematic|sustained|long-term|non-discriminatory|urgent|monthly'
const year = String.raw`(?:19|20)\d\d`

/** Phrases that are written in one way. */
export const PHRASES: readonly WordSlip[] = [
  { needs: ['regards'], pattern: /\bin (?:this|that) regards\b/g, from: /regards/, to: 'regard' },
  { needs: ['regards'], pattern: /\b(?:with|in) regards to\b/g, from: /.+/, to: 'with regard to' },
  { needs: ['respects'], pattern: /\bwith respects to\b/g, from: /respects/, to: 'respect' },
  { needs: ['notes'], pattern: /\b[Tt]ak(?:es?|ing|en) notes (?=of|that|with)/g, from: /notes/, to: 'note' },
  { needs: ['note'], pattern: /\b[Tt]ak(?:es?|ing|en) a note (?=of)/g, from: /a note/, to: 'note' },
  {
    needs: ['account', 'consideration'],
    pattern: /\b[Tt]ak(?:es?|ing|en) into (?:account|consideration) of\b/g,
    from: / of$/,
    to: '',
  },
  {
    needs: ['seized'],
    pattern: /\bseized (?:with|on|in) (?:the|this)(?= (?:matter|issue|question|item|situation)\b)/g,
    from: /with|on|in/,
    to: 'of',
  },
  {
    needs: ['inter', ...listed('interalia interalias interallia')],
    pattern: /\binter(?:-| )?(?:alias?|alios|allia)\b/g,
    from: /.+/,
    to: 'inter alia',
  },
  { needs: ['mean', 'means'], pattern: /\bby (?:mean|the means) of\b/g, from: /by (?:mean|the means)/, to: 'by means' },
  { needs: ['view'], pattern: /\bwith a view of (?=[a-z]+ing\b)/g, from: /of/, to: 'to' },
  { needs: ['view'], pattern: /\bwith view to\b/g, from: /with/, to: 'with a' },
  { needs: ['basis'], pattern: /\bon the basis (?:on|to|from|in)\b/g, from: /\w+$/, to: 'of' },
  { needs: ['basis'], pattern: /\b(?:in|at) the basis of\b/g, from: /^\w+/, to: 'on' },
  {
    needs: ['basis'],
    pattern: new RegExp(`\\bon (?:${bases}) basis\\b`, 'g'),
    from: /^on (?:[aeiou]|.)/,
    to: (on) => `on a${/[aeiou]$/.test(on) ? 'n' : ''} ${on.slice(3)}`,
  },
  { needs: framed.split('|'), pattern: new RegExp(`\\b[Ii]n (?:${framed}) of\\b`, 'g'), from: / /, to: ' the ' },
  { needs: ['part', 'behalf'], pattern: /\b(?:in|at) the part of\b/g, from: /^\w+/, to: 'on' },
  { needs: ['behalf'], pattern: /\bin (?:the )?behalf of\b/g, from: /in (?:the )?/, to: 'on ' },
  { needs: ['time'], pattern: /\bin the same time\b/g, from: /in/, to: 'at' },
  { needs: ['hand'], pattern: /\bin the (?:other|one) hand\b/g, from: /in/, to: 'on' },
  {
    needs: ['it'],
    pattern: /\b(?:at|in|of) it (?=(?:[a-z]+-)?(?:first|second|third|[a-z]+th) (?:special |regular )?session\b)/g,
    from: /it/,
    to: 'its',
  },
  { needs: ['from'], pattern: /\bfrom of\b/g, from: /from/, to: 'form' },
  {
    needs: ['from', 'From'],
    pattern: new RegExp(`\\b[Ff]rom \\d{1,2}[–-]\\d{1,2}(?= (?:${MONTHS.join('|')}))`, 'g'),
    from: /[–-]/,
    to: ' to ',
  },
  {
    needs: ['between', 'Between'],
    pattern: new RegExp(`\\b[Bb]etween \\d{1,2}[–-]\\d{1,2}(?= (?:${MONTHS.join('|')}))`, 'g'),
    from: /[–-]/,
    to: ' and ',
  },
  { needs: ['from', 'From'], pattern: new RegExp(`\\b[Ff]rom ${year}[–-]${year}\\b`, 'g'), from: /[–-]/, to: ' to ' },
  {
    needs: ['between', 'Between'],
    pattern: new RegExp(`\\b[Bb]etween ${year}(?:[–-]| to )${year}\\b`, 'g'),
    from: /[–-]| to /,
    to: ' and ',
  },
  {
    needs: ['between'],
    pattern: /\bbetween [a-z]+(?:ion|ment|ity|ness|ance|ence) to (?=[a-z]+(?:ion|ment|ity|ness|ance|ence)\b)/g,
    from: /to $/,
    to: 'and ',
  },
  { needs: ['both'], pattern: /\bboth (?:[a-z-]+|the [a-z-]+) or\b/g, from: /or$/, to: 'and' },
  { needs: ['neither'], pattern: /\bneither (?:[a-z-]+|the [a-z-]+) or\b/g, from: /or$/, to: 'nor' },
  { needs: ['either'], pattern: /\beither [a-z-]+ (?:nor|and)\b/g, from: /\w+$/, to: 'or' },
  { needs: ['millions', 'billions'], pattern: /\b\d+(?:[.,]\d+)? (?:m|b)illions\b/g, from: /s$/, to: '' },
  {
    needs: ['submit', 'report', 'present'],
    pattern:
      /\b(?:submit|report|present) the (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council)(?=,| (?:at|by|in|on|an?|its|for|during|every|no)\b)/g,
    from: / /,
    to: ' to ',
  },
  {
    needs: listed('participate participates participated participating participation'),
    pattern:
      /\bparticipat(?:e|es|ed|ing|ion) to (?=(?:its|this|public|political|economic|cultural|social|the (?!fullest|full|extent|greatest|maximum|best|widest|same))\b)/g,
    from: /to $/,
    to: 'in ',
  },
  {
    needs: ['island', 'islands', 'Islands'],
    pattern: /\b[Ss]mall [Ii]slands (?=[Dd]eveloping States\b)/g,
    from: /slands/,
    to: 'sland',
  },
  {
    needs: ['well'],
    pattern: /(?<=[a-z,)] )(?<!ing )as well (?=the\b)/g,
    from: /$/,
    to: 'as ',
  },
  { needs: ['importance'], pattern: /\bthe importance on\b/g, from: /on$/, to: 'of' },
  { needs: ['developing'], pattern: /\bleast developing (?=countries\b)/g, from: /developing/, to: 'developed' },
  {
    needs: listed('informations equipments assistances advices expertises'),
    pattern: /\b(?:informations|equipments|assistances|advices|expertises)\b/g,
    from: /s$/,
    to: '',
  },
  {
    needs: ['titled', 'intitled'],
    pattern: /\b(?:items?|reports?|documents?|theme|resolutions?|decisions?|declaration) (?:titled|intitled)\b/g,
    from: /\w+$/,
    to: 'entitled',
  },
  { needs: ['titled'], pattern: /\bbe titled to\b/g, from: /titled/, to: 'entitled' },
  {
    needs: ['appreciations', 'satisfactions'],
    pattern: /\bwith (?:deep |great |keen )?(?:appreciations|satisfactions)\b/g,
    from: /s$/,
    to: '',
  },
  { needs: ['in'], pattern: /\bin to (?=(?:the|its|their|an?|all|this)\b)/g, from: /in to/, to: 'into' },
  // One small word is two here, or another: “on the”, “one of the”.
  { needs: ['one'], pattern: /\bone (?=the\b)/g },
  // Words that do not stand side by side: “the of”, “their the”; not the end of a name, as in “Nouméa from”.
  {
    needs: listed('The the a an its Their their'),
    pattern: regex(
      'g',
    )`(?<![-.\w${LETTER}’'])(?:[Tt]he|an?|its|[Tt]heir) (?:of|to|for|with|by|from|and|or|is|are|has|have|the|its|their)(?![-\w${LETTER}’'])`,
  },
  { needs: listed('is are was were has have'), pattern: /\b(?:is|are|was|were|has|have) (?:is|are|was|were|has)\b/g },
  { needs: ['of'], pattern: /(?<![-–])\b(?:on|in|at|by|to|with|for|from|of) of\b/g },
  { needs: ['the', 'The'], pattern: /\b[Tt]he (?:all|these|those|this|each|every|both|such)\b(?!-)/g },
]

/** A word with a wrong one behind it. */
export interface WrongCompany {
  readonly start: number
  readonly found: string
  readonly instead: string
}

/** Words of a block that have another small word behind them than theirs. */
export const wrongCompanies = (row: BlockWords, words: Vocabulary): readonly WrongCompany[] =>
  haveNext(row, words, isCompany, isWrong)
    ? [...row.clean.text.matchAll(company)].flatMap(({ 0: found, index: start }) => {
        const instead = insteadOf(found, start)
        return instead === undefined ? [] : [{ start, found, instead }]
      })
    : []
