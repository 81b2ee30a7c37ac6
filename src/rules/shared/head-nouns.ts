/**
 * Verbs in another number than the noun that they say something of, where nothing leaves a doubt which noun it is: the clause begins with
 * it, after “that” or “where”. In 1,316 resolutions of the Assembly and the Security Council of 2000 to 2025 some 1,700 clauses begin so,
 * all of them right.
 */
import { toPlural, toSingular } from './verb-number.ts'
import { wordsOf, type WordSlip } from './word-slips.ts'

/** What a clause begins with, and a phrase between commas: `that, in this regard, the`. */
const clause = String.raw`\b(?:that|where|whether|if|because|while|although|since)(?:, (?:(?!where|when|which|if )[^,;]){3,40},)? `
const adjectives = String.raw`(?:(?:[a-z-]+(?:al|ive|ous|ic|ed|ary|able|ible|ful|ent|ant|an|er)|Member|developing|human|new) ){0,2}`
/** Words with an -s that are several; `series` and `means` are one or several, `always` is none. */
const plural =
  String.raw`(?!(?:series|species|news|means|headquarters|diabetes|always|perhaps|besides|sometimes|whereas|economics|politics|[a-z]+istics|[a-z]+wards) )` +
  String.raw`(?:[a-z]{2,}[a-hj-rtv-z]s|States|Governments|Goals|Parties|women|men|children|persons|people)`
/** Endings and words of nouns that are one; `the majority` is several. */
const singular =
  String.raw`(?!(?:majority|minority|population|opposition|proportion|percentage|generation|combination) )` +
  String.raw`(?:(?<=\bthe (?:[a-z-]+ )?)number|[a-z]*(?:tion|sion|ment|ance|ence|ity|ship|ism|ness)|situation|report|work|role|use|status|lack|need|right|process|region|country|` +
  'mandate|threat|impact|conflict|crisis|progress|support|outcome|agenda|plan|programme|violence|absence|poverty|' +
  'Convention|Agreement|Declaration|Programme|Government|Conference)'
/** What a noun is said to be of, once or twice; with another article a clause may begin: `the report on the measures the Committee has`. */
const articles = 'the|its|their|all|an?|these|those|this|such'
const ends =
  'and|or|that|which|who|whose|where|as|than|including|when|if|can|may|might|could|will|would|shall|should|must|not|it|they|we'
const ofWhat = 'of|on|for|in|to|between|against'
const ofSome = String.raw`(?: (?:${ofWhat})(?: (?:${articles}))?(?: (?!(?:${ends}|${articles}|${ofWhat}) )[A-Za-z’-]+){1,4}){0,2}`

const several = `(?<=(?<before>${clause}(?:(?:the|these|those|its|their|such|all|many|several|most|some|other) ){0,2}${adjectives}${plural}${ofSome} ))`
/** What is asked for has the bare form: `Recommends that the Commission have`. */
const asked =
  String.raw`(?<!^(?:Also |Further )?(?:Recommend|Request|Urge|Demand|Insist|Decide|Call|Invite|Appeal)s\b.*)` +
  String.raw`(?<!\b(?:recommend|request|demand|urg|insist)\w* (?:that )?|\b(?:essential|imperative|important) (?:that )?)`
const one = String.raw`(?<=(?<before>${asked}${clause}(?:the|this|its|their|such|an?) ${adjectives}${singular}${ofSome} ))`

/** What is wished, proposed or needed has the bare form too, however many clauses say what it is. */
const wished = String.raw`(?<!\b(?:propos|suggest|ask|desir|decid|agree|call|invit|wish|advis|direct|encourag|condition|necess|vital|crucial|provid)\w* [^;]*)`
const bareAfter = one.replace(asked, asked + wished)

/** What an opening phrase is of, which a relative clause says something of: `Recalling the resolutions which`. */
const opening = String.raw`^[A-Z][a-z]+(?: also| further| note of| with [a-z]+)? `

/** What reports and the like do: `the reports of the Secretary-General shows`. */
const telling = 'show|indicate|demonstrate|highlight|provide|contain|reflect|play|make|represent'
/** These have no object, or none that stands before them, so that no noun before them has a clause of its own. */
const lasting = 'remain|continue|constitute|require|contribute|include|deserve|become'
const thirds = (bases: string): string => bases.replaceAll(/$|(?=\|)/g, 's')
/** A noun before it may have a clause of its own: `the services for victims States provide are`. */
const noClause = String.raw`(?![,;.]| (?:is|are|has|have|must|should|will|can)\b)`

/** Slips of number, for the finder of agreements. */
export const headSlips: readonly WordSlip[] = [
  {
    first: `is has was does ${wordsOf(thirds(lasting))} ${wordsOf(thirds(telling))}`,
    pattern: new RegExp(
      String.raw`${several}(?:is|has|was|does|${thirds(lasting)}|(?:${thirds(telling)})\b${noClause})\b`,
      'y',
    ),
    from: /\w+$/,
    to: (verb) => (verb.length > 4 ? verb.slice(0, -1) : toPlural(verb)),
  },
  {
    first: 'which that',
    second: 'is has was does',
    pattern: new RegExp(
      String.raw`(?<=${opening}(?<before>(?:the|all|those|these|its|such|other|many|several) ${adjectives}${plural} ))(?:which|that) (?:is|has|was|does)\b`,
      'y',
    ),
    from: /\w+$/,
    to: toPlural,
  },
  {
    first: 'which that',
    second: 'are have were do',
    pattern: new RegExp(
      String.raw`(?<=${opening}(?<before>(?:the|this|its|an?) ${adjectives}${singular} ))(?:which|that) (?:are|have|were|do)\b`,
      'y',
    ),
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
    pattern: new RegExp(String.raw`${one}(?:are|have|were|do)\b`, 'y'),
    from: /\w+$/,
    to: toSingular,
  },
  {
    first: `${wordsOf(lasting)} ${wordsOf(telling)}`,
    pattern: new RegExp(String.raw`${bareAfter}(?:${lasting}|${telling})\b${noClause}`, 'y'),
    from: /\w+$/,
    to: thirds,
  },
]
