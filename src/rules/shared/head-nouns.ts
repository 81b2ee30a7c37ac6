/**
 * Verbs in another number than the noun that they say something of, where nothing leaves a doubt which noun it is: the clause begins with
 * it, after “that” or “where”. In 1,316 resolutions of the Assembly and the Security Council of 2000 to 2025 some 1,700 clauses begin so,
 * all of them right.
 */
import { clauseBefore, isNounPhrase, one, several, type Noun } from './noun-phrase.ts'
import { toPlural, toSingular } from './verb-number.ts'
import { wordsOf, type WordSlip } from './word-slips.ts'

type Reach = NonNullable<WordSlip['reach']>

/** What is asked for has the bare form: `Recommends that the Commission have`. */
const asked =
  String.raw`(?<!^(?:Also |Further )?(?:Recommend|Request|Urge|Demand|Insist|Decide|Call|Invite|Appeal)s\b.*)` +
  String.raw`(?<!\b(?:recommend|request|demand|urg|insist)\w* (?:that )?|\b(?:essential|imperative|important) (?:that )?)`
const notAsked = new RegExp(asked, 'y')

const severalBefore: Reach = (text, at) => clauseBefore(text, at, several, { least: 0, most: 2, ofWhat: 3 })
const oneBefore: Reach = (text, at) => {
  const start = clauseBefore(text, at, one, { least: 1, most: 1, ofWhat: 3 })
  notAsked.lastIndex = start ?? 0
  return start !== undefined && notAsked.test(text) ? start : undefined
}

/** What is wished, proposed or needed has the bare form too, however many clauses say what it is. */
const wished =
  /\b(?:propos|suggest|ask|desir|prefer|decid|agree|call|invit|wish|appeal|advis|direct|instruct|encourag|order|condition|necess|vital|crucial|critical|urgent|appropriate|provid)\w* [^;]*$/
const oneUnwished: Reach = (text, at) => {
  const start = oneBefore(text, at)
  return start !== undefined && !wished.test(text.slice(0, start)) ? start : undefined
}

/** An opening phrase, and what it is of, which a relative clause says something of: `Recalling the resolutions which`. */
const opening = /^[A-Z][a-z]+(?: also| further| note of| with [a-z]+)? /
/** More words than a determiner, two adjectives and a noun. */
const tooMany = 5
/** Its words, with one determiner and nothing that they are of: in `the resolutions of the Assembly which`, it may be the Assembly. */
const openedBefore =
  (noun: Noun): Reach =>
  (text, at) => {
    const start = opening.exec(text)?.[0].length ?? at
    const words = text.slice(start, at - 1).split(' ', tooMany)
    return start < at && isNounPhrase(words, noun, { least: 1, most: 1, ofWhat: 0 }) ? start : undefined
  }

/** Verbs whose form with an -s is no noun. */
const inflected = 'deserves|becomes'
/** What reports and the like do: `the reports of the Secretary-General shows`. */
const telling =
  'show|indicate|demonstrate|highlight|provide|contain|reveal|suggest|reflect|underline|stress|confirm|' +
  'play|make|pose|represent|undermine|enable|affect'
/** These have no object, or none that stands before them, so that no noun before them has a clause of its own. */
const lasting = 'remain|continue|constitute|require|contribute|include'
const thirdOf = (base: string): string => (base === 'stress' ? 'stresses' : `${base}s`)
const thirds = (bases: string): string => bases.split('|').map(thirdOf).join('|')
/** A noun before it may have a clause of its own: `the services for victims States provide are`. */
const noClause = String.raw`(?![,;.]| (?:is|are|was|were|has|have|must|should|will|can|may|shall)\b)`

/** Slips of number, for the finder of agreements. */
export const headSlips: readonly WordSlip[] = [
  {
    first: `is has was does ${wordsOf(inflected)} ${wordsOf(thirds(lasting))} ${wordsOf(thirds(telling))}`,
    pattern: new RegExp(
      String.raw`(?:is|has|was|does|${inflected}|${thirds(lasting)}|(?:${thirds(telling)})\b${noClause})\b`,
      'y',
    ),
    reach: severalBefore,
    from: /\w+$/,
    to: (verb) => (verb.length > 4 ? verb.replace(/(?<=ss)es$|s$/, '') : toPlural(verb)),
  },
  {
    first: 'which that',
    second: 'is has was does',
    pattern: /(?:which|that) (?:is|has|was|does)\b/y,
    reach: openedBefore(several),
    from: /\w+$/,
    to: toPlural,
  },
  {
    first: 'which that',
    second: 'are have were do',
    pattern: /(?:which|that) (?:are|have|were|do)\b/y,
    reach: openedBefore(one),
    from: /\w+$/,
    to: toSingular,
  },
  {
    first: 'it',
    second: 'have do',
    pattern: new RegExp(String.raw`${asked}\bit (?:have|do)\b`, 'y'),
    from: /\w+$/,
    to: toSingular,
  },
  {
    first: 'there',
    second: 'is',
    pattern: /\bthere is (?=(?:many|several|various|numerous|two|three)\b)/y,
    from: /is $/,
    to: 'are ',
  },
  {
    first: 'there',
    second: 'are',
    pattern:
      /\bthere are (?=an? (?:urgent |clear |strong |continued |growing |pressing )?(?:need|lack|risk|link|possibility|threat|danger)\b)/y,
    from: /are $/,
    to: 'is ',
  },
  {
    first: 'each one either neither',
    second: 'of',
    pattern: /\b(?:each|one|either|neither) of (?:the|these|those|its|their) [A-Za-z]+s (?:are|have|were)\b/y,
    from: /\w+$/,
    to: toSingular,
  },
  {
    first: 'are have were do',
    pattern: /(?:are|have|were|do)\b/y,
    reach: oneBefore,
    from: /\w+$/,
    to: toSingular,
  },
  {
    first: `${wordsOf(lasting)} ${wordsOf(telling)}`,
    pattern: new RegExp(String.raw`(?:${lasting}|${telling})\b${noClause}`, 'y'),
    reach: oneUnwished,
    from: /\w+$/,
    to: thirdOf,
  },
]
