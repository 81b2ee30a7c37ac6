/**
 * Words that take one small word and no other. Each was looked for in 1,316 resolutions of the Assembly and the Security Council
 * of 2000 to 2025 and 357 texts of 1946 to 2026: what is called wrong here stands there nowhere, or by a slip.
 */

import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { listed, phraseFinder, type PhraseFinder } from '../../lint/facts/phrases.ts'
import { lostWords } from './lost-words.ts'
import { swappedWords } from './swapped.ts'
import { wordsOf, type WordSlip } from './word-slips.ts'

/** What stands after some words (nothing: they take none), and what is wrong there. */
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
  { right: 'with', words: 'conformity', wrong: 'from on at the its their' },
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
  { right: 'in', words: 'role increase', wrong: 'on' },
  { right: 'of', words: 'violation', wrong: 'to on the its their' },
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

/** A word with a wrong one after it; at the beginning of a paragraph with a capital: “Policy and Compliance” is a name. */
const companySlips = ({ right, words, wrong }: Company): readonly WordSlip[] => {
  const slip = {
    second: wrong,
    from: / [a-z]+$/,
    to: (other: string): string => [right && ` ${right}`, articles.has(other.trim()) ? other : ''].join(''),
  }
  const slips = [{ ...slip, first: words, pattern: /(?<![\w-])[A-Za-z]+ [a-z]+(?![\w-])/y }]
  if (right === '') return slips
  const first = listed(words).map(upperFirst).join(' ')
  return [...slips, { ...slip, first, pattern: /^[A-Z][a-z]+ [a-z]+(?![\w-])/y }]
}

/** What has its article: `in the context of`, `on a regular basis`. */
const framed = 'context|framework|area|field|aftermath|wake'
const bases =
  'regular|voluntary|annual|equal|reciprocal|priority|permanent|ongoing|continuing|continuous|bilateral|daily|exceptional|' +
  'biennial|quarterly|case-by-case|temporary|yearly|provisional|systematic|sustained|long-term|non-discriminatory|urgent|monthly'
/** Days of a month. */
const days = `\\d{1,2}[–-]\\d{1,2}(?= (?:${MONTHS.join('|')}))`
const year = String.raw`(?:19|20)\d\d`

/** What is named in pairs: `between developed and developing countries`. */
const opposites =
  'women|men|girls|boys|developed|developing|international|regional|national|local|rural|urban|public|private'

const take = 'take takes taking taken Take Takes Taking Taken'

/** Finds set phrases with a word wrong, missing or too many. */
export const findSetPhrases: PhraseFinder<WordSlip> = phraseFinder([
  ...companies.flatMap(companySlips),
  {
    first: 'in',
    second: 'this that',
    needs: 'regards',
    pattern: /\bin (?:this|that) regards\b/y,
    from: /regards/,
    to: 'regard',
  },
  { first: 'with in', second: 'regards', pattern: /\b(?:with|in) regards to\b/y, from: /.+/, to: 'with regard to' },
  { first: 'with', second: 'respects', pattern: /\bwith respects to\b/y, from: /respects/, to: 'respect' },
  {
    first: take,
    second: 'notes',
    pattern: /\b[Tt]ak(?:es?|ing|en) notes (?=of|that|with)/y,
    from: /notes/,
    to: 'note',
  },
  {
    first: take,
    second: 'a',
    needs: 'note',
    pattern: /\b[Tt]ak(?:es?|ing|en) a note (?=of)/y,
    from: /a note/,
    to: 'note',
  },
  {
    first: take,
    second: 'into',
    pattern: /\b[Tt]ak(?:es?|ing|en) into (?:account|consideration) of\b/y,
    from: / of$/,
    to: '',
  },
  {
    first: 'seized',
    second: 'with on in',
    pattern: /\bseized (?:with|on|in) (?:the|this)(?= (?:matter|issue|question|item|situation)\b)/y,
    from: /with|on|in/,
    to: 'of',
  },
  {
    first: 'inter interalia interalias interallia',
    pattern: /\binter(?:-| )?(?:alias?|alios|allia)\b/y,
    from: /.+/,
    to: 'inter alia',
  },
  {
    first: 'by',
    second: 'mean the',
    needs: 'mean means',
    pattern: /\bby (?:mean|the means) of\b/y,
    from: /by (?:mean|the means)/,
    to: 'by means',
  },
  { first: 'with', second: 'a', needs: 'view', pattern: /\bwith a view of (?=[a-z]+ing\b)/y, from: /of/, to: 'to' },
  { first: 'with', second: 'view', pattern: /\bwith view to\b/y, from: /with/, to: 'with a' },
  {
    first: 'on',
    second: 'the',
    needs: 'basis',
    pattern: /\bon the basis (?:on|to|from|in)\b/y,
    from: /\w+$/,
    to: 'of',
  },
  { first: 'in at', second: 'the', needs: 'basis', pattern: /\b(?:in|at) the basis of\b/y, from: /^\w+/, to: 'on' },
  {
    first: 'on',
    second: wordsOf(bases).replaceAll(/-[a-z-]+/g, ''),
    needs: 'basis',
    pattern: new RegExp(`\\bon (?:${bases}) basis\\b`, 'y'),
    from: /^on (?:[aeiou]|.)/,
    to: (on) => `on a${/[aeiou]$/.test(on) ? 'n' : ''} ${on.slice(3)}`,
  },
  {
    first: 'In in',
    second: wordsOf(framed),
    pattern: new RegExp(`\\b[Ii]n (?:${framed}) of\\b`, 'y'),
    from: / /,
    to: ' the ',
  },
  { first: 'in at', second: 'the', needs: 'part', pattern: /\b(?:in|at) the part of\b/y, from: /^\w+/, to: 'on' },
  {
    first: 'in',
    second: 'the behalf',
    needs: 'behalf',
    pattern: /\bin (?:the )?behalf of\b/y,
    from: /in (?:the )?/,
    to: 'on ',
  },
  { first: 'in', second: 'the', needs: 'time', pattern: /\bin the same time\b/y, from: /in/, to: 'at' },
  { first: 'in', second: 'the', needs: 'hand', pattern: /\bin the (?:other|one) hand\b/y, from: /in/, to: 'on' },
  {
    first: 'at in of',
    second: 'it',
    pattern: /\b(?:at|in|of) it (?=(?:[a-z]+-)?(?:first|second|third|[a-z]+th) (?:special |regular )?session\b)/y,
    from: /it/,
    to: 'its',
  },
  { first: 'from', second: 'of', pattern: /\bfrom of\b/y, from: /from/, to: 'form' },
  {
    first: 'from From',
    pattern: new RegExp(`\\b[Ff]rom (?:${days}|${year}[–-]${year}\\b)`, 'y'),
    from: /[–-]/,
    to: ' to ',
  },
  {
    first: 'between Between',
    pattern: new RegExp(`\\b[Bb]etween (?:${days}|${year}(?:[–-]| to )${year}\\b)`, 'y'),
    from: /[–-]| to /,
    to: ' and ',
  },
  {
    first: 'between',
    pattern: new RegExp(
      String.raw`\bbetween (?:(?!Parties|States|Signatories)[A-Z][A-Za-z]+ to (?=[A-Z\d]|the [A-Z])|\d[\d.,]*(?: per cent)? to (?=\d)|(?:${opposites}) to (?=(?:${opposites})\b))`,
      'y',
    ),
    from: /to $/,
    to: 'and ',
  },
  {
    first: 'between',
    pattern: /\bbetween [a-z]+(?:ion|ment|ity|ness|ance|ence) to (?=[a-z]+(?:ion|ment|ity|ness|ance|ence)\b)/y,
    from: /to $/,
    to: 'and ',
  },
  { first: 'both', needs: 'or', pattern: /\bboth (?:[a-z-]+|the [a-z-]+) or\b/y, from: /or$/, to: 'and' },
  { first: 'neither', needs: 'or', pattern: /\bneither (?:[a-z-]+|the [a-z-]+) or\b/y, from: /or$/, to: 'nor' },
  { first: 'either', needs: 'nor and', pattern: /\beither [a-z-]+ (?:nor|and)\b/y, from: /\w+$/, to: 'or' },
  { first: 'millions billions', pattern: /(?<=(?<before>\b\d+(?:[.,]\d+)? ))(?:m|b)illions\b/y, from: /s$/, to: '' },
  {
    first: 'submit report present',
    second: 'the',
    needs: 'Assembly Council',
    pattern:
      /\b(?:submit|report|present) the (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council)(?=,| (?:at|by|in|on|an?|its|for|during|every|no)\b)/y,
    from: / /,
    to: ' to ',
  },
  {
    first: 'participate participates participated participating participation',
    second: 'to',
    pattern:
      /\bparticipat(?:e|es|ed|ing|ion) to (?=(?:its|this|public|political|economic|cultural|social|the (?!fullest|full|extent|greatest|maximum|best|widest|same))\b)/y,
    from: /to $/,
    to: 'in ',
  },
  {
    first: 'Small small',
    second: 'islands Islands',
    pattern: /\b[Ss]mall [Ii]slands (?=[Dd]eveloping States\b)/y,
    from: /slands/,
    to: 'sland',
  },
  {
    first: 'as',
    second: 'well',
    pattern: /(?<=[a-z,)] )(?<!ing )as well (?=the\b)/y,
    from: /$/,
    to: 'as ',
  },
  { first: 'the', second: 'importance', pattern: /\bthe importance on\b/y, from: /on$/, to: 'of' },
  {
    first: 'least',
    second: 'developing',
    pattern: /\bleast developing (?=countries\b)/y,
    from: /developing/,
    to: 'developed',
  },
  {
    first: 'informations equipments assistances advices expertises',
    pattern: /\b(?:informations|equipments|assistances|advices|expertises)\b/y,
    from: /s$/,
    to: '',
  },
  {
    first: 'item items report reports document documents theme resolution resolutions decision decisions declaration',
    second: 'titled intitled',
    pattern: /\b(?:items?|reports?|documents?|theme|resolutions?|decisions?|declaration) (?:titled|intitled)\b/y,
    from: /\w+$/,
    to: 'entitled',
  },
  { first: 'be', second: 'titled', pattern: /\bbe titled to\b/y, from: /titled/, to: 'entitled' },
  {
    first: 'with',
    second: 'appreciations satisfactions deep great keen grave serious profound utmost',
    needs: 'appreciations satisfactions concerns regrets',
    pattern:
      /\bwith (?:(?:deep|great|keen) )?(?:appreciations|satisfactions|regrets)\b|\bwith (?:deep|great|grave|serious|profound|utmost) concerns\b/y,
    from: /s$/,
    to: '',
  },
  { first: 'in', second: 'the', needs: 'lights', pattern: /\bin the lights of\b/y, from: /lights/, to: 'light' },
  // What is decided on is a thing: “Decides on the following”.
  {
    first: 'decide decides decided deciding Decides',
    second: 'on',
    pattern: /\b[Dd]ecid(?:e|es|ed|ing) on to\b/y,
    from: / on/,
    to: '',
  },
  {
    first: 'remain remains Remains remaining',
    needs: 'seize seizes siezed ceased',
    pattern: /\b[Rr]emain(?:s|ing)? (?:actively )?(?:seizes?|siezed|ceased) (?:of|with)\b/y,
    from: /(?:seizes?|siezed|ceased) \w+$/,
    to: 'seized of',
  },
  {
    first: 'with',
    second: 'appreciation satisfaction interest concern regret alarm gratitude deep great grave serious keen',
    pattern:
      /(?<=\b(?:[Nn]ot(?:es|ing|ed)|Recall(?:s|ing)|Welcom(?:es|ing)) )with (?:[a-z]+ )?(?:appreciation|satisfaction|interest|concern|regret|alarm|gratitude) of (?=the|its|all)/y,
    from: / of $/,
    to: ' ',
  },
  {
    first: 'Expresses Expressing',
    second: 'their it',
    pattern: /^Express(?:es|ing) (?:their|it)(?= [a-z]+)/y,
    from: /\w+$/,
    to: 'its',
  },
  { first: 'in', second: 'to', pattern: /\bin to (?=(?:the|its|their|an?|all|this)\b)/y, from: /in to/, to: 'into' },
  {
    first: 'on',
    second: 'accordance order line conformity addition',
    pattern: /\bon (?=accordance with\b|order to\b|line with\b|conformity with\b|addition to\b)/y,
    from: /^on/,
    to: 'in',
  },
  {
    first: 'discuss discussed discussing',
    second: 'about on',
    pattern: /\bdiscuss(?:ed|ing)? (?:about|on) (?=(?:the|its|their|an?|all|issues|matters)\b)/y,
    from: / (?:about|on) $/,
    to: ' ',
  },
  {
    first: `emphasize emphasizes emphasizing stress stresses stressing reaffirm reaffirms reaffirming welcomes welcoming
      recognizes recognizing encourages encouraging regarding addresses addressing considers considering`,
    second: 'on about to of for',
    pattern:
      /(?<!\b(?:the|of|and|its|their|under|psychological|mental|water|economic|financial) )\b(?:emphasiz(?:e|es|ing)|stress(?:es|ing)?|reaffirm(?:s|ing)?|welcom(?:es|ing)|recogniz(?:es|ing)|encourag(?:es|ing)|regarding|address(?:es|ing)|consider(?:s|ing)) (?:on|about|to|of|for) (?=the (?!extent|signing)|all )/y,
    from: / \w+ $/,
    to: ' ',
  },
  {
    first: 'sub subitem subitems',
    pattern: /\bsub ?items?\b/y,
    from: /^sub ?/,
    to: 'sub-',
  },
  {
    first: 'agenda',
    second: 'its',
    pattern: /(?<=\bprovisional )agenda (?=its [a-z-]+ (?:special |regular |annual )?session\b)/y,
    from: / $/,
    to: ' of ',
  },
  {
    first: 'season',
    pattern:
      /(?<=\bits (?:next |[a-z]+-)?(?:first|second|third|[a-z]+t[hi]e?t?h?) |\b(?:regular|special|substantive) )season\b/y,
    from: /season/,
    to: 'session',
  },
  { first: 'vis', pattern: /\bvis[- ]a[- ]vis\b/y, from: /.+/, to: 'vis-à-vis' },
  { first: 'adhoc', pattern: /\badhoc\b/y, from: /.+/, to: 'ad hoc' },
  { first: 'bonafide', pattern: /\bbonafide\b/y, from: /.+/, to: 'bona fide' },
  { first: 'per', second: 'say', pattern: /\bper say\b/y, from: /say/, to: 'se' },
  // One small word is two here, or another: “on the”, “one of the”; not in “reducing by one the number” (A/RES/78/128).
  { first: 'one', second: 'the', pattern: /\bone (?=the\b(?! numbers?\b))/y },
  // Words that do not stand side by side: “the of”, “their the”; not the end of a name, as in “Nouméa from”.
  {
    first: 'The the a an its Their their',
    second: `of to for with by from and or is are has have the its their in on at that which as into upon between among they been be
      was were should shall may can`,
    pattern: regex(
      'y',
    )`(?<![-.\w${LETTER}’'])(?:[Tt]he|an?|its|[Tt]heir) (?:of|to|for|with|by|from|and|or|is|are|has|have|the|its|their|in|on|at|that|which|as|into|upon|between|among|they|been|be|was|were|should|shall|may|can)(?![-\w${LETTER}’'])`,
  },
  {
    first: 'is are was were has have',
    second: 'is are was were has',
    pattern: /\b(?:is|are|was|were|has|have) (?:is|are|was|were|has)\b/y,
  },
  {
    first: 'on in at by to with for from of',
    second: 'of',
    pattern: /(?<![-–])\b(?:on|in|at|by|to|with|for|from|of) of\b/y,
  },
  {
    first: 'The the',
    second: 'all these those this each every both such',
    pattern: /\b[Tt]he (?:all|these|those|this|each|every|both|such)\b(?!-)/y,
  },
  ...lostWords,
  ...swappedWords,
])
