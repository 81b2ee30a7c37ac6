/**
 * Words that take one small word and no other. Each was looked for in 1,316 resolutions of the Assembly and the Security Council
 * of 2000 to 2025 and 357 texts of 1946 to 2026: what is called wrong here stands there nowhere, or by a slip.
 */

import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'

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

const distinct = (list: string): string => [...new Set(list.split(/\s+/))].join('|')
const company = new RegExp(
  String.raw`(?<![\w-])(?:${distinct(companies.map(({ words }) => words).join(' '))}) (?:${distinct(companies.map(({ wrong }) => wrong).join(' '))})(?![\w-])`,
  'g',
)

/** Phrases that are written in one way, and what becomes of another. */
const phrases: readonly (readonly [pattern: RegExp, from: RegExp, to: string])[] = [
  [/\bin (?:this|that) regards\b/g, /regards/, 'regard'],
  [/\b(?:with|in) regards to\b/g, /.+/, 'with regard to'],
  [/\b[Tt]ak(?:es?|ing|en) notes (?=of|that|with)/g, /notes/, 'note'],
  [/\b[Tt]ak(?:es?|ing|en) into (?:account|consideration) of\b/g, / of$/, ''],
  [/\bseized (?:with|on|in) (?:the|this)(?= (?:matter|issue|question|item|situation)\b)/g, /with|on|in/, 'of'],
  [/\binter(?:-| )?(?:alias?|allia)\b/g, /.+/, 'inter alia'],
  [/\bby (?:mean|the means) of\b/g, /by (?:mean|the means)/, 'by means'],
  [/\bwith a view of (?=[a-z]+ing\b)/g, /of/, 'to'],
  [/\bon the basis (?:on|to|from|in)\b/g, /\w+$/, 'of'],
  [/\b(?:at|in|of) it (?=(?:[a-z]+-)?(?:first|second|third|[a-z]+th) (?:special |regular )?session\b)/g, /it/, 'its'],
  [/\bfrom of\b/g, /from/, 'form'],
  [new RegExp(`\\b[Ff]rom \\d{1,2}[–-]\\d{1,2}(?= (?:${MONTHS.join('|')}))`, 'g'), /[–-]/, ' to '],
  [new RegExp(`\\b[Bb]etween \\d{1,2}[–-]\\d{1,2}(?= (?:${MONTHS.join('|')}))`, 'g'), /[–-]/, ' and '],
]

/** Words that do not stand side by side: `the of`, `their the`; not the end of a name, as in `Nouméa from`. */
const apart = regex(
  'g',
)`(?<![-.\w${LETTER}’'])(?:[Tt]he|an?|its|[Tt]heir) (?:of|to|for|with|by|from|and|or|is|are|has|have|the|its|their)(?![-\w${LETTER}’'])`

/** A phrase that is not written so; `instead` where there is one right way. */
export interface WrongPhrase {
  start: number
  found: string
  instead?: string
}

/** The phrases of a text that are not written so, in no order. */
export const wrongPhrases = (text: string): WrongPhrase[] => {
  const found: WrongPhrase[] = []
  for (const { 0: words, index: start } of text.matchAll(company)) {
    const instead = INSTEAD.get(words)
    if (instead !== undefined) found.push({ start, found: words, instead })
  }
  for (const [pattern, from, to] of phrases)
    for (const { 0: words, index: start } of text.matchAll(pattern)) {
      const instead = words.replace(from, to)
      if (instead !== words) found.push({ start, found: words, instead })
    }
  for (const { 0: words, index: start } of text.matchAll(apart)) found.push({ start, found: words })
  return found
}
