/**
 * The noun phrase that ends before a verb, read word by word: `that the reports of the Secretary-General | shows`. As one expression it
 * would be dear: V8 writes out repeats within repeats, and needs five milliseconds and a megabyte for each.
 */
import { listed } from '../../lint/facts/phrases.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words))

/** What a clause begins with. */
const clauseWords = setOf('that where whether if because while although since')
/** A phrase between commas behind it: `that, in this regard, the`. */
const aside = new RegExp(String.raw`\b(?:${[...clauseWords].join('|')}), (?:(?!where|when|which|if )[^,;]){3,40},$`)
/** How far before a noun phrase its clause may begin. */
const asideLength = 60

const adjective = /^(?:[a-z-]+(?:al|ive|ous|ic|ed|ary|able|ible|ful|ent|ant|an|er)|Member|developing|human|new)$/
/** Words with an -s that are several; `series` and `means` are one or several, `always` is none. */
const severalThings = /^(?:[a-z]{2,}[a-hj-rtv-z]s|States|Governments|Goals|Parties|women|men|children|persons|people)$/
const notSeveral =
  /^(?:series|species|news|means|headquarters|diabetes|always|perhaps|besides|sometimes|whereas|economics|politics|[a-z]+istics|[a-z]+wards)$/
/** Endings and words of nouns that are one; `the majority` is several. */
const oneThing =
  /^(?:[a-z]*(?:tion|sion|ment|ance|ence|ity|ship|ism|ness)|situation|report|work|role|use|status|lack|need|right|process|region|country|mandate|threat|impact|conflict|crisis|progress|support|outcome|agenda|plan|programme|violence|absence|poverty|Convention|Agreement|Declaration|Programme|Government|Conference)$/
const notOne = setOf('majority minority population opposition proportion percentage generation combination')

/** What a noun is said to be of, up to three times; with another article a clause may begin: `the report on the measures the Committee has`. */
const ofWhat = setOf('of on for in to between against')
const articles = setOf('the its their all a an these those this such')
const ends = setOf(
  'and or that which who whose where as than including when if can may might could will would shall should must not it they we',
)
/** A word that goes on with what a noun is of. */
const isPlain = (word: string): boolean => word !== '' && !ends.has(word) && !articles.has(word) && !ofWhat.has(word)

/** Nouns in one number, and the words that may stand before them. */
export interface Noun {
  readonly determiners: ReadonlySet<string>
  readonly isNoun: (words: readonly string[], at: number) => boolean
}

/** What there are several of, by its form. */
export const several: Noun = {
  determiners: setOf('the these those its their such all many several most some other'),
  isNoun: (words, at) => severalThings.test(words[at] ?? '') && !notSeveral.test(words[at] ?? ''),
}

/** What there is one of, by its form. */
export const one: Noun = {
  determiners: setOf('the this its their such a an'),
  isNoun: (words, at) => {
    const word = words[at] ?? ''
    // Of “a number” it is several.
    if (word === 'number') return words[at - 1] === 'the' || words[at - 2] === 'the'
    return oneThing.test(word) && !notOne.has(word)
  },
}

/** How much a phrase has of each: determiners, at least and at most, and how often it says what the noun is of. */
export interface Extent {
  readonly least: number
  readonly most: number
  readonly ofWhat: number
}

/** Whether the words from `at` to the end say what a noun is of: `of human rights in the territory`. */
const saysOfWhat = (words: readonly string[], at: number, times: number): boolean => {
  if (at === words.length) return true
  if (times === 0 || !ofWhat.has(words[at] ?? '')) return false
  const first = articles.has(words[at + 1] ?? '') ? at + 2 : at + 1
  let next = first
  while (next < words.length && isPlain(words[next] ?? '')) next++
  return next > first && next - first <= 4 && saysOfWhat(words, next, times - 1)
}

/** Whether words are one noun phrase: determiners, up to two adjectives, a noun and what it is of. */
export const isNounPhrase = (
  words: readonly string[],
  { determiners, isNoun }: Noun,
  { least, most, ofWhat: times }: Extent,
): boolean => {
  for (let determined = 0; determined <= most; determined++) {
    if (determined >= least)
      for (let at = determined; at <= determined + 2; at++) {
        if (isNoun(words, at) && saysOfWhat(words, at + 1, times)) return true
        if (!adjective.test(words[at] ?? '')) break
      }
    if (!determiners.has(words[determined] ?? '')) return false
  }
  return false
}

const isOfPhrase = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 32 || code === 45 || code === 0x2019

/** A clause word, two determiners, two adjectives, a noun, and three times a small word, an article and four words: no phrase has more. */
const mostWords = 24

/** Where the letters, hyphens and single spaces begin that end at `at`; of a text without marks, so many words as a phrase may have. */
const phraseStart = (text: string, at: number): number => {
  let start = at - 1
  for (let words = 0; start > 0 && isOfPhrase(text.charCodeAt(start - 1)); start--)
    if (text.charCodeAt(start - 1) === 32 && ++words > mostWords) break
  return start
}

/**
 * Where a clause begins of which a noun phrase is the head and ends before `at`; undefined where none does.
 *
 * @param at where the next word begins, in UTF-16 code units of `text`
 */
export const clauseBefore = (text: string, at: number, noun: Noun, extent: Extent): number | undefined => {
  if (text[at - 1] !== ' ') return undefined
  const from = phraseStart(text, at)
  const words = text.slice(from, at - 1).split(' ')
  let start = at
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    start -= word.length + 1
    if (clauseWords.has(word) && isNounPhrase(words.slice(index + 1), noun, extent)) return start
  }
  if (words[0] !== '' || text[from - 1] !== ',' || !isNounPhrase(words.slice(1), noun, extent)) return undefined
  const window = Math.max(0, from - asideLength)
  const found = aside.exec(text.slice(window, from))
  return found ? window + found.index : undefined
}
