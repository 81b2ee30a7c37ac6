/**
 * Words that take one small word and no other. Each was looked for in 1,316 resolutions of the Assembly and the Security Council
 * of 2000 to 2025 and 357 texts of 1946 to 2026: what is called wrong here stands there nowhere, or by a slip.
 */

import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { phraseFinder, type Phrase } from '../../lint/facts/phrases.ts'
import type { BlockWords } from '../../lint/facts/words.ts'
import type { Vocabulary } from '../../tree/vocabulary.ts'

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
    wrong: 'of with from about the',
  },
  { right: 'from', words: 'derived refrain refrains refraining emanating', wrong: 'of with to on at the' },
  { right: 'of', words: 'irrespective regardless mindful lieu', wrong: 'to for with on by from at the' },
  { right: 'in', words: 'enshrined', wrong: 'of to from on at' },
  { right: 'on', words: 'based depends dependent depending', wrong: 'of from' },
  { right: 'by', words: 'guided governed', wrong: 'from of with to' },
  {
    right: 'of',
    words: `implementation promotion protection realization elimination adoption preparation establishment achievement
      fulfilment enjoyment eradication prevention completion`,
    wrong: 'the its their all this',
  },
  {
    right: '',
    words: `regarding concerning despite emphasizes emphasizing stresses stressing reaffirms reaffirming urging encourages
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

const distinct = (list: string): readonly string[] => [...new Set(list.split(/\s+/))]
const companyFirst = distinct(companies.map(({ words }) => words).join(' '))
const companySecond = distinct(companies.map(({ wrong }) => wrong).join(' '))

/** Words that are not written so, and what becomes of them; undefined where something is missing or too much. */
interface Wrong extends Phrase {
  readonly instead?: (found: string) => string | undefined
}

const begun = (words: string): Pick<Phrase, 'first' | 'second'> => {
  const [first = '', second] = words.split(', ')
  return { first, ...(second === undefined ? {} : { second }) }
}

/** @param words the runs of letters that may come first, and next: `at in, it` */
const wrong = (words: string, pattern: RegExp, from: RegExp, to: string): Wrong => ({
  ...begun(words),
  pattern,
  instead: (found) => found.replace(from, to),
})

const dates = (first: string, to: string): Wrong =>
  wrong(
    `${first} ${first.toLowerCase()}`,
    new RegExp(
      `\\b${first.replace(/^./, (sign) => `[${sign}${sign.toLowerCase()}]`)} \\d{1,2}[–-]\\d{1,2}(?= (?:${MONTHS.join('|')}))`,
      'y',
    ),
    /[–-]/,
    to,
  )

const take = 'take takes taking taken Take Takes Taking Taken'

const phrases: readonly Wrong[] = [
  {
    first: companyFirst.join(' '),
    second: companySecond.join(' '),
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:${companyFirst.join('|')}) (?:${companySecond.join('|')})(?![\w-])`,
      'y',
    ),
    instead: (found) => INSTEAD.get(found),
  },
  wrong('in, this that', /\bin (?:this|that) regards\b/y, /regards/, 'regard'),
  wrong('with in, regards', /\b(?:with|in) regards to\b/y, /.+/, 'with regard to'),
  wrong(`${take}, notes`, /\b[Tt]ak(?:es?|ing|en) notes (?=of|that|with)/y, /notes/, 'note'),
  wrong(`${take}, into`, /\b[Tt]ak(?:es?|ing|en) into (?:account|consideration) of\b/y, / of$/, ''),
  wrong(
    'seized',
    /\bseized (?:with|on|in) (?:the|this)(?= (?:matter|issue|question|item|situation)\b)/y,
    /with|on|in/,
    'of',
  ),
  wrong('inter interalia interalias interallia', /\binter(?:-| )?(?:alias?|allia)\b/y, /.+/, 'inter alia'),
  wrong('by, mean the', /\bby (?:mean|the means) of\b/y, /by (?:mean|the means)/, 'by means'),
  wrong('with, a', /\bwith a view of (?=[a-z]+ing\b)/y, /of/, 'to'),
  wrong('on, the', /\bon the basis (?:on|to|from|in)\b/y, /\w+$/, 'of'),
  wrong(
    'at in of, it',
    /\b(?:at|in|of) it (?=(?:[a-z]+-)?(?:first|second|third|[a-z]+th) (?:special |regular )?session\b)/y,
    /it/,
    'its',
  ),
  wrong('from, of', /\bfrom of\b/y, /from/, 'form'),
  dates('From', ' to '),
  dates('Between', ' and '),
  // Words that do not stand side by side: `the of`, `their the`; not the end of a name, as in `Nouméa from`.
  {
    first: 'The the a an its Their their',
    second: 'of to for with by from and or is are has have the its their',
    pattern: regex(
      'y',
    )`(?<![-.\w${LETTER}’'])(?:[Tt]he|an?|its|[Tt]heir) (?:of|to|for|with|by|from|and|or|is|are|has|have|the|its|their)(?![-\w${LETTER}’'])`,
  },
]

/** A phrase that is not written so; `instead` where there is one right way. */
export interface WrongPhrase {
  start: number
  found: string
  instead?: string
}

const findPhrases = phraseFinder(phrases)

/** The phrases of a block that are not written so, in no order. */
export const wrongPhrases = (words: Vocabulary, row: BlockWords): readonly WrongPhrase[] =>
  findPhrases(words, row).flatMap(({ phrase: { instead: correct }, found, start }) => {
    if (!correct) return [{ start, found }]
    const instead = correct(found)
    return instead === undefined || instead === found ? [] : [{ start, found, instead }]
  })
